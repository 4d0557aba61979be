// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/workspacecommand.h"

#include <QPointer>

namespace chatelaine {

/// A command about webhooks: absent where the profile has no events, or the person may not see webhooks.
class WebhookCommand : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::WebhookCommand)

public:
    using WorkspaceCommand::WorkspaceCommand;

    bool exists() const override;

protected:
    /// Why nothing about webhooks can be changed by this person now; empty where it can.
    QString manageObstacle() const;
    /// The same, or that no endpoint is chosen.
    QString endpointObstacle(const Selection &selection) const;

    /// What a person calls it: its name, or its address.
    static QString nameOf(const Webhook &webhook);
    /// Shows a signing secret until somebody says that they have it.
    static void handOver(const QPointer<WorkspaceContext> &context, Prompts &prompts, const IssuedWebhook &issued);
    /// For a write without a dialog: a refusal becomes a notice about `name`.
    static Prompts::Outcome noticing(Prompts &prompts, const QString &name);
};

} // namespace chatelaine
