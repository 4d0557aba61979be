// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/offboardingreader.h"

#include "service/keys/keyreader.h"
#include "service/people/invitations.h"
#include "service/people/secretsights.h"
#include "service/people/verdictword.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using Relation = OffboardingKey::Relation;

std::vector<OffboardingResult> reportOf(const QString &text)
{
    std::vector<OffboardingResult> report;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        report.push_back({{value["key"_L1].toString()},
                          value["name"_L1].toString(),
                          verdictOf(value["verdict"_L1].toString()),
                          value["hand_to"_L1].toString()});
    return report;
}

bool comesFirst(const OffboardingKey &a, const OffboardingKey &b)
{
    if (a.relation != b.relation)
        return a.relation == Relation::Owned;
    const int byName = QString::localeAwareCompare(a.key.name, b.key.name);
    return byName != 0 ? byName < 0 : a.key.id.text < b.key.id.text;
}

} // namespace

struct OffboardingReader::State
{
    qint64 etag = 0;
    bool finished = false;
    QString report;
};

QString reportText(const std::vector<OffboardingResult> &report)
{
    QJsonArray rows;
    for (const OffboardingResult &result : report)
        rows.append(QJsonObject{{u"key"_s, result.key.text},
                                {u"name"_s, result.keyName},
                                {u"verdict"_s, wordOf(result.verdict)},
                                {u"hand_to"_s, result.handTo}});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

OffboardingReader::OffboardingReader(const Call &call, Connection &connection)
    : m_call(call)
    , m_connection(connection)
{
}

Offboarding OffboardingReader::of(const Member &member)
{
    const State state = stateOf(member.id);
    Offboarding offboarding;
    offboarding.member = member;
    offboarding.keys = keysOf(member.id);
    // Once they have left, what they saw is settled or asked for; a key without somebody to answer for it is not.
    if (state.finished)
        std::erase_if(offboarding.keys, [](const OffboardingKey &key) { return key.relation == Relation::Seen; });
    readDecisions(member.id, offboarding.keys);
    offboarding.openInvitations = invitations::countOf(m_connection, member.id, m_call.now);
    offboarding.report = reportOf(state.report);
    offboarding.finished = state.finished;
    offboarding.etag = u"\"%1\""_s.arg(state.etag);
    return offboarding;
}

OffboardingReader::State OffboardingReader::stateOf(const MemberId &member)
{
    Rows rows = m_connection.run(u"SELECT etag, finished_at, report FROM offboardings WHERE member = ?"_s, member.text);
    return rows.next() ? State{rows.number(0), !rows.isNull(1), rows.text(2)} : State();
}

std::vector<OffboardingKey> OffboardingReader::keysOf(const MemberId &member)
{
    QHash<KeyId, SecretSight> concerned = sightsOf(m_connection, member, m_call.now);
    {
        Rows rows = m_connection.run(u"SELECT id FROM keys WHERE owner = ? AND ended_at IS NULL"_s, member.text);
        while (rows.next())
            if (const KeyId key{rows.text(0)}; !concerned.contains(key))
                concerned.insert(key, {});
    }
    std::vector<OffboardingKey> keys;
    KeyReader reader(m_connection, m_call.place.workspace, m_call.place.profile(), m_call.now, Sight::of(m_call));
    for (auto seen = concerned.cbegin(); seen != concerned.cend(); ++seen) {
        const std::optional<KeyRecord> record = reader.record(seen.key());
        if (!record || record->hasEnded())
            continue;
        const bool isOwned = record->key.owner == member;
        keys.push_back({record->key, isOwned ? Relation::Owned : Relation::Seen, seen->how, seen->at});
    }
    std::sort(keys.begin(), keys.end(), comesFirst);
    return keys;
}

void OffboardingReader::readDecisions(const MemberId &member, std::vector<OffboardingKey> &keys)
{
    QHash<KeyId, KeyDecision> decisions;
    {
        Rows rows =
            m_connection.run(u"SELECT key, verdict, hand_to FROM key_decisions WHERE member = ?"_s, member.text);
        while (rows.next())
            decisions.insert({rows.text(0)}, {{rows.text(0)}, verdictOf(rows.text(1)), {rows.text(2)}});
    }
    for (OffboardingKey &key : keys) {
        const KeyDecision decision = decisions.value(key.key.id);
        key.verdict = decision.verdict;
        key.handTo = decision.handTo;
    }
}

} // namespace chatelaine::service
