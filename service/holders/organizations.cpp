// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/holders/organizations.h"

#include "domain/keydraft.h"
#include "domain/plaintext.h"
#include "protocol/wire.h"
#include "service/holders/systemaudit.h"
#include "service/keys/change.h"
#include "service/policy/people.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

void checkName(const QString &name, std::vector<FieldProblem> &found)
{
    if (name.isEmpty())
        found.push_back({u"/name"_s, u"required"_s, u"An organization has a name."_s});
    else if (name.size() > longestName)
        found.push_back({u"/name"_s, u"too-long"_s, u"A name has at most %1 characters."_s.arg(longestName)});
    else if (hasForbiddenCharacters(name))
        found.push_back({u"/name"_s, u"forbidden-character"_s, u"A name holds no control characters."_s});
}

} // namespace

Result<Answer> listOrganizations(const Holder &, const Call &, Connection &connection)
{
    std::vector<Organization> organizations;
    Rows rows = connection.run(u"SELECT id, name, profile, created_at FROM workspaces ORDER BY created_at, id"_s);
    while (rows.next())
        organizations.push_back(
            {{rows.text(0)}, rows.text(1), rows.text(2), QDateTime::fromMSecsSinceEpoch(rows.number(3), Qt::UTC)});
    return Answer{200, wire::write(organizations)};
}

Result<Answer> createOrganization(const Holder &holder, const Call &call, const ProfileStore &profiles,
                                  Connection &connection)
{
    const Result<OrganizationDraft> draft = wire::readOrganizationDraft(call.request.body);
    if (!draft)
        return refusedBody(draft.error());
    const QString name = draft->name.trimmed();
    std::vector<FieldProblem> found;
    checkName(name, found);
    const std::optional<Account> owner = accountOf(draft->owner, connection);
    if (!owner)
        found.push_back({u"/owner"_s, u"unknown"_s, u"The service knows nobody with this e-mail address."_s});
    const auto rules = draft->profile.isEmpty() ? holder.rules : profiles.find(draft->profile);
    if (!rules)
        found.push_back(draft->profile.isEmpty()
                            ? FieldProblem{u"/profile"_s, u"required"_s, u"An organization has a profile."_s}
                            : FieldProblem{u"/profile"_s, u"unknown"_s, u"The service has no such profile."_s});
    if (!found.empty())
        return invalid(std::move(found));

    const Organization made{addWorkspace(name, rules->profile, call.now, connection), name, rules->profile.id,
                            call.now};
    addMember(made.id, owner->person.id, u"owner"_s, Member::Status::Active, call.now, connection);
    const QString summary = u"%1 (%2), owned by %3."_s.arg(name, made.id.text, owner->person.name);
    Actor there = holder.actor;
    there.workspace = made.id;
    Change(connection, there).audit(u"organization.created"_s, holder.key, {}, summary, {{u"name"_s, {}, made.name}});
    auditSystem(holder, u"organization.created"_s, summary, connection);
    return Answer{201, wire::write(made)};
}

} // namespace chatelaine::service
