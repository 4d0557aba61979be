// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/operationlog.h"

#include "protocol/wire.h"

#include <algorithm>
#include <array>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = OperationOutcome::State;

struct StateWord
{
    State state;
    QLatin1String word;
};
constexpr std::array stateWords{StateWord{State::Done, "done"_L1}, StateWord{State::Refused, "refused"_L1},
                                StateWord{State::Abandoned, "abandoned"_L1}};

QString wordOf(State state)
{
    return std::find_if(stateWords.begin(), stateWords.end(), [=](const StateWord &w) { return w.state == state; })
        ->word;
}

State stateOf(const QString &word)
{
    return std::find_if(stateWords.begin(), stateWords.end(), [&](const StateWord &w) { return w.word == word; })
        ->state;
}

} // namespace

OperationLog::OperationLog(Connection &connection, const Place &place)
    : m_connection(connection)
    , m_place(place)
{
}

OperationRecord OperationLog::find(const OperationId &operation)
{
    Rows rows = m_connection.run(u"SELECT state, fingerprint, verb, status, body, is_other FROM operations"
                                 " WHERE member = ? AND id = ?"_s,
                                 m_place.member.text, operation.text);
    if (!rows.next())
        return {};
    return {stateOf(rows.text(0)),
            rows.bytes(1),
            rows.text(2),
            static_cast<int>(rows.number(3)),
            rows.bytes(4),
            rows.flag(5)};
}

void OperationLog::add(const OperationId &operation, const OperationRecord &record)
{
    m_connection.run(u"INSERT INTO operations (member, id, workspace, fingerprint, verb, state, status, body, made_at,"
                     " is_other) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     m_place.member.text, operation.text, m_place.workspace.text, record.fingerprint, record.verb,
                     wordOf(record.state), record.status, record.body, timeOf(operation).toMSecsSinceEpoch(),
                     record.isOther);
}

Result<OperationOutcome> OperationLog::outcome(const OperationRecord &record) const
{
    OperationOutcome outcome{record.state, record.verb, std::nullopt, std::nullopt};
    if (record.body.isEmpty())
        return outcome;
    if (record.state == State::Refused) {
        outcome.refusal = wire::readProblem(record.status, record.body, &m_place.profile());
        return outcome;
    }
    if (record.isOther)
        return outcome;
    Result<ApiKey> key = wire::readKey(record.body, m_place.profile());
    if (!key)
        return key.error();
    outcome.key = *std::move(key);
    return outcome;
}

void OperationLog::purge(Connection &connection, const QDateTime &now)
{
    const qint64 oldest = now.toMSecsSinceEpoch() - std::chrono::milliseconds(kept).count();
    connection.run(u"DELETE FROM operations WHERE made_at < ?"_s, oldest);
}

} // namespace chatelaine::service
