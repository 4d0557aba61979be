// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/webhooks/webhookcommand.h"

namespace chatelaine {

/// "I have saved its signing secret", said after the dialog that showed it is gone.
class ConfirmWebhookSecret : public WebhookCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ConfirmWebhookSecret)

public:
    using WebhookCommand::WebhookCommand;

    Face face() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;
};

} // namespace chatelaine
