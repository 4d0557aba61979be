// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/demo/doings.h"

#include "service/audit/auditrows.h"

namespace chatelaine::service::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hour = 60;
constexpr int day = 24 * hour;

struct Doing
{
    int age; ///< minutes
    Who who;
    const char16_t *verb;
    std::optional<Who> whom; ///< whose place it is about; nothing: a sign-in of their own
    const char16_t *summary;
    const char16_t *field = u"", *before = u"", *after = u"";
    const char16_t *allowedBy = u"";
};

constexpr Doing doings[] = {
    {6 * day + 95, Who::Priya, u"session.began", {}, u"Signed in."},
    {5 * day + 140, Who::Elif, u"session.began", {}, u"Signed in."},
    {4 * day + 210, Who::Elif, u"member.role-changed", Who::Rafael, u"From developer to admin.", u"role", u"developer",
     u"admin", u"members.roles"},
    {3 * day + 70, Who::Tomas, u"session.began", {}, u"Signed in."},
    {3 * day + 64, Who::Tomas, u"password.changed", {}, u"Changed their password, and signed out everywhere else."},
    {2 * day + 180, Who::Aiko, u"session.began", {}, u"Signed in."},
    {2 * day + 176, Who::Aiko, u"member.invited", Who::Samir, u"As developer, for 7 days.", u"role", u"", u"developer",
     u"members.invite"},
    {day + 300, Who::Priya, u"session.began", {}, u"Signed in."},
    {5 * hour, Who::Mara, u"session.began", {}, u"Signed in."},
    {4 * hour + 52, Who::Mara, u"session.raised", {}, u"Confirmed who they are, for five minutes."},
};

struct Refused
{
    int age; ///< minutes
    Who who;
    const char16_t *verb;
    size_t key; ///< of the scene; noKey for a sign-in
    int times;
    const char16_t *missing;
};
constexpr size_t noKey = 1'000;

constexpr Refused refusals[] = {
    {6 * day + 97, Who::Priya, u"session.began", noKey, 2, u""},
    {3 * day + 500, Who::Lucia, u"key.changed", 1, 1, u"keys.edit"},
    {day + 290, Who::Priya, u"key.revealed", 0, 3, u"keys.reveal"},
    {26 * hour, Who::Tomas, u"session.began", noKey, 4, u""},
    {7 * hour, Who::Tomas, u"key.revoked", 0, 1, u"keys.revoke"},
};

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

Result<Written> note(Write &write, const Doing &doing, const Team &team)
{
    const QString about = doing.whom ? team.at(*doing.whom).person.name : write.call.caller.device;
    Change::Fields fields;
    if (*doing.field)
        fields.push_back({text(doing.field), text(doing.before), text(doing.after)});
    write.change.audit(text(doing.verb), about, text(doing.summary), fields);
    return Written{.other = "{}"};
}

} // namespace

void planDoings(History &history, const Team &team, const QDateTime &now)
{
    for (const Doing &doing : doings) {
        if (!team.contains(doing.who) || (doing.whom && !team.contains(*doing.whom)))
            continue;
        history.also(
            now.addSecs(-60LL * doing.age), doing.who,
            [&doing, &team](Write &write) { return note(write, doing, team); }, text(doing.allowedBy));
    }
}

void addRefusals(std::span<const Key> keys, std::span<const MadeKey> made, const Team &team,
                 const WorkspaceId &workspace, const QDateTime &now, Connection &connection)
{
    for (const Refused &refused : refusals) {
        const bool isSignIn = refused.key == noKey;
        if (!team.contains(refused.who) || (!isSignIn && refused.key >= keys.size()))
            continue;
        const Call call = callOf(team, refused.who, workspace, {}, now.addSecs(-60LL * refused.age));
        auditrows::append(
            connection, workspace,
            {.at = call.now,
             .verb = text(refused.verb),
             .actor = call.caller.person.name,
             .role = call.place.role,
             .key = isSignIn ? KeyId() : made[refused.key].id,
             .keyName = isSignIn ? call.caller.device : text(keys[refused.key].name),
             .address = call.request.peer.toString(),
             .requestId = call.id,
             .summary = isSignIn ? u"The password or the code was wrong."_s : u"Your role does not allow this."_s,
             .chain = AuditChain::Refusals,
             .actorId = call.place.member,
             .session = call.caller.device,
             .allowedBy = text(refused.missing),
             .times = refused.times});
    }
}

} // namespace chatelaine::service::demo
