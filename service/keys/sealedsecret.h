// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/write.h"

namespace chatelaine::service {

/// The readable copy of a key's newest secret, which there is of recoverable kinds alone: sealed, and bound to the
/// workspace, the key and the secret's generation.
class SealedSecret
{
public:
    /// The write must outlive it.
    SealedSecret(Write &write, const ApiKey &key);

    static bool isKept(const Profile &profile, const QString &kind);

    void keep(const Secret &token);

    /// The secret again. An Error is a problem that says what is in the way of it.
    Result<Secret> open() const;

    /// Drops those of keys that have expired: nobody is shown them any more.
    static void forgetExpired(Connection &connection, const QDateTime &now);

    /// What the seal of a key's secret is bound to.
    static QByteArray contextOf(const QString &workspace, const QString &key, int generation);

private:
    QByteArray context() const;

    Write &m_write;
    const ApiKey &m_key;
};

} // namespace chatelaine::service
