// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/secondfactors.h"

#include "service/routes/problems.h"
#include "service/signin/recoverycodes.h"
#include "service/signin/totp.h"

#include <QLoggingCategory>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.service.signin")

constexpr qint64 longestWait = 3'600'000; // of a seed for its confirmation

/// A code as it was read off a screen or a sheet, without what people put between groups.
Secret bare(QByteArrayView typed)
{
    QByteArray text;
    text.reserve(typed.size());
    for (const char character : typed) {
        if (character != ' ' && character != '-' && character != '\t' && character != '\n' && character != '\r')
            text.append(character);
    }
    Secret bare(text);
    wipeMemory(text.data(), static_cast<std::size_t>(text.size()));
    return bare;
}

Result<Secret> opened(const Seals &seals, const Sealed &sealed, const QString &person)
{
    Result<Secret> seed = seals.open(sealed, SecondFactors::contextOf(person));
    if (seed)
        return seed;
    qCWarning(log).noquote() << "The second factor of" << person << "can't be read:" << seed.error().detail
                             << seed.error().subject;
    return problem(u"seal-missing"_s,
                   u"The service can't read this second factor. Use a recovery code, and set it up anew."_s);
}

} // namespace

SecondFactor SecondFactors::of(const QString &person, Connection &connection)
{
    SecondFactor factor;
    {
        Rows rows = connection.run(
            u"SELECT confirmed_at FROM second_factors WHERE person = ? AND confirmed_at IS NOT NULL"_s, person);
        if (!rows.next())
            return factor;
        factor.since = QDateTime::fromMSecsSinceEpoch(rows.number(0), Qt::UTC);
    }
    factor.enabled = true;
    factor.recoveryCodes = recoverycodes::left(person, connection);
    return factor;
}

Result<SecondFactorSeed> SecondFactors::begin(const QString &person, const QString &email, const QDateTime &now,
                                              Connection &connection) const
{
    const Secret seed = totp::newSeed();
    const Sealed box = m_seals.seal(seed.view(), contextOf(person));
    const Rows rows = connection.run(
        u"INSERT INTO second_factors (person, seal, box, begun_at) VALUES (?, ?, ?, ?) ON CONFLICT (person) DO UPDATE"
        " SET seal = excluded.seal, box = excluded.box, begun_at = excluded.begun_at, step = 0"
        " WHERE second_factors.confirmed_at IS NULL"_s,
        person, box.seal, box.box, now.toMSecsSinceEpoch());
    if (rows.affected() != 1)
        return conflict(u"Your second factor is on. Remove it first."_s);
    return totp::offered(seed, email);
}

Result<RecoveryCodes> SecondFactors::confirm(const QString &person, QByteArrayView code, const QDateTime &now,
                                             Connection &connection) const
{
    Sealed sealed;
    {
        Rows rows = connection.run(u"SELECT seal, box FROM second_factors WHERE person = ? AND confirmed_at IS NULL"
                                   " AND begun_at > ?"_s,
                                   person, now.toMSecsSinceEpoch() - longestWait);
        if (!rows.next())
            return conflict(u"No second factor waits for its confirmation. Begin again."_s);
        sealed = {rows.text(0), rows.bytes(1)};
    }
    const Result<Secret> seed = opened(m_seals, sealed, person);
    if (!seed)
        return seed.error();
    const std::optional<qint64> step = totp::stepOf(bare(code).view(), *seed, now);
    if (!step)
        return invalid({{u"/code"_s, u"wrong"_s, u"This is not the code that your authenticator shows."_s}});
    const Rows rows = connection.run(u"UPDATE second_factors SET confirmed_at = ?, step = ?"
                                     " WHERE person = ? AND box = ? AND confirmed_at IS NULL"_s,
                                     now.toMSecsSinceEpoch(), *step, person, sealed.box);
    if (rows.affected() != 1)
        return conflict(u"Another second factor was begun or confirmed meanwhile."_s);
    return recoverycodes::renew(person, connection);
}

Result<SecondFactors::Taken> SecondFactors::take(const QString &person, QByteArrayView code, const QDateTime &now,
                                                 Connection &connection) const
{
    const Secret typed = bare(code);
    if (typed.size() == recoverycodes::characters)
        return recoverycodes::take(typed.view(), person, now, connection) ? Taken::RecoveryCode : Taken::Nothing;
    Sealed sealed;
    {
        Rows rows = connection.run(
            u"SELECT seal, box FROM second_factors WHERE person = ? AND confirmed_at IS NOT NULL"_s, person);
        if (!rows.next())
            return Taken::Nothing;
        sealed = {rows.text(0), rows.bytes(1)};
    }
    const Result<Secret> seed = opened(m_seals, sealed, person);
    if (!seed)
        return seed.error();
    const std::optional<qint64> step = totp::stepOf(typed.view(), *seed, now);
    if (!step)
        return Taken::Nothing;
    const Rows rows = connection.run(u"UPDATE second_factors SET step = ? WHERE person = ? AND box = ? AND step < ?"_s,
                                     *step, person, sealed.box, *step);
    return rows.affected() == 1 ? Taken::Code : Taken::Nothing;
}

SecondFactor SecondFactors::remove(const QString &person, Connection &connection)
{
    SecondFactor was = of(person, connection);
    connection.run(u"DELETE FROM second_factors WHERE person = ?"_s, person);
    recoverycodes::forget(person, connection);
    return was;
}

} // namespace chatelaine::service
