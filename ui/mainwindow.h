// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard.h"

#include <QMainWindow>

class QStackedWidget;

namespace chatelaine {

class LockCurtain;
class LockPage;
class Shell;
class StatusLight;

/// The window: the way in, or the open workspace, as the dashboard's stage says.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The dashboard must outlive it.
    explicit MainWindow(Dashboard &dashboard, QWidget *parent = nullptr);
    ~MainWindow() override;

    Dashboard &dashboard() { return m_dashboard; }
    Shell *shell() const { return m_shell; } ///< while a workspace is open

    /// Brings it to the front, as a second start asks for.
    void raiseFromElsewhere();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showStage();
    QWidget *makePage(); ///< of the stage, where no workspace is open
    void showContext();
    void showLock(bool locked);
    void showTitle();
    void fillMenus();
    void showMenus(); ///< what they do concerns the open workspace
    void showSettings();
    void signInAgain();
    void tellLost(const QString &workspace);
    void askToClose();

    Dashboard &m_dashboard;
    QStackedWidget *m_stack;
    StatusLight *m_status;
    LockCurtain *m_curtain;
    Shell *m_shell = nullptr;
    LockPage *m_lockPage = nullptr; ///< while the window is locked
    bool m_mayClose = false; ///< somebody said so
};

} // namespace chatelaine
