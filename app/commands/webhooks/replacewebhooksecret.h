// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/webhooks/webhookcommand.h"

namespace chatelaine {

/// A new signing secret for an endpoint; for a day the older one signs, too.
class ReplaceWebhookSecret : public WebhookCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ReplaceWebhookSecret)

public:
    using WebhookCommand::WebhookCommand;

    Face face() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;
};

} // namespace chatelaine
