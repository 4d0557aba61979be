// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/profiles/consistency.h"

#include "service/policy/token.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

class Checker
{
public:
    explicit Checker(const Profile &profile)
        : m_profile(profile)
    {
    }

    Flaws check()
    {
        ids(u"/kinds/%1/id"_s, m_profile.kinds, &Profile::KeyKind::id);
        ids(u"/environments/%1/id"_s, m_profile.environments, &Profile::Environment::id);
        ids(u"/scopes/groups/%1/id"_s, m_profile.scopes.groups, &Profile::ScopeGroup::id);
        ids(u"/scopes/catalogue/%1/name"_s, m_profile.scopes.catalogue, &Profile::Scope::name);
        ids(u"/scopes/presets/%1/id"_s, m_profile.scopes.presets, &Profile::Preset::id);
        ids(u"/columns/%1/id"_s, m_profile.columns, &Profile::Column::id);
        ids(u"/roles/%1/id"_s, m_profile.roles, &Profile::Role::id);
        kinds();
        scopes();
        statesAndMoves();
        rotation();
        rolesAndPermissions();
        ids(u"/events/%1/id"_s, m_profile.events, &Profile::Event::id);
        ids(u"/refusals/%1/cause"_s, m_profile.refusals, &Profile::Refusal::cause);
        holderCalls();
        return std::move(m_flaws);
    }

private:
    // Once each: what is wrong with a kind shows in the template of every environment.
    void add(const QString &pointer, const QString &what)
    {
        const auto isSame = [&](const Flaw &flaw) { return flaw.pointer == pointer && flaw.what == what; };
        if (std::none_of(m_flaws.begin(), m_flaws.end(), isSame))
            m_flaws.push_back({pointer, what});
    }

