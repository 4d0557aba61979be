// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QByteArray>
#include <span>

namespace chatelaine::service {

/// Fills with characters 0-9, A-Z, a-z, each as likely as the next, from the operating system's generator (5.95 bits
/// each).
void fillRandomBase62(std::span<char> characters);

/// That many of them, for an id.
QByteArray randomBase62(qsizetype length);

/// The same where the characters are a secret.
Secret randomSecret(qsizetype length);

} // namespace chatelaine::service
