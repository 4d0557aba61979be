// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/service/peoplebench.h"

#include "protocol/paths.h"
#include "protocol/wire.h"
#include "service/routes/workspaceroutes.h"

#include <future>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T need(Result<T> result, const QByteArray &told)
{
    if (!result)
        qFatal("%s", told.constData());
    return *std::move(result);
}

std::shared_ptr<const Secret> secret(const QByteArray &text)
{
    return std::make_shared<const Secret>(text);
}

} // namespace

PeopleBench::PeopleBench(const QString &profile)
    : keys(profile)
    , m_sessions(keys.database())
    , m_gate(m_passwords, keys.seals())
    , m_router(keys.database(), m_sessions, keys.profiles(), [this] { return keys.now; })
    , m_acceptance(keys.database(), m_sessions, m_gate, keys.profiles(), keys)
{
    keys.elevated = false;
    m_acceptance.addTo(m_router);
    addWorkspaceRoutes(m_router, keys.profiles());
}

Response PeopleBench::post(const QByteArray &path, const QByteArray &body)
{
    Request request;
    request.method = "POST";
    request.path = path;
    request.body = body;
    request.peer = QHostAddress(u"192.0.2.44"_s);
    std::promise<Response> promise;
    m_router.handle(std::move(request), [&](Response response) { promise.set_value(std::move(response)); });
    return promise.get_future().get();
}

Response PeopleBench::get(const QString &room, const SignIn &signIn)
{
    Request request;
    request.method = "GET";
    request.path = paths::in(keys.workspace, room).toLatin1();
    request.peer = QHostAddress(u"192.0.2.44"_s);
    request.headers = {{"authorization", "Bearer " + signIn.tokens.access->view().toByteArray()}};
    std::promise<Response> promise;
    m_router.handle(std::move(request), [&](Response response) { promise.set_value(std::move(response)); });
    return promise.get_future().get();
}

Response PeopleBench::tryToInvite(const InvitationDraft &draft, const QString &as)
{
    return keys.ask({"POST", u"invitations"_s, wire::write(draft), as});
}

IssuedInvitation PeopleBench::invite(const QString &email, const QString &role, const QString &as)
{
    const Response response = tryToInvite({email, role}, as);
    return need(wire::readIssuedInvitation(response.body), response.body);
}

Response PeopleBench::tryToAccept(const IssuedInvitation &invitation, const QString &name, const QByteArray &password,
                                  const QByteArray &code)
{
    const Acceptance acceptance{invitation.token, name, secret(password), code.isEmpty() ? nullptr : secret(code),
                                u"Chatelaine on atlas"_s};
    return post(paths::invitationAcceptance.toLatin1(), wire::write(acceptance).view().toByteArray());
}

SignIn PeopleBench::accept(const IssuedInvitation &invitation, const QString &name)
{
    const Response response = tryToAccept(invitation, name);
    return need(wire::readSignIn(response.body), response.body);
}

std::vector<Member> PeopleBench::members(const QString &as)
{
    const Response response = keys.ask({"GET", u"members"_s, {}, as});
    return need(wire::readMembers(response.body), response.body);
}

Member PeopleBench::member(const QString &who)
{
    for (const Member &member : members())
        if (member.id.text == who || member.id == keys.member(who))
            return member;
    qFatal("there is no such member");
}

Response PeopleBench::edit(const Member &member, const MemberEdit &edit, const QString &as)
{
    return keys.ask(
        {"PATCH", u"members/"_s + member.id.text, wire::write(edit), as, std::nullopt, member.etag.toUtf8()});
}

Response PeopleBench::makeResetLink(const Member &member, const QString &as)
{
    return keys.ask({"POST", u"members/%1/password-reset"_s.arg(member.id.text), "{}", as});
}

Offboarding PeopleBench::leave(const Member &member, const QString &as)
{
    return offboardingIn(keys.ask({"GET", u"members/%1/offboarding"_s.arg(member.id.text), {}, as}));
}

Response PeopleBench::decide(const Offboarding &leave, const std::vector<KeyDecision> &decisions, const QString &as)
{
    return keys.ask({"PUT", u"members/%1/offboarding"_s.arg(leave.member.id.text), wire::write(decisions), as,
                     std::nullopt, leave.etag.toUtf8()});
}

Response PeopleBench::finish(const Offboarding &leave, const QString &as)
{
    return keys.ask({"POST", u"members/%1/offboarding/finish"_s.arg(leave.member.id.text), "{}", as, std::nullopt,
                     leave.etag.toUtf8()});
}

Offboarding PeopleBench::offboardingIn(const Response &response) const
{
    return need(wire::readOffboarding(response.body, keys.profile()), response.body);
}

QStringList PeopleBench::audit()
{
    return keys.database()
        .readHere([&](Connection &connection) -> Result<QStringList> {
            QStringList rows;
            Rows found = connection.run(u"SELECT verb, key_name FROM audit ORDER BY number DESC"_s);
            while (found.next())
                rows.append(found.text(0) + u' ' + found.text(1));
            return rows;
        })
        .value();
}

qint64 PeopleBench::number(const QString &sql)
{
    return keys.database()
        .readHere([&](Connection &connection) -> Result<qint64> {
            Rows rows = connection.run(sql);
            return rows.next() ? rows.number(0) : -1;
        })
        .value();
}

void PeopleBench::run(const QString &sql)
{
    const auto done = keys.database().writeNow([&](Connection &connection) -> Result<Done> {
        connection.run(sql);
        return Done{};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

} // namespace chatelaine::service
