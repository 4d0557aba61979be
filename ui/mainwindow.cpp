// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "ui/accessibleveil.h"
#include "ui/dialogs/signinagaindialog.h"
#include "ui/lockcurtain.h"
#include "ui/pages/firststartpage.h"
#include "ui/pages/joinpage.h"
#include "ui/pages/lockpage.h"
#include "ui/pages/setuppage.h"
#include "ui/pages/signinpage.h"
#include "ui/pages/startingpage.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/label.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell.h"
#include "ui/statuslight.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize usualSize(1440, 900);
constexpr QSize frameRoom(16, 48);
constexpr int smallDialog = 420;

} // namespace

MainWindow::MainWindow(Dashboard &dashboard, QWidget *parent)
    : QMainWindow(parent)
    , m_dashboard(dashboard)
    , m_stack(new QStackedWidget)
    , m_status(new StatusLight)
    , m_curtain(new LockCurtain(*this))
{
    installAccessibleVeil();
    setObjectName(u"mainWindow"_s);
    setCentralWidget(m_stack);
    menuBar()->setCornerWidget(m_status);
    // The window manager's frame and panels need room, too.
    resize(usualSize.boundedTo(screen()->availableSize() - frameRoom));
    if (const QByteArray geometry = dashboard.settings().geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);

    auto *cycle = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(cycle, &QShortcut::activated, this, [this] {
        if (m_shell && !m_lockPage)
            m_shell->cycleFocus();
    });
    connect(&dashboard, &Dashboard::stageChanged, this, &MainWindow::showStage);
    connect(&dashboard, &Dashboard::contextChanged, this, &MainWindow::showContext);
    connect(&dashboard.lock(), &IdleLock::lockedChanged, this, &MainWindow::showLock);
    connect(&dashboard, &Dashboard::workspaceLost, this, &MainWindow::tellLost);
    showContext();
}

MainWindow::~MainWindow() = default;

void MainWindow::raiseFromElsewhere()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && m_dashboard.closingStopsCallers()) {
        event->ignore();
        askToClose();
        return;
    }
    m_dashboard.settings().setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::showStage()
{
    showMenus();
    if (m_lockPage)
        return;
    const bool isOpen = m_dashboard.stage() == Dashboard::Stage::Open && m_shell;
    QWidget *page = isOpen ? m_shell : makePage();
    // The way in ends with all that was typed into it.
    for (int at = m_stack->count() - 1; at >= 0; --at)
        if (QWidget *old = m_stack->widget(at); old != m_shell) {
            m_stack->removeWidget(old);
            old->deleteLater();
        }
    if (!isOpen)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    if (!isOpen)
        page->setFocus();
}

QWidget *MainWindow::makePage()
{
    switch (m_dashboard.stage()) {
    case Dashboard::Stage::FirstStart:
        return new FirstStartPage(m_dashboard);
    case Dashboard::Stage::SignIn:
        return new SignInPage(m_dashboard);
    case Dashboard::Stage::Join:
        return new JoinPage(m_dashboard);
    case Dashboard::Stage::SetUp:
        return new SetUpPage(m_dashboard);
    case Dashboard::Stage::Starting:
    case Dashboard::Stage::Open:
        return new StartingPage(m_dashboard);
    }
    Q_UNREACHABLE();
}

void MainWindow::showContext()
{
    // Everything in the shell leans on the context that ends: it goes now, not later.
    delete std::exchange(m_shell, nullptr);
    WorkspaceContext *context = m_dashboard.context();
    if (context) {
        m_shell = new Shell(m_dashboard);
        m_stack->addWidget(m_shell);
        connect(m_shell, &Shell::settingsWanted, this, &MainWindow::showSettings);
        connect(m_shell, &Shell::signInWanted, this, &MainWindow::signInAgain);
        connect(&context->session(), &Session::stateChanged, m_shell, [this](Session::State state) {
            if (state == Session::State::Expired)
                signInAgain();
        });
        connect(m_shell, &Shell::closeWanted, this, &QWidget::close);
        connect(m_shell, &Shell::titleChanged, this, &MainWindow::showTitle);
        // Which commands exist the profile says, and that comes later.
        connect(&context->catalog(), &KeyCatalog::profileChanged, m_shell, [this] { fillMenus(); });
    }
    m_status->setCatalog(context ? &context->catalog() : nullptr);
    fillMenus();
    showTitle();
    showStage();
}

