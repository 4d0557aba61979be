// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/changes.h"

#include "service/keys/keyreader.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using What = ChangeEvent::What;

quint64 lastChange(Connection &connection, const WorkspaceId &workspace)
{
    Rows rows = connection.run(u"SELECT changes FROM workspaces WHERE id = ?"_s, workspace.text);
    return rows.next() ? static_cast<quint64>(rows.number(0)) : 0;
}

void appendChanged(std::vector<ChangeEvent> &events, const KeyBatch &keys)
{
    for (qsizetype row = 0; row < keys.size(); ++row) {
        const ApiKey key = keys.key(row);
        events.push_back({What::KeyChanged, key.version, key.id, key});
    }
}

void appendDeleted(std::vector<ChangeEvent> &events, Rows rows)
{
    while (rows.next())
        events.push_back({What::KeyDeleted, static_cast<quint64>(rows.number(0)), {rows.text(1)}, std::nullopt});
}

What whatOf(const QString &word)
{
    if (word == "members"_L1)
        return What::MembersChanged;
    return word == "webhooks"_L1 ? What::WebhooksChanged : What::ProfileChanged;
}

void appendOthers(std::vector<ChangeEvent> &events, Rows rows)
{
    while (rows.next())
        events.push_back({whatOf(rows.text(1)), static_cast<quint64>(rows.number(0)), {}, std::nullopt});
}

} // namespace

Replay changesAfter(Connection &connection, const WorkspaceId &workspace, const Profile &profile, quint64 number,
                    int limit, const QDateTime &now, const Sight &sight)
{
    const quint64 last = lastChange(connection, workspace);
    Replay replay;
    if (number > last) {
        replay.events.push_back({What::Reset, last, {}, std::nullopt});
        return replay;
    }
    appendChanged(replay.events,
                  KeyReader(connection, workspace, profile, now, sight).changedAfter(number, limit + 1).keys);
    appendDeleted(replay.events,
                  connection.run(u"SELECT version, key FROM deleted_keys WHERE workspace = ?"
                                 " AND version > ?"_s
                                     + sight.condition() + u" ORDER BY version LIMIT ?"_s,
                                 workspace.text, number, limit + 1));
    appendOthers(replay.events,
                 connection.run(u"SELECT version, what FROM other_changes WHERE workspace = ?"
                                " AND version > ? ORDER BY version LIMIT ?"_s,
                                workspace.text, number, limit + 1));
    std::sort(replay.events.begin(), replay.events.end(),
              [](const ChangeEvent &a, const ChangeEvent &b) { return a.number < b.number; });
    replay.more = replay.events.size() > static_cast<size_t>(limit);
    if (replay.more)
        replay.events.resize(static_cast<size_t>(limit));
    return replay;
}

} // namespace chatelaine::service
