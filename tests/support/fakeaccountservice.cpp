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

bool FakeAccountService::accepts(const std::shared_ptr<const Secret> &access) const
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
        if (credentials.email != QLatin1StringView(email) || !credentials.password->equals(password))
            return Error{Error::Kind::Unauthenticated, u"wrong-credentials"_s};
        return begun();
    });
}

Reply<Tokens> FakeAccountService::refresh(const std::shared_ptr<const Secret> &refreshToken)
{
    return m_faults.deliver<Tokens>(u"refresh"_s, Faults::Kind::Read, [this, refreshToken]() -> Result<Tokens> {
        if (m_refresh.isEmpty() || (!refreshToken->equals(m_refresh) && !refreshToken->equals(m_predecessor)))
            return Error{Error::Kind::Unauthenticated, u"session-ended"_s};
        m_predecessor = refreshToken->view().toByteArray();
        return newTokens();
    });
}

Reply<Done> FakeAccountService::signOut(const std::shared_ptr<const Secret> &accessToken)
{
    return m_faults.deliver<Done>(u"signOut"_s, Faults::Kind::Write, [this, accessToken]() -> Result<Done> {
        if (!accepts(accessToken))
            return Error{Error::Kind::Unauthenticated};
        endSessions();
        return Done{};
    });
}

Reply<Done> FakeAccountService::elevate(const std::shared_ptr<const Secret> &accessToken,
                                        const std::shared_ptr<const Secret> &typed)
{
    return m_faults.deliver<Done>(u"elevate"_s, Faults::Kind::Write, [this, accessToken, typed]() -> Result<Done> {
        if (!accepts(accessToken))
            return Error{Error::Kind::Unauthenticated};
        if (!typed->equals(password))
            return Error{Error::Kind::Invalid, u"wrong-credentials"_s, {}, {{u"/password"_s, u"wrong"_s, {}}}};
        m_elevated = true;
        return Done{};
    });
}

Reply<std::vector<Workspace>> FakeAccountService::workspaces(const std::shared_ptr<const Secret> &accessToken)
{
    using Workspaces = std::vector<Workspace>;
    return m_faults.deliver<Workspaces>(u"workspaces"_s, Faults::Kind::Read,
                                        [this, accessToken]() -> Result<Workspaces> {
                                            if (!accepts(accessToken))
                                                return Error{Error::Kind::Unauthenticated};
                                            return m_workspaces;
                                        });
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
