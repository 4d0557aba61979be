// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "openwindow.h"

#include "ui/actions.h"
#include "ui/keytable/keytableview.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"
#include "ui/shell.h"
#include "ui/sidebar/sidebar.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheKeysOfTheWorkspace();
    void aKeyByAnotherPersonAppearsByItself();
    void searchingNarrowsAndSaysWhatIsNotFound();
    void choosingLiveWearsItsBandEverywhere();
    void selectingAKeyTellsEverythingAboutIt();
    void aNameIsChangedWhereItStands();
    void verbsSayWhyTheyDoNotApply();
    void thePaletteFindsAKey();
    void theFirstClickSelectsTheRowItMeets();
    void arrowsAndSpaceWorkTheTable();
    void offlineSaysSinceWhen();
    void pagesFollowTheirShortcuts();
    void narrowWindowsKeepTheirTable();
    void aWorkspaceOutlivesTheMenuThatEndsIt();
    void whoseAccessEndedIsToldAndGoesOnElsewhere();
    void whoseLastAccessEndedIsTold();

private:
    KeyTableView *table() const { return m_open->child<KeyTableView>(u"keyTable"_s); }
    /// The service refuses the workspace from now on, and names those that are left.
    void endAccess(const std::vector<Workspace> &left)
    {
        m_open->accounts.setWorkspaces(left);
        m_open->keys.faults().plan(u"profile"_s, Fate::Failed, Error{Error::Kind::NotFound});
        m_open->dashboard->context()->catalog().tryNow();
    }
    QString textOf(const QString &name) const { return m_open->child<QLabel>(name)->text(); }

    std::unique_ptr<OpenWindow> m_open;
};

void TestMainWindow::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_open = std::make_unique<OpenWindow>();
    m_open->people.setMembers({{{u"member_mara"_s}, u"Mara Okafor"_s, u"mara@example.com"_s, u"owner"_s}});
    m_open->keys.add(sampleKey(u"Checkout backend"_s));
    m_open->keys.add(sampleKey(u"Refund desk"_s));
    m_open->keys.add(sampleKey(u"Sandbox CI runner"_s, u"test"_s));
    QVERIFY(m_open->open());
    m_open->window->resize(1440, 900);
}

void TestMainWindow::cleanup()
{
    m_open.reset();
}

void TestMainWindow::showsTheKeysOfTheWorkspace()
{
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(textOf(u"keyCount"_s), u"3"_s);
    QVERIFY(table()->isVisible());
}

void TestMainWindow::aKeyByAnotherPersonAppearsByItself()
{
    ApiKey key = sampleKey(u"Ledger sync"_s);
    key.id = {u"key_elsewhere"_s};
    m_open->keys.changeElsewhere(m_open->keys.add(key));
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(textOf(u"keyCount"_s), u"4"_s);
}

