// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/keyservice.h"

namespace chatelaine {

/// Keeps a few small secrets for later starts: session tokens. Where it cannot, it says so and the caller keeps them in
/// memory.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// An empty Secret where there is none under that name.
    virtual Reply<std::shared_ptr<const Secret>> read(const QString &name) = 0;
    /// Any error means: not stored.
    virtual Reply<Done> write(const QString &name, const std::shared_ptr<const Secret> &secret) = 0;
    virtual Reply<Done> erase(const QString &name) = 0;
};

/// The Secret Service, KWallet or the system's own keychain, through QtKeychain. Never falls back to a file.
/// One that does not answer within half a minute counts as one that failed.
std::unique_ptr<SecretStore> makeKeychain();

} // namespace chatelaine
