// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secretstore.h"

#include <QHash>

namespace chatelaine::test {

/// A keychain in memory, which a test can lock. Its entries are shared by all stores made of the same vault.
class MemorySecretStore : public SecretStore
{
public:
    struct Vault
    {
        QHash<QString, QByteArray> entries;
        bool locked = false;
        int writes = 0;
    };

    explicit MemorySecretStore(Vault &vault)
        : m_vault(vault)
    {
    }

    Reply<std::shared_ptr<const Secret>> read(const QString &name) override
    {
        using Found = Result<std::shared_ptr<const Secret>>;
        if (m_vault.locked)
            return QtFuture::makeReadyFuture(Found(locked()));
        const QByteArray bytes = m_vault.entries.value(name);
        return QtFuture::makeReadyFuture(Found(std::make_shared<const Secret>(QByteArrayView(bytes))));
    }
    Reply<Done> write(const QString &name, const std::shared_ptr<const Secret> &secret) override
    {
        ++m_vault.writes;
        if (!m_vault.locked)
            m_vault.entries.insert(name, secret->view().toByteArray());
        return answer();
    }
    Reply<Done> erase(const QString &name) override
    {
        if (!m_vault.locked)
            m_vault.entries.remove(name);
        return answer();
    }

private:
    static Error locked() { return {Error::Kind::Local, QStringLiteral("keychain")}; }
    Reply<Done> answer() const
    {
        return QtFuture::makeReadyFuture(m_vault.locked ? Result<Done>(locked()) : Result<Done>(Done{}));
    }

    Vault &m_vault;
};

} // namespace chatelaine::test