void TestMainWindow::searchingNarrowsAndSaysWhatIsNotFound()
{
    auto *search = m_open->child<QLineEdit>(u"search"_s);
    search->setText(u"refund"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    search->setText(u"magneto"_s);
    QVERIFY(!table()->isVisible());
    QTest::mouseClick(m_open->child<QPushButton>(u"clearSearch"_s), Qt::LeftButton);
    QCOMPARE(search->text(), QString());
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(table()->isVisible());
}

void TestMainWindow::choosingLiveWearsItsBandEverywhere()
{
    m_open->child<Segmented>(u"environment"_s)->setCurrent(u"live"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(textOf(u"keyCount"_s), u"2"_s);
    QVERIFY(m_open->window->windowTitle().contains(u"Live"_s));
    QVERIFY(m_open->child<QLabel>(u"moneyText"_s)->isVisible());
    const auto *page = m_open->child<QWidget>(u"keysPage"_s);
    QCOMPARE(page->findChild<QPushButton *>(u"key.create"_s)->text(), u"Create live key…"_s);
}

void TestMainWindow::selectingAKeyTellsEverythingAboutIt()
{
    QVERIFY(table()->select(m_open->keys.all().front().id));
    QCOMPARE(textOf(u"factId"_s), QString(QChar(0x2066) + m_open->keys.all().front().id.text + QChar(0x2069)));
    QCOMPARE(textOf(u"factLastUsed"_s), u"3 minutes ago"_s);
    QCOMPARE(textOf(u"calls"_s), u"12,480 call(s) in 30 days"_s);
    QCOMPARE(textOf(u"scopeTotal"_s), u"2 of 6"_s);
    QVERIFY(m_open->child<QWidget>(u"details"_s)->isVisible());
}

void TestMainWindow::aNameIsChangedWhereItStands()
{
    const KeyId id = m_open->keys.all().front().id;
    table()->select(id);
    auto *name = m_open->child<QWidget>(u"detailName"_s);
    QTest::mouseClick(name->findChild<QPushButton *>(u"change"_s), Qt::LeftButton);
    auto *editor = name->findChild<QLineEdit *>(u"editor"_s);
    QVERIFY(editor->hasFocus());
    QTest::keyClicks(editor, u"Checkout"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_open->keys.find(id)->name, u"Checkout"_s);
    QTRY_COMPARE(table()->selectedKeys().front().name, u"Checkout"_s);
}

void TestMainWindow::verbsSayWhyTheyDoNotApply()
{
    table()->clearSelection();
    const QAction *revoke = m_open->window->shell()->actions().action(u"key.revoke"_s);
    QVERIFY(!revoke->isEnabled());
    QVERIFY(!revoke->toolTip().isEmpty());
    table()->select(m_open->keys.all().front().id);
    QVERIFY(revoke->isEnabled());
}

void TestMainWindow::thePaletteFindsAKey()
{
    m_open->window->shell()->showPalette();
    auto *field = m_open->child<QLineEdit>(u"paletteSearch"_s);
    QTRY_VERIFY(field->isVisible());
    QTest::keyClicks(field, u"refund"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(table()->selectedKeys().size(), size_t(1));
    QCOMPARE(table()->selectedKeys().front().name, u"Refund desk"_s);
}

void TestMainWindow::theFirstClickSelectsTheRowItMeets()
{
    for (int i = 0; i < 60; ++i) {
        ApiKey key = sampleKey(u"Key %1"_s.arg(i));
        key.id = {u"key_%1"_s.arg(i)};
        m_open->keys.changeElsewhere(m_open->keys.add(key));
    }
    QTRY_COMPARE(table()->model()->rowCount(), 63);
    const QModelIndex last = table()->model()->index(62, 0);
    table()->scrollTo(last);
    const QPoint place = table()->visualRect(last).center();
    QVERIFY(!table()->currentIndex().isValid());
    QTest::mouseClick(m_open->window->windowHandle(), Qt::LeftButton, {},
                      table()->viewport()->mapTo(m_open->window.get(), place));
    QCOMPARE(table()->currentIndex().row(), 62);
}

void TestMainWindow::arrowsAndSpaceWorkTheTable()
{
    table()->setFocus();
    table()->select(m_open->keys.all().front().id);
    const int row = table()->currentIndex().row();
    QTest::keyClick(table(), row == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(table()->currentIndex().row() != row);
    const bool shown = m_open->child<QWidget>(u"details"_s)->isVisible();
    QTest::keyClick(table(), Qt::Key_Space);
    QTRY_COMPARE(m_open->child<QWidget>(u"details"_s)->isVisible(), !shown);
    QVERIFY(table()->hasFocus());
}

void TestMainWindow::offlineSaysSinceWhen()
{
    m_open->keys.setOnline(false);
    auto *notice = m_open->child<QWidget>(u"notice"_s);
    QTRY_VERIFY(notice->isVisible());
    QTRY_VERIFY(m_open->child<QWidget>(u"status"_s)->accessibleName().startsWith(u"Offline"_s));
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestMainWindow::pagesFollowTheirShortcuts()
{
    QTest::keyClick(m_open->window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_open->window->shell()->page(), u"scopes"_s);
    QTest::keyClick(m_open->window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_open->window->shell()->page(), u"roles"_s);
    QTest::keyClick(m_open->window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_open->window->shell()->page(), u"keys"_s);
}

void TestMainWindow::narrowWindowsKeepTheirTable()
{
    m_open->window->resize(892, 680);
    QTRY_COMPARE(m_open->child<QWidget>(u"sidebar"_s)->width(), 56);
    QVERIFY(m_open->window->width() <= 892);
    QVERIFY(table()->width() > 300);
    QVERIFY(table()->isVisible());
}

void TestMainWindow::aWorkspaceOutlivesTheMenuThatEndsIt()
{
    const QPointer<Shell> before = m_open->window->shell();
    // The menu says so while it is still at work.
    Q_EMIT m_open->child<Sidebar>(u"sidebar"_s)->workspaceChosen(m_open->dashboard->context()->workspace().id);
    QVERIFY(before);
    QTRY_VERIFY(!before);
    QVERIFY(m_open->window->shell());
}

void TestMainWindow::whoseAccessEndedIsToldAndGoesOnElsewhere()
{
    Workspace other = sampleWorkspace();
    other.id = {u"workspace_2"_s};
    other.name = u"Second shop"_s;
    const QString lost = m_open->dashboard->context()->workspace().name;
    endAccess({other});
    QTRY_VERIFY(m_open->child<QDialog>(u"lostDialog"_s));
    auto *dialog = m_open->child<QDialog>(u"lostDialog"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->windowTitle().contains(lost));
    QCOMPARE(m_open->dashboard->context()->workspace().name, u"Second shop"_s);
    QCOMPARE(m_open->dashboard->session()->state(), Session::State::SignedIn);
}

void TestMainWindow::whoseLastAccessEndedIsTold()
{
    endAccess({});
    QTRY_COMPARE(m_open->dashboard->stage(), Dashboard::Stage::SignIn);
    QVERIFY(!m_open->dashboard->context());
    QTRY_VERIFY(m_open->child<QDialog>(u"lostDialog"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
