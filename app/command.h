// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "domain/invitation.h"
#include "domain/webhook.h"

#include <QKeySequence>
#include <QString>
#include <functional>
#include <vector>

namespace chatelaine {

class Prompts;

/// What the commands apply to: the keys selected, the environment chosen, where the window is; on the page of webhooks
/// an endpoint and one of its deliveries, on that of members one of them or an invitation.
struct Selection
{
    std::vector<ApiKey> keys;
    QString environment; ///< chosen in the switch; empty is all
    QString page; ///< "keys", "scopes", …
    QString kind = {}; ///< of the keys on the page, where each tier has its own; empty is the usual one
    QStringList scopes = {}; ///< of a preset that somebody starts from
    std::optional<Webhook> webhook;
    std::optional<WebhookDelivery> delivery;
    std::optional<Member> member;
    std::optional<Invitation> invitation;
};

/// A verb, once. Menu bar, toolbar, context menu and command palette are views of the same commands.
class Command
{
public:
    /// How it looks everywhere. The menu is an id: "chatelaine", "edit", "view", "key", "webhook", "members",
    /// "window", "help".
    struct Face
    {
        QString id; ///< "key.rotate"
        QString text; ///< translated, with … when a question follows
        QString icon; ///< a Lucide name
        QKeySequence shortcut;
        QString menu;
        bool danger = false;
        QString alsoIn; ///< a second menu, for what people look for in two places
    };

    virtual ~Command() = default;

    virtual Face face() const = 0;

    /// Whether it exists at all here; what the profile lacks is absent, not disabled.
    virtual bool exists() const { return true; }

    /// Empty when the command applies to the selection, otherwise why it does not and the way out, for a tooltip.
    virtual QString obstacle(const Selection &selection) const = 0;

    /// Asks through prompts and acts through the operations; returns at once.
    virtual void run(const Selection &selection, Prompts &prompts) = 0;
};

} // namespace chatelaine
