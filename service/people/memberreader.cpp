// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/memberreader.h"

#include "service/keys/sight.h"
#include "service/policy/people.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Id, Name, Email, Role, Status, Since, Keys, TwoFactor, Etag, Leaves, Person };

const QString select =
    u"SELECT m.id, p.name, p.email, m.role, m.status, m.since, (SELECT COUNT(*) FROM keys k WHERE k.owner = m.id"
    " AND k.ended_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > ?)%1),"
    " EXISTS (SELECT 1 FROM second_factors f WHERE f.person = p.id AND f.confirmed_at IS NOT NULL), m.etag,"
    " EXISTS (SELECT 1 FROM offboardings o WHERE o.member = m.id AND o.finished_at IS NULL), p.id"
    " FROM members m JOIN people p ON p.id = m.person WHERE m.workspace = ?"_s;

} // namespace

MemberReader::MemberReader(const Call &call, Connection &connection)
    : m_call(call)
    , m_connection(connection)
{
}

std::vector<Member> MemberReader::all()
{
    const QString sql = select.arg(Sight::of(m_call).condition()) + u" ORDER BY p.name, m.id"_s;
    std::vector<Member> members;
    Rows rows = m_connection.run(sql, m_call.nowMs(), m_call.place.workspace.text);
    while (rows.next())
        members.push_back(recordOf(rows).member);
    return members;
}

std::optional<MemberRecord> MemberReader::one(const MemberId &member)
{
    const QString sql = select.arg(Sight::of(m_call).condition()) + u" AND m.id = ?"_s;
    Rows rows = m_connection.run(sql, m_call.nowMs(), m_call.place.workspace.text, member.text);
    return rows.next() ? std::optional(recordOf(rows)) : std::nullopt;
}

MemberRecord MemberReader::recordOf(const Rows &rows) const
{
    Member member;
    member.id = {rows.text(Id)};
    member.name = rows.text(Name);
    member.email = rows.text(Email);
    member.role = rows.text(Role);
    member.status = memberStatus(rows.text(Status));
    member.keys = static_cast<int>(rows.number(Keys));
    member.twoFactor = rows.flag(TwoFactor);
    member.since = QDateTime::fromMSecsSinceEpoch(rows.number(Since), Qt::UTC);
    member.etag = u"\"%1\""_s.arg(rows.number(Etag));
    member.offboarding = rows.flag(Leaves);
    return {member, rows.text(Person)};
}

} // namespace chatelaine::service
