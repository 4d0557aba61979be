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
    QString address; ///< from which the call came
    QString requestId;
    QDateTime now;

    Answer answer(const Verdict &verdict) const
    {
        return answerOf(verdict, &secret, &rules->profile(), rules->fields.challenge(), requestId);
    }
};

namespace {

Question questionOf(const Call &call)
{
    return {call.query.value("scope").split(u' ', Qt::SkipEmptyParts), call.query.value("environment"),
            call.query.value("audience")};
}

} // namespace

VerifyRoutes::VerifyRoutes(Database &database, const ProfileStore &profiles, UsageLog &usage, ChangeSink &sink,
                           const VerifierAccess &access)
    : m_database(database)
    , m_usage(usage)
    , m_sink(sink)
    , m_access(access)
    , m_rules(profiles)
{
}

void VerifyRoutes::addTo(Router &router)
{
    using Ask = Result<Done> (VerifyRoutes::*)(const Call &, const Tell &, Connection &);
    const auto add = [&](const QByteArray &path, Ask ask) {
        router.respond("GET", path, Router::Needs::Nothing,
                       [this, ask](const std::shared_ptr<const Call> &call, const Tell &tell) {
                           const Result<Done> asked = m_database.readHere(
                               [&](Connection &connection) { return (this->*ask)(*call, tell, connection); });
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
    const auto refuse = [&](const QString &cause, const WorkspaceRules::Rules *rules) {
        const CredentialFields &fields = rules ? rules->fields : m_rules.allFields();
        tell(answerOf(Verdict::refused(cause), nullptr, rules ? &rules->profile() : nullptr, fields.challenge(),
                      call.id));
        return Done{};
    };
    if (!asker.allowed)
        return refuse(u"verifier"_s, nullptr);
    const auto rules = m_rules.of(workspace, connection);
    if (!rules)
        return refuse(u"unknown-workspace"_s, nullptr);

    const auto presented = rules->fields.find(call.request);
    if (const QString *cause = std::get_if<QString>(&presented))
        return refuse(*cause, rules.get());
    const auto &key = std::get<PresentedKey>(presented);
    std::optional<KnownSecret> secret = findSecret(connection, key.token);
    if (connection.failure())
        return *connection.failure();
    if (!secret || secret->workspace.text != workspace)
        return refuse(u"invalid"_s, rules.get());
    const Inquiry inquiry{*std::move(secret), rules, asker.clientAddress, call.id, call.now};
    conclude(inquiry, judge(inquiry.secret, rules->profile(), key.field, questionOf(call), call.now), tell);
    return Done{};
}

Result<Done> VerifyRoutes::identity(const Call &call, const Tell &tell, Connection &connection)
{
    const auto refuse = [&](const QString &cause) {
        tell(answerOf(Verdict::refused(cause), nullptr, nullptr, m_rules.allFields().challenge(), call.id));
        return Done{};
    };
    const auto presented = m_rules.allFields().find(call.request);
    if (const QString *cause = std::get_if<QString>(&presented))
        return refuse(*cause);
    const auto &key = std::get<PresentedKey>(presented);
    std::optional<KnownSecret> secret = findSecret(connection, key.token);
    if (connection.failure())
        return *connection.failure();
    const auto rules = secret ? m_rules.of(secret->workspace.text, connection) : nullptr;
    if (!rules)
        return refuse(u"invalid"_s);
    const Inquiry inquiry{*std::move(secret), rules, call.request.peer.toString(), call.id, call.now};
    conclude(inquiry, judge(inquiry.secret, rules->profile(), key.field, {}, call.now), tell);
    return Done{};
}

void VerifyRoutes::conclude(const Inquiry &inquiry, const Verdict &verdict, const Tell &tell)
{
    if (verdict.status == 200 && inquiry.secret.unconfirmed)
        return commitFirstUse(inquiry, tell);
    const KnownSecret &secret = inquiry.secret;
    if (verdict.isUse)
        m_usage.used(secret.key, secret.workspace, inquiry.address, inquiry.now);
    if (verdict.status != 200)
        m_usage.refused(secret.key, secret.workspace, inquiry.address, verdict.cause, inquiry.now);
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
            conclude(inquiry, use->stands ? Verdict{200, {}, {}, true} : Verdict::refused(u"invalid"_s), tell);
        });
}

} // namespace chatelaine::service
