// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"

#include <QKeySequence>
#include <QString>
#include <functional>
#include <vector>

namespace chatelaine {

class Prompts;

/// What the commands apply to: the keys selected, the environment chosen, where the window is.
struct Selection
{
    std::vector<ApiKey> keys;
    QString environment; ///< chosen in the switch; empty is all
    QString page; ///< "keys", "scopes", …
};

/// A verb, once. Menu bar, toolbar, context menu and command palette are views of the same commands.
class Command
{
public:
    /// How it looks everywhere. The menu is an id: "chatelaine", "edit", "view", "key", "members", "window", "help".
    struct Face
    {
        QString id; ///< "key.rotate"
        QString text; ///< translated, with … when a question follows
        QString icon; ///< a Lucide name
        QKeySequence shortcut;
        QString menu;
        bool danger = false;
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