    // One id each, and none twice.
    template <class Items, class Member>
    void ids(const QString &pointer, const Items &items, Member member)
    {
        QSet<QString> seen;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const QString &id = items[i].*member;
            if (seen.contains(id))
                add(pointer.arg(i), u"\"%1\" is there twice."_s.arg(id));
            seen.insert(id);
        }
    }

    void scopeNames(const QString &pointer, const QStringList &names)
    {
        for (const QString &name : names)
            if (!m_profile.scope(name))
                add(pointer, u"The catalogue has no scope \"%1\"."_s.arg(name));
    }

    void kinds()
    {
        for (std::size_t i = 0; i < m_profile.kinds.size(); ++i) {
            const Profile::KeyKind &kind = m_profile.kinds[i];
            const QString here = u"/kinds/%1"_s.arg(i);
            scopeNames(here + "/fixed_scopes"_L1, kind.fixedScopes);
            if (kind.visible.end == Profile::VisiblePart::End::Whole
                && kind.delivery != Profile::KeyKind::Delivery::Public)
                add(here + "/visible/end"_L1, u"Only a public key is shown whole."_s);
            for (std::size_t j = 0; j < kind.refusedHeaders.size(); ++j)
                if (!m_profile.refusal(kind.refusedHeaders[j].cause))
                    add(here + u"/refused_headers/%1/cause"_s.arg(j),
                        u"There is no refusal \"%1\"."_s.arg(kind.refusedHeaders[j].cause));
            for (auto form = kind.tokenByEnvironment.begin(); form != kind.tokenByEnvironment.end(); ++form)
                token(here, kind, form.key(), form.value());
            for (const Profile::Environment &environment : m_profile.environments)
                if (!kind.tokenByEnvironment.contains(environment.id) && !kind.tokenByEnvironment.contains(QString()))
                    add(here + "/token_by_environment"_L1,
                        u"Environment \"%1\" has no template."_s.arg(environment.id));
        }
    }

    void token(const QString &here, const Profile::KeyKind &kind, const QString &environment, const QString &form)
    {
        const QString pointer = here + "/token_by_environment/"_L1 + environment;
        if (!environment.isEmpty() && !m_profile.environment(environment))
            add(pointer, u"There is no environment \"%1\"."_s.arg(environment));
        const qsizetype idAt = form.indexOf("{id}"_L1), secretAt = form.indexOf("{secret}"_L1);
        if (idAt < 0 || secretAt < idAt)
            return add(pointer, u"A template has {id} and, after it, {secret}."_s);
        if (idAt > longestPrefix)
            add(pointer, u"A prefix has at most %1 characters."_s.arg(longestPrefix));
        const bool hasDot = secretAt > idAt + 4;
        const qsizetype open = idAt + tokenIdLength + (hasDot ? 1 : 0);
        const Profile::VisiblePart &visible = kind.visible;
        if (visible.end == Profile::VisiblePart::End::First && visible.characters > open)
            add(here + "/visible/characters"_L1, u"More than %1 would show some of the secret."_s.arg(open));
        if (visible.end == Profile::VisiblePart::End::Last && visible.characters > lastVisible)
            add(here + "/visible/characters"_L1, u"More than %1 would tell too much of the secret."_s.arg(lastVisible));
    }

    void scopes()
    {
        const Profile::ScopeRules &rules = m_profile.scopes;
        const QRegularExpression grammar(QRegularExpression::anchoredPattern(rules.grammar));
        if (!grammar.isValid())
            add(u"/scopes/grammar"_s, grammar.errorString());
        for (std::size_t i = 0; i < rules.catalogue.size(); ++i) {
            const Profile::Scope &scope = rules.catalogue[i];
            const QString here = u"/scopes/catalogue/%1"_s.arg(i);
            if (grammar.isValid() && !grammar.match(scope.name).hasMatch())
                add(here + "/name"_L1, u"\"%1\" is not as the grammar says."_s.arg(scope.name));
            const auto isGroup = [&](const Profile::ScopeGroup &group) { return group.id == scope.group; };
            if (std::none_of(rules.groups.begin(), rules.groups.end(), isGroup))
                add(here + "/group"_L1, u"There is no group \"%1\"."_s.arg(scope.group));
        }
        for (std::size_t i = 0; i < rules.presets.size(); ++i)
            scopeNames(u"/scopes/presets/%1/scopes"_s.arg(i), rules.presets[i].scopes);
    }

    void statesAndMoves()
    {
        QSet<QString> seen;
        for (std::size_t i = 0; i < m_profile.states.size(); ++i) {
            const QString &id = m_profile.states[i].state.id;
            if (seen.contains(id))
                add(u"/states/%1/id"_s.arg(i), u"\"%1\" is there twice."_s.arg(id));
            seen.insert(id);
        }
        const auto isUsable = [](const Profile::StateInfo &info) { return info.state.meaning == StateClass::Usable; };
        if (std::none_of(m_profile.states.begin(), m_profile.states.end(), isUsable))
            add(u"/states"_s, u"New keys need a state that is usable."_s);
        for (std::size_t i = 0; i < m_profile.states.size(); ++i) {
            const State &state = m_profile.states[i].state;
            const bool isRevocable =
                std::any_of(m_profile.moves.begin(), m_profile.moves.end(), [&](const Profile::Move &move) {
                    return move.verb == "revoke"_L1 && move.from == state.id;
                });
            if (state.meaning != StateClass::Ended && !isRevocable)
                add(u"/states/%1"_s.arg(i), u"A key that has not ended can be revoked: there must be that move."_s);
        }
        for (std::size_t i = 0; i < m_profile.moves.size(); ++i) {
            const Profile::Move &move = m_profile.moves[i];
            const QString here = u"/moves/%1"_s.arg(i);
            if (!m_profile.stateInfo(move.from))
                add(here + "/from"_L1, u"There is no state \"%1\"."_s.arg(move.from));
            if (!m_profile.stateInfo(move.to))
                add(here + "/to"_L1, u"There is no state \"%1\"."_s.arg(move.to));
            else if (move.verb == "revoke"_L1 && m_profile.state(move.to).meaning != StateClass::Ended)
                add(here + "/to"_L1, u"Revoking is final, so it leads to a state that is ended."_s);
        }
    }

    void rotation()
    {
        const Profile::Rotation &rotation = m_profile.rotation;
        const bool hasGraces = rotation.mode == Profile::Rotation::Mode::SameId;
        if (hasGraces == rotation.graces.empty())
            add(u"/rotation/graces"_s, u"A rotation with the same id, and no other, has graces."_s);
        const auto &graces = rotation.graces;
        if (hasGraces && std::find(graces.begin(), graces.end(), rotation.presetGrace) == graces.end())
            add(u"/rotation/preset_grace"_s, u"It is not among the graces."_s);
        if (m_profile.expiry.allowed && m_profile.state(u"expired"_s).meaning != StateClass::Ended)
            add(u"/states"_s, u"Keys that expire need a state \"expired\" that is ended."_s);
    }

    void rolesAndPermissions()
    {
        for (std::size_t i = 0; i < m_profile.roles.size(); ++i)
            scopeNames(u"/roles/%1/cannot_grant"_s.arg(i), m_profile.roles[i].cannotGrant);
        if (!m_profile.role(u"owner"_s))
            add(u"/roles"_s, u"The first person of a workspace is an \"owner\": there must be that role."_s);
        for (std::size_t i = 0; i < m_profile.permissions.size(); ++i) {
            const Profile::Permission &row = m_profile.permissions[i];
            const QString here = u"/permissions/%1"_s.arg(i);
            for (const QString &role : row.byRole.keys())
                if (!m_profile.role(role))
                    add(here + "/by_role/"_L1 + role, u"There is no role \"%1\"."_s.arg(role));
            ofMembers(here, row);
            if (row.liveOnly && row.testOnly)
                add(here, u"A row speaks of live environments, of the others, or of all."_s);
        }
    }

    // What is done to people is done to all, or to those up to one's own role. Who lets somebody set a new password
    // could be them, so that is for owners.
    void ofMembers(const QString &here, const Profile::Permission &row)
    {
        using Grant = Profile::Permission::Grant;
        const Profile::Role *owner = m_profile.role(u"owner"_s);
        if (!row.id.startsWith("members."_L1) || !owner)
            return;
        for (auto granted = row.byRole.begin(); granted != row.byRole.end(); ++granted) {
            const QString pointer = here + "/by_role/"_L1 + granted.key();
            const Profile::Role *role = m_profile.role(granted.key());
            if (*granted != Grant::No && *granted != Grant::Yes && *granted != Grant::UpToOwnRole)
                add(pointer, u"A right over members is \"yes\", \"up-to-own-role\" or \"no\"."_s);
            if (row.id == "members.reset"_L1 && *granted != Grant::No && role && role->rank < owner->rank)
                add(pointer, u"Only owners, and roles above them, reset passwords."_s);
        }
    }

    void holderCalls()
    {
        ids(u"/holder_calls/%1/id"_s, m_profile.holderCalls, &Profile::HolderCall::id);
        for (std::size_t i = 0; i < m_profile.holderCalls.size(); ++i) {
            const Profile::HolderCall &call = m_profile.holderCalls[i];
            const QString here = u"/holder_calls/%1"_s.arg(i);
            scopeNames(here + "/scope"_L1, {call.scope});
            if (!m_profile.kind(call.kind))
                add(here + "/kind"_L1, u"There is no kind \"%1\"."_s.arg(call.kind));
        }
    }

    static constexpr qsizetype longestPrefix = 64;
    static constexpr int lastVisible = 4; // all of them checksum
    const Profile &m_profile;
    Flaws m_flaws;
};

} // namespace

Flaws flawsIn(const Profile &profile)
{
    return Checker(profile).check();
}

} // namespace chatelaine::service