void MainWindow::showLock(bool locked)
{
    if (locked) {
        m_curtain->draw();
        m_lockPage = new LockPage(m_dashboard);
        m_stack->addWidget(m_lockPage);
        m_stack->setCurrentWidget(m_lockPage);
        m_lockPage->setFocus();
    } else {
        m_lockPage = nullptr;
        showStage();
        m_curtain->lift();
    }
    fillMenus();
    showTitle();
}

void MainWindow::showTitle()
{
    QStringList parts;
    if (m_shell && !m_lockPage) {
        parts << m_shell->titleNote() << safeText(m_dashboard.context()->workspace().name);
        parts.removeAll(QString());
    }
    parts << u"Chatelaine"_s;
    setWindowTitle(parts.join(u" – "_s));
}

void MainWindow::showMenus()
{
    menuBar()->setVisible(m_shell && !m_lockPage && m_dashboard.stage() != Dashboard::Stage::Join);
}

void MainWindow::fillMenus()
{
    menuBar()->clear();
    qDeleteAll(menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    showMenus();
    if (!m_shell || m_lockPage)
        return;
    const std::pair<QString, QString> menus[] = {
        {u"chatelaine"_s, u"Chatelaine"_s},
        {u"edit"_s, tr("Edit")},
        {u"view"_s, tr("View")},
        {u"key"_s, tr("Key")},
        {u"webhook"_s, tr("Webhook")},
        {u"members"_s, tr("Members")},
        {u"window"_s, tr("Window")},
        {u"help"_s, tr("Help")},
    };
    for (const auto &[id, title] : menus) {
        if (m_shell->actions().inMenu(id).empty())
            continue;
        QMenu *menu = menuBar()->addMenu(title);
        menu->setObjectName(u"menu-"_s + id);
        m_shell->actions().fill(menu, id);
    }
    // A corner widget of another height would sit at the top of the bar.
    m_status->setFixedHeight(menuBar()->sizeHint().height());
}

void MainWindow::showSettings()
{
    auto *settings = new SettingsDialog(m_dashboard, this);
    settings->setAttribute(Qt::WA_DeleteOnClose);
    settings->open();
}

void MainWindow::signInAgain()
{
    // A locked window signs in as it opens.
    if (m_lockPage || findChild<SignInAgainDialog *>())
        return;
    // Over the dialog that was open, which keeps its draft.
    QWidget *over = QApplication::activeModalWidget();
    (new SignInAgainDialog(*m_dashboard.session(), over ? over : this))->open();
}

void MainWindow::tellLost(const QString &workspace)
{
    //: %1 is the name of a workspace
    const QString title = tr("Your access to %1 has ended").arg(safeText(workspace));
    auto *dialog = new DialogFrame(title, smallDialog, DialogFrame::Head::Plain, this);
    dialog->setObjectName(u"lostDialog"_s);
    auto *text =
        new Label(tr("You were removed or suspended there. Its keys work as they did; ask one of its owners if "
                     "that surprises you."),
                  TextStyle::Body, Token::Text2);
    text->setWordWrap(true);
    dialog->body()->addWidget(text);
    connect(dialog->addVerb(tr("Close"), "primary"), &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

void MainWindow::askToClose()
{
    auto *dialog =
        new DialogFrame(tr("Close and stop the local service?"), smallDialog, DialogFrame::Head::Plain, this);
    dialog->setObjectName(u"closeDialog"_s);
    dialog->setProperty(LockCurtain::aboveLock, true);
    auto *text = new Label(tr("Keys of this service were used today. While Chatelaine is closed it doesn't answer, "
                              "and calls that ask it are refused."),
                           TextStyle::Body, Token::Text2);
    text->setWordWrap(true);
    dialog->body()->addWidget(text);
    dialog->addCancel(tr("Keep open"));
    QPushButton *close = dialog->addVerb(tr("Close"), "danger");
    close->setObjectName(u"closeAnyway"_s);
    connect(close, &QPushButton::clicked, this, [this, dialog] {
        m_mayClose = true;
        dialog->accept();
        QWidget::close();
    });
    dialog->open();
}

} // namespace chatelaine
