// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/router.h"

#include "service/audit/refusals.h"
#include "service/policy/random.h"
#include "service/routes/cookies.h"
#include "service/routes/membership.h"
#include "service/routes/problems.h"
#include "service/routes/reply.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype requestIdLength = 20;

const QByteArray anyMethod = "*";
const QByteArray inWorkspace = "/v1/workspaces/{workspace}/";

/// Nothing where a name comes twice: whoever took the first for all of it would miss a scope that was asked for.
std::optional<QHash<QByteArray, QString>> parsedQuery(const QByteArray &query)
{
    QHash<QByteArray, QString> values;
    for (const QByteArray &part : query.split('&')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(equals < 0 ? part : part.first(equals));
        QByteArray value = equals < 0 ? QByteArray() : part.sliced(equals + 1);
        value.replace('+', ' ');
        if (values.contains(name))
            return std::nullopt;
        if (!name.isEmpty())
            values.insert(name, QString::fromUtf8(QByteArray::fromPercentEncoding(value)));
    }
    return values;
}

/// The workspace that the path names, or otherwise the cookie.
Result<WorkspaceId> workspaceOf(const Call &call)
{
    if (call.parameters.contains("workspace"))
        return WorkspaceId{call.parameter("workspace")};
    const QList<QByteArray> selected = cookies(call.request, "selectedOrganization");
    if (selected.size() == 1 && !selected.first().isEmpty())
        return WorkspaceId{QString::fromUtf8(QByteArray::fromPercentEncoding(selected.first()))};
    return problem(u"bad-request"_s,
                   selected.size() > 1 ? u"The cookie selectedOrganization comes twice; send one."_s
                                       : u"Name the workspace in the path, or in the cookie selectedOrganization."_s);
}

Response methodNotAllowed(const Call &call, const QList<QByteArray> &methods)
{
    const QByteArray allowed = methods.join(", ");
    Response response =
        replyTo(call, problem(u"method-not-allowed"_s, u"Here go: %1"_s.arg(QString::fromLatin1(allowed))));
    response.headers.emplace_back("allow", allowed);
    return response;
}

/// Wipes the call's body before it answers.
Respond wiping(std::shared_ptr<Call> call, Respond respond)
{
    return [call = std::move(call), respond = std::move(respond)](Response response) {
        wipeBody(call->request);
        respond(std::move(response));
    };
}

} // namespace

Router::Router(Database &database, Authenticator &authenticator, const ProfileStore &profiles, Clock clock)
    : m_database(database)
    , m_authenticator(authenticator)
    , m_profiles(profiles)
    , m_clock(std::move(clock))
{
}

void Router::add(const QByteArray &method, const QByteArray &path, Needs needs, const Action &action)
{
    m_routes.add(method, path, {needs, action});
    if (needs == Needs::Membership && path.startsWith(inWorkspace))
        m_routes.add(method, "/v1/" + path.sliced(inWorkspace.size()), {needs, action});
}

void Router::read(const QByteArray &path, Needs needs, Reader reader)
{
    add("GET", path, needs, onReader(std::move(reader)));
}

void Router::ask(const QByteArray &path, Needs needs, Reader reader)
{
    add("POST", path, needs, onReader(std::move(reader)));
}

Router::Action Router::onReader(Reader reader) const
{
    const auto shared = std::make_shared<const Reader>(std::move(reader));
    return [this, shared](std::shared_ptr<const Call> call, Respond answer) {
        m_database.read([call, shared](Connection &connection) { return (*shared)(*call, connection); },
                        [this, call, answer = std::move(answer)](Result<Answer> result) {
                            answer(answerTo(*call, std::move(result)));
                        });
    };
}

Response Router::answerTo(const Call &call, Result<Answer> result) const
{
    const bool isOfMember = !call.place.workspace.isEmpty();
    if (m_refusals && isOfMember && !result && result.error().kind == Error::Kind::Forbidden)
        m_refusals->note(call, result.error());
    return replyTo(call, std::move(result));
}

void Router::stream(const QByteArray &path, Needs needs, Streamer streamer)
{
    const auto action = [streamer = std::move(streamer)](std::shared_ptr<const Call> call, Respond answer) {
        Result<Response> response = streamer(*call);
        if (!response)
            return answer(replyTo(*call, response.error()));
        addCommonHeaders(*response, call->id);
        answer(*std::move(response));
    };
    add("GET", path, needs, action);
}

void Router::respond(const QByteArray &method, const QByteArray &path, Needs needs, Responder responder)
{
    const auto action = [this, responder = std::move(responder)](std::shared_ptr<const Call> call, Respond answer) {
        responder(call, [this, call, answer = std::move(answer)](Result<Answer> result) {
            answer(answerTo(*call, std::move(result)));
        });
    };
    add(method, path, needs, action);
}

void Router::respondToAny(const QByteArray &path, Needs needs, Responder responder)
{
    respond(anyMethod, path, needs, std::move(responder));
}

void Router::handle(Request request, Respond respond) const
{
    const auto call = std::make_shared<Call>();
    call->request = std::move(request);
    call->id = u"req_"_s + QString::fromLatin1(randomBase62(requestIdLength));
    call->now = m_clock();
    if (!call->request.body.isEmpty())
        respond = wiping(call, std::move(respond));

    auto match = m_routes.find(call->request.path);
    if (!match.byMethod)
        return respond(replyTo(*call, notFound(u"Nothing lives at this path."_s)));
    auto route = match.byMethod->constFind(call->request.method);
    if (route == match.byMethod->constEnd())
        route = match.byMethod->constFind(anyMethod);
    if (route == match.byMethod->constEnd())
        return respond(methodNotAllowed(*call, match.byMethod->keys()));

    call->parameters = std::move(match.parameters);
    auto query = parsedQuery(call->request.query);
    if (!query)
        return respond(replyTo(*call, problem(u"bad-request"_s, u"A name comes twice in the query."_s)));
    call->query = *std::move(query);
    if (const std::optional<Error> refused = admit(*call, route->needs))
        return respond(replyTo(*call, *refused));
    route->action(call, std::move(respond));
}

std::optional<Error> Router::admit(Call &call, Needs needs) const
{
    if (needs == Needs::Nothing)
        return std::nullopt;
    const Result<Done> admitted = m_database.readHere([&](Connection &connection) -> Result<Done> {
        Result<Caller> caller = m_authenticator.callerOf(call.request, call.now, connection);
        if (!caller)
            return caller.error();
        call.caller = *std::move(caller);
        if (needs == Needs::GlobalAdministrator && !call.caller.person.globalAdministrator)
            return forbidden(u"Only a global administrator may do this."_s);
        if (needs != Needs::Membership)
            return Done{};
        const Result<WorkspaceId> workspace = workspaceOf(call);
        if (!workspace)
            return workspace.error();
        Result<Place> place = placeOf(call.caller.person, *workspace, m_profiles, connection);
        if (!place)
            return place.error();
        call.place = *std::move(place);
        return Done{};
    });
    return admitted ? std::nullopt : std::optional(admitted.error());
}

} // namespace chatelaine::service
