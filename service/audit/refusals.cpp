// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/refusals.h"

#include "service/audit/auditrows.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

qint64 minuteOf(const QDateTime &at)
{
    return at.toMSecsSinceEpoch() / minute;
}

QString nameOf(Connection &connection, const KeyId &key)
{
    if (key.isEmpty())
        return {};
    Rows rows = connection.run(u"SELECT name FROM keys WHERE id = ?"_s, key.text);
    return rows.next() ? rows.text(0) : QString();
}

/// Somebody's place in one of their workspaces.
struct Membership
{
    WorkspaceId workspace;
    MemberId member;
    QString role;
};

std::vector<Membership> membershipsOf(Connection &connection, const QString &person)
{
    std::vector<Membership> memberships;
    Rows rows = connection.run(
        u"SELECT workspace, id, role FROM members WHERE person = ? AND status = 'active' ORDER BY workspace"_s, person);
    while (rows.next())
        memberships.push_back({{rows.text(0)}, {rows.text(1)}, rows.text(2)});
    return memberships;
}

} // namespace

Refusals::Refusals(Database &database, Clock clock, std::chrono::milliseconds interval)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_ticker(std::make_unique<Ticker>(interval, [this] { flush(); }))
{
}

Refusals::~Refusals()
{
    finish();
}

void Refusals::note(const Call &call, const Error &error)
{
    const QString &missing = call.notes->missing;
    add({call.place.workspace,
         {},
         {.at = call.now,
          .verb = call.notes->verb.isEmpty() ? missing : call.notes->verb,
          .actor = call.caller.person.name,
          .role = call.place.role,
          .key = {call.parameter("key")},
          .address = call.request.peer.toString(),
          .requestId = call.id,
          .summary = error.detail,
          .chain = AuditChain::Refusals,
          .actorId = call.place.member,
          .session = call.caller.device,
          .allowedBy = missing}});
}

void Refusals::noteSignIn(const Person &person, const QString &verb, const QString &device, const Call &call)
{
    add({{},
         person.id,
         {.at = call.now,
          .verb = verb,
          .actor = person.name,
          .keyName = device,
          .address = call.request.peer.toString(),
          .requestId = call.id,
          .summary = u"The password or the code was wrong."_s,
          .chain = AuditChain::Refusals,
          .session = device}});
}

void Refusals::add(Bucket bucket)
{
    const std::scoped_lock lock(m_pending->mutex);
    if (m_pending->isOver)
        return;
    if (m_pending->buckets.size() >= mostPending) {
        bucket.person.clear();
        bucket.row = {.at = bucket.row.at,
                      .verb = u"refusals.more"_s,
                      .summary = u"More was refused than is kept one by one."_s,
                      .chain = AuditChain::Refusals};
        if (bucket.workspace.isEmpty())
            return;
    }
    put(*m_pending, bucket);
}

void Refusals::put(Pending &pending, const Bucket &bucket)
{
    const AuditEntry &row = bucket.row;
    const QString who = bucket.person.isEmpty() ? row.actorId.text : bucket.person;
    const auto [place, isNew] =
        pending.buckets.try_emplace({minuteOf(row.at), bucket.workspace.text, who, row.verb, row.key.text}, bucket);
    if (isNew)
        return;
    AuditEntry &kept = place->second.row;
    const int times = kept.times + row.times;
    if (row.at >= kept.at)
        kept = row;
    kept.times = times;
}

void Refusals::flush()
{
    const std::scoped_lock lock(m_pending->mutex);
    Buckets &buckets = m_pending->buckets;
    const auto current = buckets.lower_bound({minuteOf(m_clock()), {}, {}, {}, {}});
    Buckets due;
    for (auto bucket = buckets.begin(); bucket != current;)
        due.insert(buckets.extract(bucket++));
    hand(std::move(due));
}

void Refusals::finish()
{
    m_ticker.reset();
    const std::scoped_lock lock(m_pending->mutex);
    if (!std::exchange(m_pending->isOver, true))
        hand(std::exchange(m_pending->buckets, {}));
}

void Refusals::hand(Buckets due)
{
    if (due.empty())
        return;
    const auto shared = std::make_shared<const Buckets>(std::move(due));
    m_database.write(
        [shared](Connection &connection) -> Result<Done> {
            write(connection, *shared);
            return Done{};
        },
        [shared, pending = m_pending](const Result<Done> &written) {
            if (written)
                return;
            const std::scoped_lock lock(pending->mutex);
            for (const auto &[place, bucket] : *shared)
                put(*pending, bucket);
        });
}

void Refusals::write(Connection &connection, const Buckets &buckets)
{
    for (const auto &[place, bucket] : buckets) {
        AuditEntry row = bucket.row;
        if (bucket.person.isEmpty()) {
            row.keyName = nameOf(connection, row.key);
            auditrows::append(connection, bucket.workspace, row);
            continue;
        }
        for (const Membership &membership : membershipsOf(connection, bucket.person)) {
            row.actorId = membership.member;
            row.role = membership.role;
            auditrows::append(connection, membership.workspace, row);
        }
    }
}

} // namespace chatelaine::service
