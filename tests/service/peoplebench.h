// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/offboarding.h"
#include "service/people/acceptance.h"
#include "tests/service/keyservicebench.h"

namespace chatelaine::service {

/// The bench's workspace with what people come in by: real passwords, codes and sessions beside the four who name
/// themselves.
class PeopleBench
{
public:
    explicit PeopleBench(const QString &profile = QStringLiteral("enterprise"));

    KeyServiceBench keys;

    /// A request without a session.
    Response post(const QByteArray &path, const QByteArray &body);
    /// A request with the access token of somebody who signed in.
    Response get(const QString &room, const SignIn &signIn);

    Response tryToInvite(const InvitationDraft &draft, const QString &as = QStringLiteral("owner"));
    IssuedInvitation invite(const QString &email, const QString &role = QStringLiteral("developer"),
                            const QString &as = QStringLiteral("owner"));
    Response tryToAccept(const IssuedInvitation &invitation, const QString &name = QStringLiteral("Noor Haddad"),
                         const QByteArray &password = "correct horse battery", const QByteArray &code = {});
    SignIn accept(const IssuedInvitation &invitation, const QString &name = QStringLiteral("Noor Haddad"));

    std::vector<Member> members(const QString &as = QStringLiteral("owner"));
    /// By the role that the bench's four are called by, or by an id.
    Member member(const QString &who);

    /// A change of a member with their etag as it is now.
    Response edit(const Member &member, const MemberEdit &edit, const QString &as = QStringLiteral("owner"));
    Response makeResetLink(const Member &member, const QString &as = QStringLiteral("owner"));

    Offboarding leave(const Member &member, const QString &as = QStringLiteral("owner"));
    Response decide(const Offboarding &leave, const std::vector<KeyDecision> &decisions,
                    const QString &as = QStringLiteral("owner"));
    Response finish(const Offboarding &leave, const QString &as = QStringLiteral("owner"));
    Offboarding offboardingIn(const Response &response) const;

    /// The verbs of the audit, the newest first, with what each is about: "member.invited noor@northwind.example".
    QStringList audit();
    /// Whatever a statement counts, or tells as a number.
    qint64 number(const QString &sql);
    void run(const QString &sql);

private:
    Passwords m_passwords{Passwords::Cost::Least};
    Sessions m_sessions;
    Gate m_gate;
    Router m_router;
    AcceptanceRoutes m_acceptance;
};

} // namespace chatelaine::service
