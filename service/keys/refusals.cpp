// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/refusals.h"

#include <QSet>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 most = 10'000;
// Some at a time: ranking them all is not for every call.
constexpr qint64 leftAfterPruning = 9'000;
constexpr int days = 7;

bool isOverfull(Connection &connection, const QString &workspace)
{
    Rows rows = connection.run(u"SELECT COUNT(*) FROM refused_calls WHERE workspace = ?"_s, workspace);
    return rows.next() && rows.number(0) > most;
}

// What a verifier asked is its own to word; of a text that long nobody needs the rest.
constexpr qsizetype longestAsked = 200;

void prune(Connection &connection, const QString &workspace)
{
    connection.run(u"DELETE FROM refused_calls WHERE request_id IN (SELECT request_id FROM ("
                   "SELECT request_id, ROW_NUMBER() OVER (ORDER BY place, at DESC, request_id) AS rank FROM ("
                   "SELECT request_id, at, ROW_NUMBER() OVER (PARTITION BY address ORDER BY at DESC, request_id)"
                   " AS place FROM refused_calls WHERE workspace = ?) AS placed) AS ranked WHERE rank > ?)"_s,
                   workspace, leftAfterPruning);
}

} // namespace

void keepRefusals(Connection &connection, std::span<const Refusal> refusals)
{
    QSet<QString> workspaces;
    for (const auto &[workspace, call] : refusals) {
        connection.run(u"INSERT INTO refused_calls (request_id, workspace, at, status, cause, needed_scope, key,"
                       " environment, address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       call.requestId, workspace.text, call.at.toMSecsSinceEpoch(), call.status, call.cause,
                       call.neededScope.left(longestAsked), call.key.text, call.environment.left(longestAsked),
                       call.address);
        workspaces.insert(workspace.text);
    }
    for (const QString &workspace : std::as_const(workspaces))
        if (isOverfull(connection, workspace))
            prune(connection, workspace);
}

void forgetOldRefusals(Connection &connection, const QDateTime &now)
{
    connection.run(u"DELETE FROM refused_calls WHERE at < ?"_s, now.addDays(-days).toMSecsSinceEpoch());
}

std::optional<RefusedCall> findRefusal(Connection &connection, const WorkspaceId &workspace, const QString &requestId)
{
    Rows rows = connection.run(u"SELECT at, status, cause, needed_scope, key, environment, address FROM refused_calls"
                               " WHERE request_id = ? AND workspace = ?"_s,
                               requestId, workspace.text);
    if (!rows.next())
        return std::nullopt;
    return RefusedCall{.requestId = requestId,
                       .at = QDateTime::fromMSecsSinceEpoch(rows.number(0), Qt::UTC),
                       .status = static_cast<int>(rows.number(1)),
                       .cause = rows.text(2),
                       .neededScope = rows.text(3),
                       .key = {rows.text(4)},
                       .environment = rows.text(5),
                       .address = rows.text(6)};
}

} // namespace chatelaine::service
