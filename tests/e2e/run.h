// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard.h"
#include "ui/mainwindow.h"

#include <QDialog>

class QAbstractButton;
class QMenu;

namespace chatelaine {

class KeyTableView;

} // namespace chatelaine

namespace chatelaine::test {

/// One run of the dashboard on a directory that outlives it, with a person's eyes and hands: what is visible can be
/// found, and clicks and keys take the way of the window system, past whatever lies on top.
///
/// Whatever looks for something waits for it, with events running.
class Run
{
public:
    /// The window is shown, and goes on where the last run on that directory ended.
    explicit Run(const QString &directory, const QStringList &serviceArguments = {});
    ~Run();

    Dashboard &dashboard() { return m_dashboard; }
    MainWindow &window() { return m_window; }
    KeyTableModel &keys() { return m_dashboard.context()->catalog().keys(); }
    KeyTableView &table() const;

    bool reaches(Dashboard::Stage stage) const;
    /// Whether that stage was ever shown in this run.
    bool passed(Dashboard::Stage stage) const { return m_stages.contains(stage); }

    /// A dialog that is in front and takes keys; null if it does not come.
    QDialog *dialog(const QString &name) const;
    /// Whether nothing by that name is visible any more.
    bool isGone(const QString &dialog) const;
    /// The same of a dialog that acts: where the service asks first who is there, somebody says it.
    bool isDone(const QString &dialog, const QString &password = {}) const;
    /// Types a password where it is asked for; unless told, the sample account's.
    bool confirmWhoItIs(const QString &password = {}) const;

    /// Clicks what is visible and enabled by that name in `place`; false if there is no such thing.
    static bool click(QWidget *place, const QString &name);
    bool click(const QString &name) { return click(&m_window, name); }
    /// Clicks a key's row.
    bool choose(const KeyId &key);
    /// Clicks an entry of the menu that is open.
    static bool chooseFromMenu(const QString &text);
    bool openMenu(const QString &name);

    /// Keys go where the focus is, once the window is in front.
    static void press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { press(&m_window, key, modifiers); }
    /// Goes on with Tab until something by that name has the focus; false if nothing has before all had it.
    static bool tabTo(QWidget *window, const QString &name);
    /// Into what has the focus there; Latin letters.
    static void type(QWidget *window, const QString &text);

private:
    Dashboard m_dashboard;
    MainWindow m_window;
    QList<Dashboard::Stage> m_stages;
};

} // namespace chatelaine::test
