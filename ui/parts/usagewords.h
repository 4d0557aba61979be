// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"

namespace chatelaine {

/// The uses of a key's newest secret, and of the older one that works beside it; null where nothing is told of it.
const KeyUsage::SecretUse *newestSecret(const KeyUsage &usage, const ApiKey &key);
const KeyUsage::SecretUse *olderSecret(const KeyUsage &usage, const ApiKey &key);
/// The ended secret that was refused last; null if none was.
const KeyUsage::SecretUse *lastRefusedSecret(const KeyUsage &usage);

/// "3 minutes ago, from 10.4.0.7"; without an address only when.
QString whenAndWhere(const QDateTime &at, const QString &address, const QDateTime &now);
/// The last use of a secret in these words; "never" where there was none.
QString lastUseOf(const KeyUsage::SecretUse *use, const QDateTime &now);
/// "10.4.0.7, 10.4.0.8 and 3 more": from where a key was called in the last day; empty where it was not.
QString placesOf(const KeyUsage &usage);
/// When a key was last used, and from where in the last day where that is told.
QString lastUseOf(const ApiKey &key, const std::optional<KeyUsage> &usage, const QDateTime &now);

} // namespace chatelaine
