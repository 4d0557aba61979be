// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/acceptance.h"

#include "domain/keydraft.h"
#include "domain/plaintext.h"
#include "protocol/paths.h"
#include "protocol/wire.h"
#include "service/people/lastowner.h"
#include "service/routes/problems.h"
#include "service/signin/passwordrule.h"
#include "service/signin/welcome.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

Error isGone()
{
    return problem(u"gone"_s, u"This invitation was taken or withdrawn, or its time is over."_s);
}

/// What is wrong with an account that somebody means to have.
std::vector<FieldProblem> problems(const Acceptance &acceptance)
{
    std::vector<FieldProblem> found;
    const QString name = acceptance.name.trimmed();
    if (name.isEmpty())
        found.push_back({u"/name"_s, u"required"_s, u"Say what to call you."_s});
    else if (name.size() > longestName)
        found.push_back({u"/name"_s, u"too-long"_s, u"A name has at most %1 characters."_s.arg(longestName)});
    else if (hasForbiddenCharacters(name))
        found.push_back({u"/name"_s, u"forbidden-character"_s, u"A name holds no control characters."_s});
    if (std::optional<FieldProblem> wrong = passwordProblem(acceptance.password, u"/password"_s))
        found.push_back(*std::move(wrong));
    return found;
}

} // namespace

AcceptanceRoutes::AcceptanceRoutes(Database &database, const Sessions &sessions, Gate &gate,
                                   const ProfileStore &profiles, ChangeSink &sink)
    : m_database(database)
    , m_sessions(sessions)
    , m_gate(gate)
    , m_profiles(profiles)
    , m_sink(sink)
{
}

void AcceptanceRoutes::addTo(Router &router)
{
    router.respond("POST", paths::invitationPreview.toLatin1(), Router::Needs::Nothing,
                   responding(this, &AcceptanceRoutes::preview));
    router.respond("POST", paths::invitationAcceptance.toLatin1(), Router::Needs::Nothing,
                   responding(this, &AcceptanceRoutes::accept));
}

void AcceptanceRoutes::preview(const SharedCall &call, const Answered &answered)
{
    if (const auto limited = m_gate.limit(*call))
        return answered(*limited);
    const auto token = wire::readToken(call->request.body);
    if (!token)
        return answered(refusedBody(token.error()));
    const auto found = m_database.readHere([&](Connection &connection) { return find(*token, *call, connection); });
    if (!found)
        return answered(found.error());
    const OpenInvitation &open = found->invitation;
    answered(
        Answer{200,
               wire::write(InvitationPreview{open.workspaceName, open.rules->profile.role(open.role)->label.in(u"en"_s),
                                             open.email, open.invitedBy, open.expiresAt, found->account.has_value()})});
}

void AcceptanceRoutes::accept(const SharedCall &call, const Answered &answered)
{
    if (const auto limited = m_gate.limit(*call))
        return answered(*limited);
    const Result<Acceptance> acceptance = wire::readAcceptance(call->request.body);
    if (!acceptance)
        return answered(refusedBody(acceptance.error()));
    // Who holds no token learns nothing and costs no hash.
    const auto found =
        m_database.readHere([&](Connection &connection) { return find(acceptance->token, *call, connection); });
    if (!found)
        return answered(found.error());
    if (found->account)
        acceptWith(*found, *acceptance, call, answered);
    else
        acceptAnew(*found, *acceptance, call, answered);
}

void AcceptanceRoutes::acceptWith(const Found &before, const Acceptance &acceptance, const SharedCall &call,
                                  const Answered &answered)
{
    const Account account = *before.account;
    const Error wrong =
        invalid({{u"/password"_s, u"wrong"_s, u"This is not the password of the account with this address."_s}});
    const auto right = [=, this] {
        write(
            [=, this](Connection &connection) -> Result<Joined> {
                const Result<Found> found = findAgain(before, acceptance, *call, connection);
                if (!found)
                    return found.error();
                // A password that was changed meanwhile opens nothing.
                if (!found->account || found->account->passwordHash != account.passwordHash)
                    return wrong;
                if (const auto refused = m_gate.passSecondFactor(account.person, deviceName(acceptance.device),
                                                                 acceptance.code, *call, connection))
                    return *refused;
                return take(found->invitation, account.person, acceptance, *call, connection);
            },
            answered);
    };
    m_gate.check(call, {account.person.email, account, acceptance.password, wrong}, answered, right);
}

void AcceptanceRoutes::acceptAnew(const Found &before, const Acceptance &acceptance, const SharedCall &call,
                                  const Answered &answered)
{
    if (auto wrong = problems(acceptance); !wrong.empty())
        return answered(invalid(std::move(wrong)));
    m_gate.hash(acceptance.password, answered, [=, this](const QString &hash) {
        write(
            [=, this](Connection &connection) -> Result<Joined> {
                const Result<Found> found = findAgain(before, acceptance, *call, connection);
                if (!found)
                    return found.error();
                if (found->account)
                    return conflict(u"This address has an account since a moment ago; bring its password."_s);
                const Person person =
                    makeAccount(found->invitation, acceptance.name.trimmed(), hash, call->now, connection);
                return take(found->invitation, person, acceptance, *call, connection);
            },
            answered);
    });
}

Result<AcceptanceRoutes::Found> AcceptanceRoutes::find(const std::shared_ptr<const Secret> &token, const Call &call,
                                                       Connection &connection) const
{
    std::optional<OpenInvitation> open = openInvitation(token->view(), m_profiles, call.now, connection);
    if (!open)
        return isGone();
    std::optional<Account> account = guardedAccount(open->email, connection);
    return Found{*std::move(open), std::move(account)};
}

Result<AcceptanceRoutes::Found> AcceptanceRoutes::findAgain(const Found &before, const Acceptance &acceptance,
                                                            const Call &call, Connection &connection) const
{
    lockPeople(connection, before.invitation.workspace);
    return find(acceptance.token, call, connection);
}

Result<AcceptanceRoutes::Joined> AcceptanceRoutes::take(const OpenInvitation &invitation, const Person &person,
                                                        const Acceptance &acceptance, const Call &call,
                                                        Connection &connection) const
{
    const Result<quint64> change = join(invitation, person, call, deviceName(acceptance.device), connection);
    if (!change)
        return change.error();
    return Joined{welcome(person, acceptance.device, call, m_sessions, m_profiles, connection), invitation.workspace,
                  *change};
}

void AcceptanceRoutes::write(std::function<Result<Joined>(Connection &)> job, const Answered &answered)
{
    m_database.write(std::move(job), [this, answered](Result<Joined> joined) {
        if (!joined)
            return answered(joined.error());
        m_sink.changed(joined->workspace, joined->change);
        answered(std::move(joined->answer));
    });
}

} // namespace chatelaine::service
