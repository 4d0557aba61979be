// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"
#include "app/workspacecontext.h"

#include <QAction>
#include <QObject>

class QMenu;
class QPushButton;

namespace chatelaine {

/// The commands of an open workspace as actions: menu bar, context menu, buttons and palette show the same ones.
/// A command that does not apply is disabled and says why in its tooltip; one that does not exist here is absent.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Actions(WorkspaceContext &context, Prompts &prompts, QObject *parent = nullptr);
    ~Actions() override;

    /// What they apply to from now on.
    void setSelection(const Selection &selection);
    const Selection &selection() const { return m_selection; }
    /// Asks every command anew: the keys, the profile or the role have changed.
    void refresh();

    QAction *action(const QString &id) const; ///< invisible while its command does not exist here; null if unknown
    std::vector<QAction *> all() const; ///< those that exist
    std::vector<QAction *> inMenu(const QString &menu) const;
    void fill(QMenu *into, const QString &menu) const;

    /// For a page that acts on what it shows, not on the selection. An obstacle in the way keeps it from running.
    QString obstacle(const QString &id, const Selection &on) const;
    void run(const QString &id, const Selection &on);

    /// Gives `window` the shortcuts that hold everywhere in it, and `table` those without a modifier.
    void attach(QWidget *window, QWidget *table) const;

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        std::unique_ptr<Command> command;
        QAction *action;
    };

    const Entry *entry(const QString &id) const;

    Prompts &m_prompts;
    Selection m_selection;
    std::vector<Entry> m_entries;
};

/// When a button of an action is there at all.
enum class Shown {
    Always, ///< disabled it says why
    WhenItApplies ///< for one of several that exclude each other
};

/// A button that shows and triggers an action; the action's reason is its tooltip.
QPushButton *makeActionButton(QAction *action, const char *kind, Shown shown = Shown::Always);

} // namespace chatelaine
