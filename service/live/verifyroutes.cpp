// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/verifyroutes.h"

#include "service/keys/firstuse.h"
#include "service/live/verdictanswer.h"

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

/// A key's secret that matched, with all that is needed to say and count what comes of it, on whatever thread.
struct VerifyRoutes::Inquiry
{
    KnownSecret secret;
    std::shared_ptr<const WorkspaceRules::Rules> rules;
    QString asked; ///< the environment; empty if none was
    QString address; ///< from which the call came
    QString requestId;
    QDateTime now;
    Enter enter = {}; ///< what goes on; nothing if the verdict is the answer

    Answer answer(const Verdict &verdict) const
    {
        return answerOf(verdict, &secret, &rules->profile(), rules->fields.challenge(), requestId);
    }
    Refusal refusal(const Verdict &verdict) const
    {
        return {secret.workspace,
                {.requestId = requestId,
                 .at = now,
                 .status = verdict.status,
                 .cause = verdict.cause,
                 .neededScope = verdict.neededScope,
                 .key = secret.key,
                 .environment = asked,
                 .address = address}};
    }
};

namespace {

/// Who does not say for whom the API is has one for servers, so that no SDK's key opens it by an omission.
Question questionOf(const Call &call)
{
    const QString audience = call.query.value("audience");
    return {call.query.value("scope").split(u' ', Qt::SkipEmptyParts), call.query.value("environment"),
            audience.isEmpty() ? u"server"_s : audience};
}

} // namespace

VerifyRoutes::VerifyRoutes(Database &database, const ProfileStore &profiles, UsageLog &usage,
                           RefusedCalls &refusedCalls, ChangeSink &sink, const VerifierAccess &access)
    : m_database(database)
    , m_usage(usage)
    , m_refusedCalls(refusedCalls)
    , m_sink(sink)
    , m_access(access)
    , m_rules(profiles)
{
}

void VerifyRoutes::addTo(Router &router)
{
    using Ask = Result<Done> (VerifyRoutes::*)(const Call &, const Tell &, Connection &);
    const auto add = [&](const QByteArray &path, Ask ask) {
        router.respondToAny(
            path, Router::Needs::Nothing, [this, ask](const std::shared_ptr<const Call> &call, const Tell &tell) {
                const Result<Done> asked =
                    m_database.readHere([&](Connection &connection) { return (this->*ask)(*call, tell, connection); });
                if (!asked)
                    tell(asked.error());
            });
    };
    add("/v1/workspaces/{workspace}/verify", &VerifyRoutes::verify);
    add("/v1/identity", &VerifyRoutes::identity);
}

Result<Done> VerifyRoutes::verify(const Call &call, const Tell &tell, Connection &connection)
{
    const QString workspace = call.parameter("workspace");
    const VerifierAccess::Decision asker = m_access.decide(call.request, workspace, connection);
    if (!asker.allowed)
        return refuse(call, u"verifier"_s, tell);
    const auto rules = m_rules.of(workspace, connection);
    if (!rules)
        return refuse(call, u"unknown-workspace"_s, tell);

    const Question question = questionOf(call);
    const auto refuseHere = [&](const QString &cause) {
        const Verdict verdict = Verdict::refused(cause, &rules->profile());
        m_refusedCalls.note({{workspace},
                             {.requestId = call.id,
                              .at = call.now,
                              .status = verdict.status,
                              .cause = cause,
                              .environment = question.environment,
                              .address = asker.clientAddress}});
        tell(answerOf(verdict, nullptr, &rules->profile(), rules->fields.challenge(), call.id));
        return Done{};
    };
    const auto presented = rules->fields.find(call.request);
    if (const QString *cause = std::get_if<QString>(&presented))
        return refuseHere(*cause);
    const auto &key = std::get<PresentedKey>(presented);
    std::optional<KnownSecret> secret = findSecret(connection, key.token);
    if (connection.failure())
        return *connection.failure();
    if (!secret || secret->workspace.text != workspace)
        return refuseHere(u"invalid"_s);
    const Inquiry inquiry{*std::move(secret), rules, question.environment, asker.clientAddress, call.id, call.now};
    conclude(inquiry, judge(inquiry.secret, rules->profile(), call.request, key.field, question, call.now), tell);
    return Done{};
}

