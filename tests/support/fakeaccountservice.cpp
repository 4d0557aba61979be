// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeaccountservice.h"

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const Secret> shared(const QByteArray &bytes)
{
    return std::make_shared<const Secret>(QByteArrayView(bytes));
}

} // namespace

FakeAccountService::FakeAccountService(const std::vector<Workspace> &workspaces)
    : m_workspaces(workspaces)
{
}

void FakeAccountService::endSessions()
{
    m_access.clear();
    m_refresh.clear();
    m_predecessor.clear();
}

bool FakeAccountService::accepts(const Token &access) const
{
    return access && !m_access.isEmpty() && access->equals(m_access);
}

Reply<ServiceInfo> FakeAccountService::describe()
{
    return m_faults.deliver<ServiceInfo>(u"describe"_s, Faults::Kind::Read, [this] { return m_info; });
}

Reply<SignIn> FakeAccountService::setUp(const Setup &setup)
{
    return m_faults.deliver<SignIn>(u"setUp"_s, Faults::Kind::Write, [this, setup]() -> Result<SignIn> {
        if (setup.code != "SETUP"_L1)
            return Error{Error::Kind::Invalid, u"invalid"_s, {}, {{u"/code"_s, u"unknown"_s, {}}}};
        m_info.needsSetup = false;
        return begun();
    });
}

Reply<SignIn> FakeAccountService::signIn(const Credentials &credentials)
{
    return m_faults.deliver<SignIn>(u"signIn"_s, Faults::Kind::Write, [this, credentials]() -> Result<SignIn> {
        if (credentials.email != QLatin1StringView(email) || !credentials.password->equals(m_password))
            return Error{Error::Kind::Unauthenticated, u"wrong-credentials"_s};
        if (m_factor.enabled && !credentials.code)
            return Error{Error::Kind::Unauthenticated, u"second-factor-required"_s};
        if (m_factor.enabled && !isCode(credentials.code))
            return Error{Error::Kind::Unauthenticated, u"wrong-code"_s};
        return begun();
    });
}

Reply<Tokens> FakeAccountService::refresh(const Token &refreshToken)
{
    return m_faults.deliver<Tokens>(u"refresh"_s, Faults::Kind::Read, [this, refreshToken]() -> Result<Tokens> {
        if (m_refresh.isEmpty() || (!refreshToken->equals(m_refresh) && !refreshToken->equals(m_predecessor)))
            return Error{Error::Kind::Unauthenticated, u"session-ended"_s};
        m_predecessor = refreshToken->view().toByteArray();
        return newTokens();
    });
}

Reply<Done> FakeAccountService::signOut(const Token &accessToken)
{
    return m_faults.deliver<Done>(u"signOut"_s, Faults::Kind::Write, [this, accessToken]() -> Result<Done> {
        if (!accepts(accessToken))
            return Error{Error::Kind::Unauthenticated};
        endSessions();
        return Done{};
    });
}

template <class T>
Reply<T> FakeAccountService::signedIn(const QString &verb, Faults::Kind kind, const Token &access,
                                      std::function<Result<T>()> happen)
{
    return m_faults.deliver<T>(verb, kind, [this, access, happen]() -> Result<T> {
        if (!accepts(access))
            return Error{Error::Kind::Unauthenticated};
        return happen();
    });
}

template <class T>
Reply<T> FakeAccountService::elevated(const QString &verb, const Token &access, std::function<Result<T>()> happen)
{
    return signedIn<T>(verb, Faults::Kind::Write, access, [this, happen]() -> Result<T> {
        if (!m_elevated)
            return Error{Error::Kind::StepUp, u"step-up-required"_s};
        return happen();
    });
}

Reply<Done> FakeAccountService::elevate(const Token &accessToken, const Proof &proof)
{
    return signedIn<Done>(u"elevate"_s, Faults::Kind::Write, accessToken, [this, proof]() -> Result<Done> {
        if (proof.password && !proof.password->equals(m_password))
            return Error{Error::Kind::Invalid, u"wrong-credentials"_s, {}, {{u"/password"_s, u"wrong"_s, {}}}};
        if (!proof.password && !isCode(proof.code))
            return Error{Error::Kind::Invalid, u"wrong-code"_s, {}, {{u"/code"_s, u"wrong"_s, {}}}};
        m_elevated = true;
        return Done{};
    });
}

Reply<std::vector<Workspace>> FakeAccountService::workspaces(const Token &accessToken)
{
    using Workspaces = std::vector<Workspace>;
    return signedIn<Workspaces>(u"workspaces"_s, Faults::Kind::Read, accessToken, [this] { return m_workspaces; });
}

Reply<std::vector<SessionInfo>> FakeAccountService::sessions(const Token &accessToken)
{
    using Sessions = std::vector<SessionInfo>;
    return signedIn<Sessions>(u"sessions"_s, Faults::Kind::Read, accessToken, [this] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Sessions all{{{u"session_1"_s}, u"Chatelaine, atlas"_s, u"127.0.0.1"_s, now, now, true}};
        all.insert(all.end(), m_others.begin(), m_others.end());
        return all;
    });
}

Reply<Done> FakeAccountService::endSession(const Token &accessToken, const SessionId &session)
{
    return signedIn<Done>(u"endSession"_s, Faults::Kind::Write, accessToken, [this, session]() -> Result<Done> {
        if (session.text == "session_1"_L1)
            endSessions();
        else if (std::erase_if(m_others, [&](const SessionInfo &one) { return one.id == session; }) == 0)
            return Error{Error::Kind::NotFound};
        return Done{};
    });
}

