// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/joining.h"

#include "service/policy/digest.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

bool maySend(const Profile &profile, const QString &sender, const QString &role)
{
    const Profile::Role *own = profile.role(sender);
    const Profile::Role *given = profile.role(role);
    return own && given && given->rank <= own->rank
        && profile.grant(sender, u"members.invite"_s) != Profile::Permission::Grant::No;
}

struct Seat
{
    MemberId id;
    Member::Status status = Member::Status::Left;
};

std::optional<Seat> seatOf(const OpenInvitation &invitation, const Person &person, Connection &connection)
{
    Rows rows = connection.run(u"SELECT id, status FROM members WHERE workspace = ? AND person = ?"_s,
                               invitation.workspace.text, person.id);
    return rows.next() ? std::optional(Seat{{rows.text(0)}, memberStatus(rows.text(1))}) : std::nullopt;
}

void takeBack(const Seat &seat, const OpenInvitation &invitation, const QDateTime &now, Connection &connection)
{
    connection.run(u"UPDATE members SET role = ?, status = 'active', since = ? WHERE id = ?"_s, invitation.role,
                   now.toMSecsSinceEpoch(), seat.id.text);
    connection.run(u"DELETE FROM key_decisions WHERE member = ?"_s, seat.id.text);
    connection.run(u"DELETE FROM offboardings WHERE member = ?"_s, seat.id.text);
}

} // namespace

std::optional<OpenInvitation> openInvitation(QByteArrayView token, const ProfileStore &profiles, const QDateTime &now,
                                             Connection &connection)
{
    Rows rows =
        connection.run(u"SELECT i.id, i.workspace, w.name, w.profile, i.email, i.role, p.name, i.expires_at, m.role"
                       " FROM invitations i JOIN workspaces w ON w.id = i.workspace"
                       " JOIN members m ON m.id = i.invited_by JOIN people p ON p.id = m.person"
                       " WHERE i.digest = ? AND i.ended_at IS NULL AND i.expires_at > ? AND m.status = 'active'"_s,
                       digest(digests::invitation, token), now.toMSecsSinceEpoch());
    if (!rows.next())
        return std::nullopt;
    const auto rules = profiles.find(rows.text(3));
    if (!rules || !maySend(rules->profile, rows.text(8), rows.text(5)))
        return std::nullopt;
    return OpenInvitation{
        {rows.text(0)}, {rows.text(1)}, rows.text(2), rules,
        rows.text(4),   rows.text(5),   rows.text(6), QDateTime::fromMSecsSinceEpoch(rows.number(7), Qt::UTC)};
}

std::optional<Account> guardedAccount(const QString &email, Connection &connection)
{
    std::optional<Account> account = accountOf(email, connection);
    if (!account || !account->passwordHash.isEmpty())
        return account;
    // A place without a password is not for whoever holds an invitation from elsewhere to take.
    Rows rows = connection.run(u"SELECT 1 FROM members WHERE person = ? AND status IN ('active', 'suspended')"_s,
                               account->person.id);
    return rows.next() ? account : std::nullopt;
}

Person makeAccount(const OpenInvitation &invitation, const QString &name, const QString &passwordHash,
                   const QDateTime &now, Connection &connection)
{
    std::optional<Account> bare = accountOf(invitation.email, connection);
    if (!bare)
        return addPerson({{}, name, invitation.email, false}, passwordHash, now, connection);
    connection.run(u"UPDATE people SET name = ?, password = ? WHERE id = ?"_s, name, passwordHash, bare->person.id);
    bare->person.name = name;
    return bare->person;
}

Result<quint64> join(const OpenInvitation &invitation, const Person &person, const Call &call, const QString &device,
                     Connection &connection)
{
    connection.run(u"UPDATE invitations SET ended_at = ? WHERE id = ?"_s, call.nowMs(), invitation.id.text);
    std::optional<Seat> seat = seatOf(invitation, person, connection);
    if (seat && (seat->status == Member::Status::Active || seat->status == Member::Status::Suspended))
        return conflict(u"%1 has a place there already."_s.arg(person.name));
    if (seat)
        takeBack(*seat, invitation, call.now, connection);
    else
        seat = Seat{
            addMember(invitation.workspace, person.id, invitation.role, Member::Status::Active, call.now, connection)};
    Change change(connection,
                  {invitation.workspace, seat->id, person.name, invitation.role, call.request.peer.toString(), call.id,
                   call.now, device});
    change.other(u"members"_s);
    connection.run(u"UPDATE members SET etag = ? WHERE id = ?"_s, change.last(), seat->id.text);
    change.audit(u"member.joined"_s, person.name, u"Invited by %1."_s.arg(invitation.invitedBy),
                 {{u"role"_s, {}, invitation.role}});
    return change.last();
}

} // namespace chatelaine::service
