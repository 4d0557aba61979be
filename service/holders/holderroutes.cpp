// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/holders/holderroutes.h"

#include "service/holders/holderoperations.h"
#include "service/holders/organizations.h"
#include "service/holders/portallinks.h"
#include "service/holders/systemaudit.h"
#include "service/holders/systemhealth.h"
#include "service/holders/systemsettings.h"
#include "service/live/verdictanswer.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

/// One of the calls, and who may make it.
struct HolderRoutes::HolderRoute
{
    QByteArray method, path;
    QString holderCall; ///< a Profile::HolderCall::id
    Act act;

    bool isForPeopleToo() const { return path.startsWith("/v1/system/"); }
    bool isWrite() const { return method != "GET"; }
};

namespace {

Holder holderOf(const KnownSecret &secret, const std::shared_ptr<const LoadedProfile> &rules, const Call &call)
{
    return {secret.key.text,
            {secret.workspace, {}, secret.name, u"key"_s, call.request.peer.toString(), call.id, call.now},
            secret.key,
            secret.environment,
            rules};
}

Holder holderOf(const Caller &caller, const Call &call)
{
    return {caller.person.id,
            {{}, {}, caller.person.name, u"global"_s, call.request.peer.toString(), call.id, call.now, caller.device},
            {},
            {},
            nullptr};
}

Error notForThem()
{
    return forbidden(u"Only a global administrator may do this."_s);
}

Answer refusalOf(const QString &cause, const Profile &profile, const Call &call)
{
    CredentialFields fields;
    fields.add(profile);
    return answerOf(Verdict::refused(cause, &profile), nullptr, &profile, fields.challenge(), call.id);
}

} // namespace

HolderRoutes::HolderRoutes(Database &database, Authenticator &authenticator, const ProfileStore &profiles,
                           VerifyRoutes &keys, const Clock &clock)
    : m_database(database)
    , m_authenticator(authenticator)
    , m_profiles(profiles)
    , m_keys(keys)
    , m_startedAt(clock())
{
}

void HolderRoutes::addTo(Router &router)
{
    const QByteArray links = "/v1/portal-links", system = "/v1/system/";
    const Act organizationMade = [this](const Holder &holder, const Call &call, Connection &connection) {
        return createOrganization(holder, call, m_profiles, connection);
    };
    const Act health = [this](const Holder &, const Call &call, Connection &connection) {
        return readSystemHealth(m_startedAt, call, connection);
    };
    add(router, {"POST", links, u"portal-links.create"_s, createPortalLink});
    add(router, {"GET", system + "organizations", u"organizations.read"_s, listOrganizations});
    add(router, {"POST", system + "organizations", u"organizations.create"_s, organizationMade});
    add(router, {"GET", system + "settings", u"settings.read"_s, readSystemSettings});
    add(router, {"PATCH", system + "settings", u"settings.update"_s, changeSystemSettings});
    add(router, {"GET", system + "health", u"health.read"_s, health});
    add(router, {"GET", system + "audit", u"audit.read"_s, listSystemAudit});
    router.respond(
        "POST", links + "/redemption", Router::Needs::Nothing,
        [this](const std::shared_ptr<const Call> &call, const Answered &answered) {
            m_database.write(
                [this, call](Connection &connection) { return redeemPortalLink(*call, m_profiles, connection); },
                answered);
        });
}

void HolderRoutes::add(Router &router, const HolderRoute &route)
{
    router.respond(route.method, route.path, Router::Needs::Nothing,
                   [this, route](const std::shared_ptr<const Call> &call, const Answered &answered) {
                       if (route.isForPeopleToo() && !m_keys.carriesKey(call->request))
                           admitPerson(route, call, answered);
                       else
                           admitKey(route, call, answered);
                   });
}

void HolderRoutes::admitKey(const HolderRoute &route, const std::shared_ptr<const Call> &call, const Answered &answered)
{
    m_keys.enter(
        *call, route.holderCall, answered,
        [this, route, call, answered](const KnownSecret &secret, const std::shared_ptr<const LoadedProfile> &rules) {
            run(route, holderOf(secret, rules, *call), call, answered);
        });
}

void HolderRoutes::admitPerson(const HolderRoute &route, const std::shared_ptr<const Call> &call,
                               const Answered &answered)
{
    const Result<Caller> caller = m_database.readHere(
        [&](Connection &connection) { return m_authenticator.callerOf(call->request, call->now, connection); });
    if (!caller)
        return answered(caller.error());
    if (!caller->person.globalAdministrator)
        return answered(notForThem());
    run(route, holderOf(*caller, *call), call, answered);
}

void HolderRoutes::run(const HolderRoute &route, const Holder &holder, const std::shared_ptr<const Call> &call,
                       const Answered &answered)
{
    const auto act = [route, holder, call](Connection &connection) { return route.act(holder, *call, connection); };
    if (!route.isWrite())
        return m_database.read(act, answered);
    m_database.write(
        [this, act, holder, call](Connection &connection) -> Result<Answer> {
            // They were let in before the write's turn came.
            if (std::optional<Result<Answer>> refused = refusalNow(holder, *call, connection))
                return *std::move(refused);
            return onceOnly(holder, *call, connection, [&] { return act(connection); });
        },
        answered);
}

std::optional<Result<Answer>> HolderRoutes::refusalNow(const Holder &holder, const Call &call,
                                                       Connection &connection) const
{
    if (holder.rules) {
        const Profile &profile = holder.rules->profile;
        const QString cause = refusalCause(holder.key, profile, call.now, connection);
        return cause.isEmpty() ? std::nullopt : std::optional<Result<Answer>>(refusalOf(cause, profile, call));
    }
    const Result<Caller> caller = m_authenticator.callerOf(call.request, call.now, connection);
    if (!caller)
        return caller.error();
    return caller->person.globalAdministrator ? std::nullopt : std::optional<Result<Answer>>(notForThem());
}

} // namespace chatelaine::service