Reply<Done> FakeAccountService::endAllSessions(const Token &accessToken)
{
    return signedIn<Done>(u"endAllSessions"_s, Faults::Kind::Write, accessToken, [this] {
        endSessions();
        m_others.clear();
        return Done{};
    });
}

Reply<Done> FakeAccountService::changePassword(const Token &accessToken, const Token &old, const Token &next)
{
    return signedIn<Done>(u"changePassword"_s, Faults::Kind::Write, accessToken, [this, old, next]() -> Result<Done> {
        if (!old->equals(m_password))
            return Error{Error::Kind::Invalid, u"invalid"_s, {}, {{u"/password"_s, u"wrong"_s, {}}}};
        m_password = next->view().toByteArray();
        m_others.clear();
        return Done{};
    });
}

Reply<Done> FakeAccountService::resetPassword(const Token &token, const Token &next)
{
    return m_faults.deliver<Done>(u"resetPassword"_s, Faults::Kind::Write, [this, token, next]() -> Result<Done> {
        if (!m_resets.remove(token->view().toByteArray()))
            return Error{Error::Kind::NotFound, u"gone"_s};
        m_password = next->view().toByteArray();
        endSessions();
        return Done{};
    });
}

Reply<SecondFactor> FakeAccountService::secondFactor(const Token &accessToken)
{
    return signedIn<SecondFactor>(u"secondFactor"_s, Faults::Kind::Read, accessToken, [this] { return m_factor; });
}

Reply<SecondFactorSeed> FakeAccountService::beginSecondFactor(const Token &accessToken)
{
    return elevated<SecondFactorSeed>(u"beginSecondFactor"_s, accessToken, [] {
        return SecondFactorSeed{shared("JBSWY3DPEHPK3PXP"),
                                shared("otpauth://totp/Northwind:mara%40example.com?secret=JBSWY3DPEHPK3PXP")};
    });
}

Reply<RecoveryCodes> FakeAccountService::confirmSecondFactor(const Token &accessToken, const Token &typed)
{
    return signedIn<RecoveryCodes>(
        u"confirmSecondFactor"_s, Faults::Kind::Write, accessToken, [this, typed]() -> Result<RecoveryCodes> {
            if (!isCode(typed))
                return Error{Error::Kind::Invalid, u"wrong-code"_s, {}, {{u"/code"_s, u"wrong"_s, {}}}};
            m_factor = {true, QDateTime::currentDateTimeUtc(), 10};
            return newRecoveryCodes();
        });
}

Reply<RecoveryCodes> FakeAccountService::renewRecoveryCodes(const Token &accessToken)
{
    return elevated<RecoveryCodes>(u"renewRecoveryCodes"_s, accessToken, [this] {
        m_factor.recoveryCodes = 10;
        return newRecoveryCodes();
    });
}

Reply<Done> FakeAccountService::removeSecondFactor(const Token &accessToken)
{
    return elevated<Done>(u"removeSecondFactor"_s, accessToken, [this] {
        m_factor = {};
        return Done{};
    });
}

Reply<InvitationPreview> FakeAccountService::preview(const Token &token)
{
    return m_faults.deliver<InvitationPreview>(u"preview"_s, Faults::Kind::Read,
                                               [this, token]() -> Result<InvitationPreview> {
                                                   const auto found = m_offers.constFind(token->view().toByteArray());
                                                   if (found == m_offers.constEnd())
                                                       return Error{Error::Kind::NotFound, u"gone"_s};
                                                   return *found;
                                               });
}

Reply<SignIn> FakeAccountService::accept(const Acceptance &acceptance)
{
    return m_faults.deliver<SignIn>(u"accept"_s, Faults::Kind::Write, [this, acceptance]() -> Result<SignIn> {
        const auto found = m_offers.constFind(acceptance.token->view().toByteArray());
        if (found == m_offers.constEnd())
            return Error{Error::Kind::NotFound, u"gone"_s};
        if (found->knowsAccount && !acceptance.password->equals(m_password))
            return Error{Error::Kind::Invalid, u"invalid"_s, {}, {{u"/password"_s, u"wrong"_s, {}}}};
        m_offers.erase(found);
        return begun();
    });
}

bool FakeAccountService::isCode(const Token &typed) const
{
    return typed && typed->equals(code);
}

RecoveryCodes FakeAccountService::newRecoveryCodes()
{
    RecoveryCodes codes;
    for (int i = 0; i < 10; ++i)
        codes.push_back(shared("4f7k-9q2m-x8c" + QByteArray::number(i)));
    return codes;
}

SignIn FakeAccountService::begun()
{
    m_predecessor.clear();
    return {newTokens(), {u"person_mara"_s, u"Mara Okafor"_s, QString::fromLatin1(email), m_global}, m_workspaces};
}

Tokens FakeAccountService::newTokens()
{
    ++m_made;
    m_access = "access-" + QByteArray::number(m_made);
    m_refresh = "refresh-" + QByteArray::number(m_made);
    return {
        {u"session_1"_s}, shared(m_access), QDateTime::currentDateTimeUtc().addSecs(m_life.count()), shared(m_refresh)};
}

} // namespace chatelaine::test
