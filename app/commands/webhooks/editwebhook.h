// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/webhooks/webhookcommand.h"

namespace chatelaine {

/// Changes what an endpoint is called, where it is and what it hears of.
class EditWebhook : public WebhookCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::EditWebhook)

public:
    using WebhookCommand::WebhookCommand;

    Face face() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;
};

} // namespace chatelaine
