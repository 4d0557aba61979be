// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/demo/history.h"

#include <algorithm>
#include <numeric>

namespace chatelaine::service::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

using chatelaine::Delivery;

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

// In somebody's working day, and another minute for another key.
QDateTime workingTime(const Key &key, int daysAgo, const QDateTime &now)
{
    if (daysAgo == 0)
        return now.addSecs(-50LL * 60);
    const auto minute = static_cast<int>(qHash(text(key.name), static_cast<size_t>(daysAgo)) % 540);
    return QDateTime(now.date().addDays(-daysAgo), QTime(7, 0), Qt::UTC).addSecs(60LL * minute);
}

KeyDraft draftOf(const Key &key, const Profile &profile, const QDateTime &now)
{
    KeyDraft draft;
    draft.kind = text(key.kind);
    draft.name = text(key.name);
    draft.environment = text(key.environment);
    draft.note = text(key.note);
    draft.scopes = text(key.scopes).split(u' ', Qt::SkipEmptyParts);
    if (draft.scopes == QStringList{u"all"_s}) {
        draft.scopes.clear();
        for (const Profile::Scope &scope : profile.scopes.catalogue)
            draft.scopes.append(scope.name);
    }
    if (key.ends != 0)
        draft.expiresAt = endOf(now.date().addDays(key.ends));
    return draft;
}

Result<Written> confirmNewest(Write &write, const KeyRecord &record)
{
    if (record.key.delivery == Delivery::Confirmed)
        return asWritten(write, record.key.id);
    return verbs::confirm(write, record, record.key.generation);
}

Result<Written> tickFirst(Write &write, const KeyRecord &record, int count)
{
    RotationTicks ticks{record.key.generation, std::vector<int>(static_cast<size_t>(count))};
    std::iota(ticks.done.begin(), ticks.done.end(), 0);
    const Result<Written> written = verbs::tick(write, record, ticks);
    return written ? Result(asWritten(write, record.key.id)) : written;
}

} // namespace

History::History(Connection &connection, const Seals &seals, const WorkspaceId &workspace,
                 std::shared_ptr<const LoadedProfile> rules, Team team)
    : m_connection(connection)
    , m_seals(seals)
    , m_workspace(workspace)
    , m_rules(std::move(rules))
    , m_team(std::move(team))
{
}

void History::also(const QDateTime &at, Who who, std::function<Result<Written>(Write &)> act, const QString &allowedBy)
{
    m_events.push_back(
        {at, who, nullptr, [act = std::move(act)](Write &write, const KeyRecord &) { return act(write); }, allowedBy});
}

Result<std::vector<MadeKey>> History::play(std::span<const Key> keys, const QDateTime &now)
{
    std::vector<MadeKey> made(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        plan(keys[i], made[i], now);
    std::stable_sort(m_events.begin(), m_events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
    for (const Event &event : m_events) {
        const Result<Written> written = run(event);
        if (!written)
            return written.error();
    }
    return made;
}

void History::plan(const Key &key, MadeKey &made, const QDateTime &now)
{
    made.createdAt = workingTime(key, key.age, now);
    m_events.push_back({made.createdAt, key.creator, nullptr,
                        [this, &key, &made, now](Write &write, const KeyRecord &) {
                            Result<Written> written = verbs::create(write, draftOf(key, m_rules->profile, now));
                            if (written)
                                made.id = written->key->id;
                            return written;
                        },
                        u"keys.create"_s});
    if (key.fate == Fate::Unconfirmed)
        return;
    m_events.push_back({made.createdAt.addSecs(4LL * 60), key.creator, &made.id, confirmNewest, u"keys.create"_s});
    if (key.owner != key.creator) {
        const KeyEdit handOver{.owner = m_team.at(key.owner).member};
        m_events.push_back(
            {made.createdAt.addSecs(3LL * 3600), key.creator, &made.id,
             [handOver](Write &write, const KeyRecord &record) { return verbs::edit(write, record, handOver); },
             u"keys.edit"_s});
    }
    if (key.fate != Fate::Kept)
        planFate(key, made, now);
}

void History::planFate(const Key &key, MadeKey &made, const QDateTime &now)
{
    made.fateAt = workingTime(key, key.fateAge, now);
    if (key.fate == Fate::Revoked)
        m_events.push_back({made.fateAt, key.owner, &made.id, verbs::revoke, u"keys.revoke"_s});
    else if (key.fate == Fate::Disabled)
        m_events.push_back(
            {made.fateAt, key.owner, &made.id,
             [](Write &write, const KeyRecord &record) { return verbs::edit(write, record, {.state = u"disabled"_s}); },
             u"keys.disable"_s});
    else
        planRotation(key, made, now);
}

void History::planRotation(const Key &key, MadeKey &made, const QDateTime &now)
{
    m_events.push_back({made.fateAt, key.owner, &made.id,
                        [this, &key, &made, now](Write &write, const KeyRecord &record) {
                            RotationRequest request;
                            request.grace = m_rules->profile.rotation.presetGrace;
                            if (key.ends != 0)
                                request.expiresAt = endOf(now.date().addYears(1));
                            Result<Written> written = verbs::rotate(write, record, request);
                            if (written && written->key->id != made.id)
                                made.older = std::exchange(made.id, written->key->id);
                            return written;
                        },
                        u"keys.rotate"_s});
    if (key.fate == Fate::Rotating)
        m_events.push_back({made.fateAt.addSecs(6LL * 60), key.owner, &made.id, confirmNewest, u"keys.rotate"_s});
    if (key.ticked > 0)
        m_events.push_back(
            {made.fateAt.addSecs(50LL * 60), key.owner, &made.id,
             [&key](Write &write, const KeyRecord &record) { return tickFirst(write, record, key.ticked); },
             u"keys.rotate"_s});
    if (key.seenBy)
        m_events.push_back({made.fateAt.addDays(1), *key.seenBy, &made.id, verbs::reveal, u"keys.reveal"_s});
}

Result<Written> History::run(const Event &event)
{
    Call call = callOf(m_team, event.who, m_workspace, m_rules, event.at);

    KeyRecord record;
    if (event.key) {
        const auto found = KeyReader(m_connection, m_workspace, m_rules->profile, call.now).record(*event.key);
        if (!found)
            return Error{.type = u"not-found"_s, .detail = u"A key of the demo is missing."_s};
        record = *found;
        call.request.headers.emplace_back("if-match", record.key.etag.toLatin1());
    }
    Change change(m_connection, Actor::of(call));
    change.allowBy(event.allowedBy);
    Write write{call, m_connection, change, m_seals};
    Result<Written> written = event.act(write, record);
    if (written && !written->key && written->other.isEmpty() && !written->otherOnce)
        return Error{.type = u"not-found"_s, .detail = u"A key of the demo was not made."_s};
    return written;
}

} // namespace chatelaine::service::demo
