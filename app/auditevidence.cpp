// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auditevidence.h"

#include "app/auditrows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject json(const AuditHead::End &end)
{
    return {{u"number"_s, static_cast<qint64>(end.number)},
            {u"hash"_s, hex(end.hash)},
            {u"signature"_s, hex(end.signature)}};
}

QJsonObject json(const QByteArray &publicKey, const AuditHead::End &changes, const AuditHead::End &refusals)
{
    return {{u"public_key"_s, hex(publicKey)}, {u"changes"_s, json(changes)}, {u"refusals"_s, json(refusals)}};
}

QJsonObject json(const AuditFinding &finding)
{
    if (!finding.flaw)
        return {{u"what"_s, u"key-changed"_s},
                {u"trusted_key"_s, hex(finding.trustedKey)},
                {u"present_key"_s, hex(finding.presentKey)}};
    QJsonObject found{{u"what"_s, auditrows::name(finding.flaw->what)},
                      {u"chain"_s, auditrows::name(finding.flaw->chain)},
                      {u"row"_s, static_cast<qint64>(finding.flaw->number)},
                      {u"rows_in_chain"_s, static_cast<qint64>(finding.rows)}};
    if (finding.asItStands)
        found[u"as_it_stands"_s] = auditrows::json(*finding.asItStands);
    return found;
}

} // namespace

QByteArray auditEvidence(const WorkspaceId &workspace, const AuditFinding &finding,
                         const std::optional<AuditHead> &head, const AuditSight &sight, const QDateTime &now)
{
    QJsonObject all{{u"workspace"_s, workspace.text},
                    {u"found_at"_s, now.toUTC().toString(Qt::ISODateWithMs)},
                    {u"finding"_s, json(finding)},
                    {u"seen_before"_s, json(sight.publicKey, sight.changes, sight.refusals)}};
    if (head)
        all[u"head_now"_s] = json(head->publicKey, head->changes, head->refusals);
    return QJsonDocument(all).toJson();
}

} // namespace chatelaine
