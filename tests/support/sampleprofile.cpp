// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sampleprofile.h"

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Grant = Profile::Permission::Grant;

LocalizedText text(const QString &english)
{
    return {{{u"en"_s, english}}};
}

Profile::KeyKind secretKind()
{
    Profile::KeyKind kind;
    kind.id = u"secret"_s;
    kind.name = text(u"Secret key"_s);
    kind.header = u"Authorization"_s;
    kind.scheme = u"Bearer"_s;
    kind.tokenByEnvironment = {{u"live"_s, u"sk_live_{id}{secret}"_s}, {u"test"_s, u"sk_test_{id}{secret}"_s}};
    kind.visible = {Profile::VisiblePart::End::First, 14};
    return kind;
}

Profile::ScopeRules scopeRules()
{
    Profile::ScopeRules rules;
    rules.grammar = u"[a-z-]+:(read|write)"_s;
    rules.fullAccess = true;
    for (const QString &group : {u"clients"_s, u"invoices"_s, u"payouts"_s}) {
        rules.groups.push_back({group, text(group)});
        for (const QString &action : {u"read"_s, u"write"_s}) {
            Profile::Scope scope;
            scope.name = group + u':' + action;
            scope.group = group;
            scope.label = text(action);
            scope.write = action == "write"_L1;
            scope.paysOut = scope.write && group == "payouts"_L1;
            scope.can = text(action + u' ' + group);
            scope.description = scope.can;
            rules.catalogue.push_back(scope);
        }
    }
    rules.presets.push_back({u"reporting"_s, text(u"Reporting"_s), {u"clients:read"_s, u"invoices:read"_s}});
    return rules;
}

Profile::Permission permission(const QString &id, Grant admin, Grant developer, Grant viewer)
{
    Profile::Permission row;
    row.id = id;
    row.group = text(u"Keys"_s);
    row.label = text(id);
    row.byRole = {{u"owner"_s, Grant::Yes}, {u"admin"_s, admin}, {u"developer"_s, developer}, {u"viewer"_s, viewer}};
    return row;
}

std::vector<Profile::Permission> permissions()
{
    return {
        permission(u"keys.read"_s, Grant::Yes, Grant::Yes, Grant::Yes),
        permission(u"keys.create"_s, Grant::Yes, Grant::NotLive, Grant::No),
        permission(u"keys.edit"_s, Grant::Yes, Grant::OwnKeys, Grant::No),
        permission(u"keys.rotate"_s, Grant::Yes, Grant::OwnKeys, Grant::No),
        permission(u"keys.revoke"_s, Grant::Yes, Grant::OwnKeys, Grant::No),
        permission(u"keys.delete"_s, Grant::Yes, Grant::No, Grant::No),
        permission(u"webhooks.read"_s, Grant::Yes, Grant::Yes, Grant::No),
        permission(u"webhooks.manage"_s, Grant::Yes, Grant::No, Grant::No),
        permission(u"members.invite"_s, Grant::Yes, Grant::No, Grant::No),
        permission(u"members.roles"_s, Grant::UpToOwnRole, Grant::No, Grant::No),
        permission(u"members.reset"_s, Grant::Yes, Grant::No, Grant::No),
        permission(u"audit.read"_s, Grant::Yes, Grant::OwnActions, Grant::No),
    };
}

} // namespace

Profile sampleProfile(Profile::Rotation::Mode rotation)
{
    Profile profile;
    profile.id = u"sample"_s;
    profile.revision = 1;
    profile.name = text(u"Sample"_s);
    profile.nouns = {text(u"environment"_s), text(u"scope"_s), text(u"scopes"_s)};
    profile.kinds.push_back(secretKind());
    profile.environments.push_back({u"live"_s, text(u"Live"_s), true, text(u"Moves real money"_s), {}});
    profile.environments.push_back({u"test"_s, text(u"Test"_s), false, text(u"No money moves"_s), {}});
    profile.scopes = scopeRules();
    profile.states = {{{u"active"_s, StateClass::Usable}, text(u"Active"_s)},
                      {{u"disabled"_s, StateClass::Paused}, text(u"Disabled"_s)},
                      {{u"revoked"_s, StateClass::Ended}, text(u"Revoked"_s)},
                      {{u"expired"_s, StateClass::Ended}, text(u"Expired"_s)}};
    profile.moves = {{u"disable"_s, u"active"_s, u"disabled"_s, text(u"Disable"_s)},
                     {u"enable"_s, u"disabled"_s, u"active"_s, text(u"Enable"_s)},
                     {u"revoke"_s, u"active"_s, u"revoked"_s, text(u"Revoke"_s)},
                     {u"revoke"_s, u"disabled"_s, u"revoked"_s, text(u"Revoke"_s)}};
    profile.rotation.mode = rotation;
    if (rotation == Profile::Rotation::Mode::SameId) {
        profile.rotation.graces = {std::chrono::seconds(0), std::chrono::hours(1), std::chrono::hours(24)};
        profile.rotation.presetGrace = std::chrono::hours(24);
    }
    profile.expiry.allowed = true;
    profile.expiry.reminderDays = {7};
    profile.deletable = true;
    profile.columns = {{u"name"_s, text(u"Name"_s)},           {u"environment"_s, text(u"Environment"_s)},
                       {u"scopes"_s, text(u"Scopes"_s)},       {u"created"_s, text(u"Created"_s)},
                       {u"last-used"_s, text(u"Last used"_s)}, {u"expires"_s, text(u"Expires"_s)},
                       {u"status"_s, text(u"Status"_s)},       {u"owner"_s, text(u"Owner"_s)}};
    profile.roles = {{u"owner"_s, text(u"Owner"_s), {}, 4, {}},
                     {u"admin"_s, text(u"Admin"_s), {}, 3, {}},
                     {u"developer"_s, text(u"Developer"_s), {}, 2, {u"payouts:write"_s}},
                     {u"viewer"_s, text(u"Viewer"_s), {}, 1, {}}};
    profile.permissions = permissions();
    profile.events = {{u"api_key.created"_s, text(u"A key was made."_s)},
                      {u"api_key.revoked"_s, text(u"A key was revoked."_s)}};
    profile.snippets = {{u"env"_s, u"Environment variable"_s, u"PAYMENTS_KEY={secret}"_s}};
    return profile;
}

Workspace sampleWorkspace(const QString &role)
{
    return {{u"ws_northwind"_s}, u"Northwind Payments"_s, u"sample"_s, u"Sample"_s, role, {u"member_mara"_s}};
}

ApiKey sampleKey(const QString &name, const QString &environment)
{
    ApiKey key;
    key.name = name;
    key.environment = environment;
    key.scopes = {u"invoices:read"_s, u"invoices:write"_s};
    key.owner = {u"member_mara"_s};
    key.ownerName = u"Mara Okafor"_s;
    key.createdBy = u"Mara Okafor"_s;
    key.createdAt = QDateTime::currentDateTimeUtc().addDays(-200);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    key.lastUsed = {LastUsed::Knowledge::At, now.addSecs(-180), now};
    key.callsToday = 286;
    key.calls30Days = 12'480;
    return key;
}

KeyDraft sampleDraft(const QString &name)
{
    return {u"secret"_s, name, u"test"_s, {u"invoices:read"_s, u"payouts:read"_s}, std::nullopt, {}};
}

} // namespace chatelaine::test
