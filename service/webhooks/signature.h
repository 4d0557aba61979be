// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QDateTime>

namespace chatelaine::service {

/// A fresh signing secret: "whsec_" and 32 random bytes in base64.
Secret newSigningSecret();

/// What webhook-signature holds of one secret, after Standard Webhooks 1: "v1," and the HMAC-SHA-256 over id, time (in
/// seconds since 1970) and body, in base64. Empty where the secret is none.
QByteArray signatureOf(QByteArrayView secret, QByteArrayView id, qint64 timestamp, QByteArrayView body);

} // namespace chatelaine::service
