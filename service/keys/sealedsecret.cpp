// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/sealedsecret.h"

#include "service/routes/problems.h"

#include <QLoggingCategory>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.service.seals")

} // namespace

SealedSecret::SealedSecret(Write &write, const ApiKey &key)
    : m_write(write)
    , m_key(key)
{
}

bool SealedSecret::isKept(const Profile &profile, const QString &kind)
{
    const Profile::KeyKind *known = profile.kind(kind);
    return known && known->delivery == Profile::KeyKind::Delivery::Recoverable;
}

void SealedSecret::forgetExpired(Connection &connection, const QDateTime &now)
{
    connection.run(u"DELETE FROM sealed_secrets WHERE key IN (SELECT id FROM keys WHERE expires_at <= ?)"_s,
                   now.toMSecsSinceEpoch());
}

QByteArray SealedSecret::contextOf(const QString &workspace, const QString &key, int generation)
{
    return workspace.toUtf8() + '/' + key.toUtf8() + '/' + QByteArray::number(generation);
}

QByteArray SealedSecret::context() const
{
    return contextOf(m_write.call.place.workspace.text, m_key.id.text, m_key.generation);
}

void SealedSecret::keep(const Secret &token)
{
    const Sealed sealed = m_write.seals.seal(token.view(), context());
    m_write.connection.run(u"INSERT INTO sealed_secrets (key, generation, seal, box) VALUES (?, ?, ?, ?)"_s,
                           m_key.id.text, m_key.generation, sealed.seal, sealed.box);
}

Result<Secret> SealedSecret::open() const
{
    Sealed sealed;
    {
        Rows rows = m_write.connection.run(u"SELECT seal, box FROM sealed_secrets WHERE key = ? AND generation = ?"_s,
                                           m_key.id.text, m_key.generation);
        if (!rows.next())
            return withCurrent(conflict(u"No readable copy of this secret was kept; rotate the key to get one."_s),
                               m_key);
        sealed = {rows.text(0), rows.bytes(1)};
    }
    Result<Secret> opened = m_write.seals.open(sealed, context());
    if (opened)
        return opened;
    qCWarning(log).noquote() << "The secret of" << m_key.id.text << "can't be revealed:" << opened.error().detail
                             << opened.error().subject;
    if (opened.error().type == "seal-missing"_L1)
        return problem(u"seal-missing"_s,
                       u"The service has lost the key that seals this secret. The secret works; to see one, restore the"
                       " sealing key or rotate."_s);
    return problem(u"seal-missing"_s,
                   u"The sealed copy of this secret is damaged. The secret works; to see one, rotate."_s);
}

} // namespace chatelaine::service