Result<Done> VerifyRoutes::identity(const Call &call, const Tell &tell, Connection &connection)
{
    const auto judged = [&](const KnownSecret &secret, const Profile &profile, QByteArrayView field) {
        return judge(secret, profile, call.request, field, {}, call.now);
    };
    return ofOwnKey(call, tell, connection, judged, {});
}

void VerifyRoutes::enter(const Call &call, const QString &holderCall, const Tell &tell, const Enter &enter)
{
    const auto judged = [&](const KnownSecret &secret, const Profile &profile, QByteArrayView field) {
        return judgeHolder(secret, profile, call.request, field, holderCall, call.now);
    };
    const Result<Done> asked =
        m_database.readHere([&](Connection &connection) { return ofOwnKey(call, tell, connection, judged, enter); });
    if (!asked)
        tell(asked.error());
}

bool VerifyRoutes::carriesKey(const Request &request) const
{
    const auto presented = m_rules.allFields().find(request);
    const QString *cause = std::get_if<QString>(&presented);
    return !cause || *cause == "ambiguous"_L1;
}

Result<Done> VerifyRoutes::ofOwnKey(const Call &call, const Tell &tell, Connection &connection, const Judge &judged,
                                    const Enter &enter)
{
    const auto presented = m_rules.allFields().find(call.request);
    if (const QString *cause = std::get_if<QString>(&presented))
        return refuse(call, *cause, tell);
    const auto &key = std::get<PresentedKey>(presented);
    std::optional<KnownSecret> secret = findSecret(connection, key.token);
    if (connection.failure())
        return *connection.failure();
    const auto rules = secret ? m_rules.of(secret->workspace.text, connection) : nullptr;
    if (!rules)
        return refuse(call, u"invalid"_s, tell);
    const Inquiry inquiry{*std::move(secret), rules, {}, call.request.peer.toString(), call.id, call.now, enter};
    conclude(inquiry, judged(inquiry.secret, rules->profile(), key.field), tell);
    return Done{};
}

Done VerifyRoutes::refuse(const Call &call, const QString &cause, const Tell &tell)
{
    tell(answerOf(Verdict::refused(cause, nullptr), nullptr, nullptr, m_rules.allFields().challenge(), call.id));
    return {};
}

void VerifyRoutes::conclude(const Inquiry &inquiry, const Verdict &verdict, const Tell &tell)
{
    if (verdict.status == 200 && inquiry.secret.unconfirmed)
        return commitFirstUse(inquiry, tell);
    const KnownSecret &secret = inquiry.secret;
    if (verdict.isUse)
        m_usage.used(secret, inquiry.address, inquiry.now);
    if (verdict.status != 200) {
        m_refusedCalls.note(inquiry.refusal(verdict));
        m_usage.refused(secret, inquiry.address, verdict.cause, inquiry.now);
    }
    if (verdict.status == 200 && inquiry.enter)
        return inquiry.enter(secret, inquiry.rules->loaded);
    tell(inquiry.answer(verdict));
}

void VerifyRoutes::commitFirstUse(const Inquiry &inquiry, const Tell &tell)
{
    m_database.write(
        [inquiry](Connection &connection) {
            return useFirst(connection, inquiry.secret, inquiry.rules->profile(), inquiry.address, inquiry.requestId,
                            inquiry.now);
        },
        [this, inquiry = Inquiry(inquiry), tell](const Result<FirstUse> &use) mutable {
            if (!use)
                return tell(use.error());
            if (use->change > 0)
                m_sink.changed(inquiry.secret.workspace, use->change);
            inquiry.secret.unconfirmed = false;
            // Where a reissue or a discard won, this secret is none any more.
            conclude(inquiry,
                     use->stands ? Verdict{200, {}, {}, true}
                                 : Verdict::refused(u"invalid"_s, &inquiry.rules->profile()),
                     tell);
        });
}

} // namespace chatelaine::service
