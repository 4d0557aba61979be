// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions.h"

#include "app/commands.h"
#include "ui/parts/button.h"
#include "ui/theme/icons.h"

#include <QMenu>
#include <algorithm>

namespace chatelaine {

namespace {

bool needsNoModifier(const QKeySequence &shortcut)
{
    if (shortcut.isEmpty())
        return false;
    const QKeyCombination first = shortcut[0];
    const bool function = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return first.keyboardModifiers() == Qt::NoModifier && !function;
}

} // namespace

Actions::Actions(WorkspaceContext &context, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
{
    auto commands = makeCommands(context);
    for (std::unique_ptr<Command> &command : commands) {
        const Command::Face face = command->face();
        auto *action = new QAction(face.text, this);
        action->setObjectName(face.id);
        action->setShortcut(face.shortcut);
        // Del and Space mean something else in a field or on a button: they hold in the table only.
        action->setShortcutContext(needsNoModifier(face.shortcut) ? Qt::WidgetWithChildrenShortcut
                                                                  : Qt::WindowShortcut);
        action->setProperty("danger", face.danger);
        connect(action, &QAction::triggered, this, [this, run = command.get()] { run->run(m_selection, m_prompts); });
        m_entries.push_back({std::move(command), action});
    }
    connect(&context.catalog(), &KeyCatalog::profileChanged, this, &Actions::refresh);
    connect(&context.operations(), &Operations::openChanged, this, &Actions::refresh);
    connect(&context.peopleDesk(), &PeopleDesk::changed, this, &Actions::refresh);
    refresh();
}

Actions::~Actions() = default;

void Actions::setSelection(const Selection &selection)
{
    m_selection = selection;
    refresh();
}

void Actions::refresh()
{
    for (const Entry &entry : m_entries) {
        const QString obstacle = entry.command->obstacle(m_selection);
        entry.action->setVisible(entry.command->exists());
        entry.action->setEnabled(obstacle.isEmpty());
        const Command::Face face = entry.command->face();
        entry.action->setText(face.text);
        if (entry.action->property("lucide") != face.icon) {
            entry.action->setProperty("lucide", face.icon);
            entry.action->setIcon(icon(face.icon, face.danger ? Token::DangerText : Token::Text2));
        }
        entry.action->setToolTip(obstacle);
    }
    Q_EMIT changed();
}

const Actions::Entry *Actions::entry(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.action->objectName() == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QAction *Actions::action(const QString &id) const
{
    const Entry *const found = entry(id);
    return found ? found->action : nullptr;
}

QString Actions::obstacle(const QString &id, const Selection &on) const
{
    const Entry *const found = entry(id);
    return found ? found->command->obstacle(on) : QString();
}

void Actions::run(const QString &id, const Selection &on)
{
    const Entry *const found = entry(id);
    if (found && found->command->exists() && found->command->obstacle(on).isEmpty())
        found->command->run(on, m_prompts);
}

std::vector<QAction *> Actions::all() const
{
    std::vector<QAction *> actions;
    for (const Entry &entry : m_entries)
        if (entry.command->exists())
            actions.push_back(entry.action);
    return actions;
}

std::vector<QAction *> Actions::inMenu(const QString &menu) const
{
    std::vector<QAction *> actions;
    for (const Entry &entry : m_entries) {
        const Command::Face face = entry.command->face();
        if (entry.command->exists() && (face.menu == menu || face.alsoIn == menu))
            actions.push_back(entry.action);
    }
    return actions;
}

void Actions::fill(QMenu *into, const QString &menu) const
{
    into->setToolTipsVisible(true);
    bool dangerous = false;
    for (QAction *action : inMenu(menu)) {
        const bool danger = action->property("danger").toBool();
        if (danger && !dangerous && !into->isEmpty())
            into->addSeparator();
        dangerous = danger;
        into->addAction(action);
    }
}

void Actions::attach(QWidget *window, QWidget *table) const
{
    for (const Entry &entry : m_entries)
        (entry.action->shortcutContext() == Qt::WindowShortcut ? window : table)->addAction(entry.action);
}

QPushButton *makeActionButton(QAction *action, const char *kind, Shown shown)
{
    auto *button = makeButton(action->text(), kind);
    button->setObjectName(action->objectName());
    button->setIcon(action->icon());
    button->setProperty("lucide", action->property("lucide"));
    const auto isThere = [action, shown] {
        return action->isVisible() && (shown == Shown::Always || action->isEnabled());
    };
    const auto follow = [button, action, isThere] {
        button->setText(action->text());
        // Only what became another one: a button may wear it in a colour of its own.
        if (const QVariant name = action->property("lucide"); button->property("lucide") != name) {
            button->setProperty("lucide", name);
            button->setIcon(action->icon());
        }
        button->setEnabled(action->isEnabled());
        button->setVisible(isThere());
        button->setToolTip(action->toolTip().toHtmlEscaped());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    button->setEnabled(action->isEnabled());
    // Never shown from here: without a parent yet it would flash up as a window and take the focus along.
    if (!isThere())
        button->hide();
    button->setToolTip(action->toolTip().toHtmlEscaped());
    return button;
}

} // namespace chatelaine
