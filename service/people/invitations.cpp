// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/invitations.h"

#include "domain/plaintext.h"
#include "protocol/wire.h"
#include "service/policy/digest.h"
#include "service/policy/people.h"
#include "service/policy/random.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype idLength = 16;
constexpr qsizetype tokenLength = 43; // 256 bits
constexpr int longestDays = 30;
constexpr int daysListedAfter = 7;
constexpr qint64 mostOpen = 200;

const QString select =
    u"SELECT i.id, i.email, i.role, p.name, i.created_at, i.expires_at FROM invitations i"
    " JOIN members m ON m.id = i.invited_by JOIN people p ON p.id = m.person WHERE i.ended_at IS NULL"_s;

QDateTime timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

Invitation invitationOf(const Rows &rows, const QDateTime &now)
{
    const QDateTime ends = timeOf(rows.number(5));
    return {{rows.text(0)}, rows.text(1), rows.text(2), rows.text(3), timeOf(rows.number(4)), ends, ends <= now};
}

/// Whether somebody with this address has a place here that an invitation would give them.
bool isMember(Write &write, const QString &folded)
{
    Rows rows = write.connection.run(u"SELECT 1 FROM members m JOIN people p ON p.id = m.person WHERE m.workspace = ?"
                                     " AND p.email_folded = ? AND m.status IN ('active', 'suspended')"_s,
                                     write.call.place.workspace.text, folded);
    return rows.next();
}

bool isWaitedFor(Write &write, const QString &folded)
{
    Rows rows = write.connection.run(u"SELECT 1 FROM invitations WHERE workspace = ? AND email_folded = ?"
                                     " AND ended_at IS NULL AND expires_at > ?"_s,
                                     write.call.place.workspace.text, folded, write.call.nowMs());
    return rows.next();
}

qint64 openOnes(Write &write)
{
    Rows rows = write.connection.run(
        u"SELECT COUNT(*) FROM invitations WHERE workspace = ? AND ended_at IS NULL AND expires_at > ?"_s,
        write.call.place.workspace.text, write.call.nowMs());
    return rows.next() ? rows.number(0) : 0;
}

std::vector<FieldProblem> problems(Write &write, const InvitationDraft &draft)
{
    std::vector<FieldProblem> found;
    if (!isEmailAddress(draft.email))
        found.push_back({u"/email"_s, u"invalid"_s, u"This is no e-mail address."_s});
    else if (isMember(write, foldedEmail(draft.email)))
        found.push_back({u"/email"_s, u"taken"_s, u"Somebody with this address is a member already."_s});
    else if (isWaitedFor(write, foldedEmail(draft.email)))
        found.push_back({u"/email"_s, u"taken"_s, u"An invitation for this address is open; withdraw it first."_s});
    if (!write.profile().role(draft.role))
        found.push_back({u"/role"_s, u"unknown"_s, u"There is no such role."_s});
    if (draft.days < 1 || draft.days > longestDays)
        found.push_back({u"/days"_s, u"not-allowed"_s, u"A link works for 1 to %1 days."_s.arg(longestDays)});
    return found;
}

void end(Write &write, const InvitationId &invitation)
{
    write.connection.run(u"UPDATE invitations SET ended_at = ? WHERE id = ?"_s, write.call.nowMs(), invitation.text);
}

} // namespace

std::vector<Invitation> invitations::all(Connection &connection, const WorkspaceId &workspace, const QDateTime &now)
{
    static const QString sql = select + u" AND i.workspace = ? AND i.expires_at > ? ORDER BY i.created_at DESC, i.id"_s;
    std::vector<Invitation> found;
    Rows rows = connection.run(sql, workspace.text, now.addDays(-daysListedAfter).toMSecsSinceEpoch());
    while (rows.next())
        found.push_back(invitationOf(rows, now));
    return found;
}

std::optional<Invitation> invitations::one(Connection &connection, const WorkspaceId &workspace, const InvitationId &id,
                                           const QDateTime &now)
{
    static const QString sql = select + u" AND i.workspace = ? AND i.id = ?"_s;
    Rows rows = connection.run(sql, workspace.text, id.text);
    return rows.next() ? std::optional(invitationOf(rows, now)) : std::nullopt;
}

int invitations::countOf(Connection &connection, const MemberId &inviter, const QDateTime &now)
{
    Rows rows = connection.run(
        u"SELECT COUNT(*) FROM invitations WHERE invited_by = ? AND ended_at IS NULL AND expires_at > ?"_s,
        inviter.text, now.toMSecsSinceEpoch());
    return rows.next() ? static_cast<int>(rows.number(0)) : 0;
}

Result<Written> invitations::invite(Write &write, const InvitationDraft &draft)
{
    std::vector<FieldProblem> found = problems(write, draft);
    if (!found.empty())
        return invalid(std::move(found));
    if (openOnes(write) >= mostOpen)
        return conflict(u"%1 invitations are open, which is as many as there may be."_s.arg(mostOpen));
    const InvitationId id{u"inv_"_s + QString::fromLatin1(randomBase62(idLength))};
    const QString email = draft.email.trimmed();
    const auto token = std::make_shared<const Secret>(randomSecret(tokenLength));
    // One whose time was over is replaced by this one.
    write.connection.run(u"UPDATE invitations SET ended_at = ? WHERE workspace = ? AND email_folded = ?"
                         " AND ended_at IS NULL"_s,
                         write.call.nowMs(), write.call.place.workspace.text, foldedEmail(email));
    write.connection.run(u"INSERT INTO invitations (id, workspace, email, email_folded, role, digest, invited_by,"
                         " created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         id.text, write.call.place.workspace.text, email, foldedEmail(email), draft.role,
                         digest(digests::invitation, token->view()), write.call.place.member.text, write.call.nowMs(),
                         write.call.now.addDays(draft.days).toMSecsSinceEpoch());
    write.change.other(u"members"_s);
    write.change.audit(u"member.invited"_s, email, u"As %1, for %2 days."_s.arg(draft.role).arg(draft.days),
                       {{u"role"_s, {}, draft.role}});
    const Invitation made = *one(write.connection, write.call.place.workspace, id, write.call.now);
    return Written{.status = 201,
                   .otherOnce = std::make_shared<const Secret>(wire::write(IssuedInvitation{made, token}))};
}

Result<Written> invitations::withdraw(Write &write, const Invitation &invitation)
{
    end(write, invitation.id);
    write.change.other(u"members"_s);
    write.change.audit(u"invitation.withdrawn"_s, invitation.email, u"Its link opens nothing any more."_s,
                       {{u"role"_s, invitation.role, {}}});
    return Written{.status = 204};
}

void invitations::withdrawAllOf(Write &write, const MemberId &inviter)
{
    static const QString sql = select + u" AND i.invited_by = ? AND i.expires_at > ? ORDER BY i.created_at, i.id"_s;
    std::vector<Invitation> open;
    {
        Rows rows = write.connection.run(sql, inviter.text, write.call.nowMs());
        while (rows.next())
            open.push_back(invitationOf(rows, write.call.now));
    }
    for (const Invitation &invitation : open) {
        end(write, invitation.id);
        write.change.audit(u"invitation.withdrawn"_s, invitation.email, u"Who sent it has left."_s,
                           {{u"role"_s, invitation.role, {}}});
    }
}

} // namespace chatelaine::service
