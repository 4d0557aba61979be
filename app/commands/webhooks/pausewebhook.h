// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/webhooks/webhookcommand.h"

namespace chatelaine {

/// Holds back what is sent to an endpoint, or lets it go again.
class PauseWebhook : public WebhookCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::PauseWebhook)

public:
    enum class Verb { Pause, Resume };

    PauseWebhook(WorkspaceContext &context, Verb verb)
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
