// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/live/verdict.h"
#include "service/routes/call.h"

namespace chatelaine::service {

/// How a verdict is told: identity, cause and needed scope as Chatelaine-* headers, for gateways that drop bodies, and
/// as JSON. Texts in headers are percent-encoded UTF-8; a refusal's JSON is in one too, for gateways to answer with.
///
/// `secret` and `profile` are null where the key is not known; `challenge` says how to send one (see CredentialFields).
Answer answerOf(const Verdict &verdict, const KnownSecret *secret, const Profile *profile, const QByteArray &challenge,
                const QString &requestId);

} // namespace chatelaine::service
