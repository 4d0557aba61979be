// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/secondfactor.h"
#include "service/policy/seals.h"
#include "service/store/connection.h"

namespace chatelaine::service {

/// What somebody's sign-in asks for beside the password: a code of their authenticator, or one of their recovery codes.
///
/// The seed lies sealed, bound to its person. A code is taken once: its step, and every step before it, never works
/// again, whichever process is asked. All belongs inside a transaction of the caller's.
class SecondFactors
{
public:
    /// The seals must outlive it.
    explicit SecondFactors(const Seals &seals)
        : m_seals(seals)
    {
    }

    static SecondFactor of(const QString &person, Connection &connection);

    /// A seed that waits for its confirmation, in place of one that does; Conflict where the second factor is on.
    Result<SecondFactorSeed> begin(const QString &person, const QString &email, const QDateTime &now,
                                   Connection &connection) const;

    /// Turns it on by a code of the waiting seed, within an hour: Conflict where none waits, Invalid "/code" where the
    /// code is wrong.
    Result<RecoveryCodes> confirm(const QString &person, QByteArrayView code, const QDateTime &now,
                                  Connection &connection) const;

    enum class Taken { Nothing, Code, RecoveryCode };
    /// Takes either kind of code, however it was grouped. Error "seal-missing" where the seed can't be read; recovery
    /// codes work on.
    Result<Taken> take(const QString &person, QByteArrayView code, const QDateTime &now, Connection &connection) const;

    /// Turns it off, or gives up one that waits; what it was, before.
    static SecondFactor remove(const QString &person, Connection &connection);

    /// What the seal of a seed is bound to.
    static QByteArray contextOf(const QString &person) { return "second-factor/" + person.toUtf8(); }

private:
    const Seals &m_seals;
};

} // namespace chatelaine::service
