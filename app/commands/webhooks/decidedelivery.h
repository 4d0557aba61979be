// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/webhooks/webhookcommand.h"

namespace chatelaine {

/// Sends a delivery once more now, or stops trying.
class DecideDelivery : public WebhookCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::DecideDelivery)

public:
    enum class Verb { Redeliver, GiveUp };

    DecideDelivery(WorkspaceContext &context, Verb verb)
        : WebhookCommand(context)
        , m_verb(verb)
    {
    }

    Face face() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;

private:
    Verb m_verb;
};

} // namespace chatelaine
