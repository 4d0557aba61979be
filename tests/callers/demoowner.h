// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/servicefactory.h"
#include "domain/profile.h"
#include "tests/support/serviceprocess.h"

namespace chatelaine::test {

/// The sample person, signed in at a real service, in the workspace with one profile.
class DemoOwner : public TokenSource
{
public:
    DemoOwner(const ServiceProcess &service, const QString &profile);

    bool isSignedIn() const { return keys && webhooks; }

    Reply<std::shared_ptr<const Secret>> token() override;
    Reply<std::shared_ptr<const Secret>> tokenInsteadOf(const std::shared_ptr<const Secret> &refused) override;

    std::unique_ptr<KeyService> keys;
    std::unique_ptr<WebhookService> webhooks;

private:
    std::unique_ptr<AccountService> m_accounts;
    std::shared_ptr<const Secret> m_token;
};

} // namespace chatelaine::test
