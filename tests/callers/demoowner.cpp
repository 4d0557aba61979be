// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/callers/demoowner.h"

#include "tests/support/wait.h"

#include <algorithm>

namespace chatelaine::test {

DemoOwner::DemoOwner(const ServiceProcess &service, const QString &profile)
    : m_accounts(makeAccountService(service.endpoint()))
{
    const Credentials credentials = service.credentials();
    const Result<SignIn> signIn = wait(m_accounts->signIn(credentials));
    if (!signIn || !wait(m_accounts->elevate(signIn->tokens.access, {.password = credentials.password})))
        return;
    const std::vector<Workspace> &all = signIn->workspaces;
    const auto mine = std::find_if(all.begin(), all.end(), [&](const Workspace &w) { return w.profile == profile; });
    if (mine == all.end())
        return;
    m_token = signIn->tokens.access;
    keys = makeKeyService(service.endpoint(), mine->id, *this);
    webhooks = makeWebhookService(service.endpoint(), mine->id, *this);
}

Reply<std::shared_ptr<const Secret>> DemoOwner::token()
{
    return QtFuture::makeReadyFuture(Result<std::shared_ptr<const Secret>>(m_token));
}

Reply<std::shared_ptr<const Secret>> DemoOwner::tokenInsteadOf(const std::shared_ptr<const Secret> &)
{
    return token();
}

} // namespace chatelaine::test
