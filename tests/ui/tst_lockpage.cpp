// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/openwindow.h"
#include "ui/actions.h"
#include "ui/dialogs/createdialog.h"
#include "ui/pages/lockpage.h"
#include "ui/parts/callout.h"
#include "ui/parts/codeedit.h"
#include "ui/parts/passwordedit.h"
#include "ui/parts/secretview.h"
#include "ui/shell.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using test::FakeAccountService;

/// What is left to see, to press and to hear of a window that is locked.
class TestLockPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hidesEverythingAndTellsCountsOnly();
    void tellsAssistiveTechnologyNothing();
    void noShortcutWorks();
    void opensByPassword();
    void opensByACodeWhereTheAccountHasASecondFactor();
    void aWrongPasswordIsSaidAtItsField();
    void aDialogComesBackWithItsDraft();
    void whatOpensMeanwhileWaits();
    void aSecretInSightIsMasked();
    void locksByItsCommand();
    void keepsAskingAServiceThatDoesNotAnswer();
    void signsInWhereTheServiceEndedTheSession();
    void signsOut();

private:
    template <class Widget>
    Widget *in(const QString &name) const
    {
        auto *page = m_open->window->findChild<LockPage *>();
        auto *found = page ? page->findChild<Widget *>(name) : nullptr;
        return found && found->isVisible() ? found : nullptr;
    }
    void lock() { m_open->dashboard->lock().lock(IdleLock::Reason::Asked); }
    void type(const QString &password)
    {
        QTest::keyClicks(in<PasswordEdit>(u"password"_s), password);
        in<QPushButton>(u"unlock"_s)->click();
    }
    void unlock() { type(QString::fromLatin1(FakeAccountService::password)); }
    bool isLocked() const { return m_open->dashboard->lock().isLocked(); }

    std::unique_ptr<test::OpenWindow> m_open;
};

namespace {

/// All that somebody hears who walks the tree from here.
void collect(QAccessibleInterface *from, QStringList &heard)
{
    if (!from)
        return;
    for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        if (const QString said = from->text(text); !said.isEmpty())
            heard.append(said);
    for (int i = 0; i < from->childCount(); ++i)
        collect(from->child(i), heard);
}

} // namespace

void TestLockPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_open = std::make_unique<test::OpenWindow>();
    m_open->keys.add(test::sampleKey(u"Checkout backend"_s));
    QVERIFY(m_open->open());
}

void TestLockPage::cleanup()
{
    m_open.reset();
}

void TestLockPage::hidesEverythingAndTellsCountsOnly()
{
    QVERIFY(m_open->window->shell()->isVisible());
    lock();
    QVERIFY(in<QLabel>(u"lockedAt"_s));
    QVERIFY(in<QLabel>(u"lockedAt"_s)->text().startsWith(u"Locked at "_s));
    QCOMPARE(in<QLabel>(u"lockedWhy"_s)->text(), u"Nothing is shown until you are back."_s);
    QVERIFY(!m_open->window->shell()->isVisible());
    QVERIFY(!m_open->window->menuBar()->isVisible());
    QVERIFY(m_open->window->menuBar()->actions().isEmpty());
    QCOMPARE(m_open->window->windowTitle(), u"Chatelaine"_s);
}

void TestLockPage::tellsAssistiveTechnologyNothing()
{
    m_open->window->shell()->actions().action(u"key.create"_s)->trigger();
    QTRY_VERIFY(m_open->child<CreateDialog>(u"createDialog"_s));
    m_open->child<CreateDialog>(u"createDialog"_s)->findChild<QLineEdit *>(u"name"_s)->setText(u"Refund desk"_s);
    QStringList before;
    for (QWidget *window : QApplication::topLevelWidgets())
        collect(QAccessible::queryAccessibleInterface(window), before);
    QVERIFY(before.join(u'\n').contains(u"Checkout backend"_s));
    QVERIFY(before.join(u'\n').contains(u"Refund desk"_s));

    lock();
    QStringList heard;
    for (QWidget *window : QApplication::topLevelWidgets())
        collect(QAccessible::queryAccessibleInterface(window), heard);
    const QString all = heard.join(u'\n');
    QVERIFY(all.contains(u"Password of Mara Okafor"_s));
    QVERIFY2(!all.contains(u"Checkout backend"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"Refund desk"_s), qPrintable(all));
    QVERIFY2(!all.contains(test::sampleWorkspace().name), qPrintable(all));
}

void TestLockPage::noShortcutWorks()
{
    lock();
    QTRY_VERIFY(in<QLabel>(u"lockedAt"_s));
    MainWindow *window = m_open->window.get();
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_N, Qt::ControlModifier),
                                         {Qt::Key_K, Qt::ControlModifier},
                                         {Qt::Key_2, Qt::ControlModifier}})
        QTest::keyClick(window, key, modifiers);
    QTest::keyClick(window, Qt::Key_F6);
    QTest::qWait(50);
    for (const QWidget *other : QApplication::topLevelWidgets())
        QVERIFY2(other == window || !other->isVisible(), other->metaObject()->className());
    QCOMPARE(window->shell()->page(), u"keys"_s);
    QVERIFY(isLocked());
}

void TestLockPage::opensByPassword()
{
    lock();
    QVERIFY(!in<QPushButton>(u"unlock"_s)->isEnabled());
    unlock();
    QTRY_VERIFY(!isLocked());
    QTRY_VERIFY(m_open->window->shell()->isVisible());
    QVERIFY(m_open->window->menuBar()->isVisible());
    QVERIFY(m_open->window->windowTitle().contains(test::sampleWorkspace().name));
    QTRY_VERIFY(!m_open->window->findChild<LockPage *>());
}

void TestLockPage::opensByACodeWhereTheAccountHasASecondFactor()
{
    m_open->accounts.setSecondFactor(true);
    lock();
    QTRY_VERIFY(in<QPushButton>(u"otherProof"_s));
    in<QPushButton>(u"otherProof"_s)->click();
    QTest::keyClicks(in<CodeEdit>(u"code"_s), QString::fromLatin1(FakeAccountService::code));
    QTRY_VERIFY(!isLocked());
}

void TestLockPage::aWrongPasswordIsSaidAtItsField()
{
    lock();
    type(u"wrong"_s);
    QTRY_VERIFY(in<PasswordEdit>(u"password"_s)->property("invalid").toBool());
    QVERIFY(in<PasswordEdit>(u"password"_s)->isEmpty());
    QVERIFY(isLocked());
    unlock();
    QTRY_VERIFY(!isLocked());
}

void TestLockPage::aDialogComesBackWithItsDraft()
{
    m_open->window->shell()->actions().action(u"key.create"_s)->trigger();
    QTRY_VERIFY(m_open->child<CreateDialog>(u"createDialog"_s));
    auto *dialog = m_open->child<CreateDialog>(u"createDialog"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
    name->setText(u"Refund desk, Berlin"_s);
    lock();
    QVERIFY(!dialog->isVisible());
    unlock();
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(name->text(), u"Refund desk, Berlin"_s);
}

void TestLockPage::whatOpensMeanwhileWaits()
{
    lock();
    auto *late = new QDialog(m_open->window->shell());
    late->setAttribute(Qt::WA_DeleteOnClose);
    late->open();
    QTest::qWait(50);
    QVERIFY(!late->isVisible());
    unlock();
    QTRY_VERIFY(late->isVisible());
    late->close();
}

void TestLockPage::aSecretInSightIsMasked()
{
    QDialog shown(m_open->window->shell());
    auto *secret = new SecretView(&shown);
    secret->setSecret(std::make_shared<const Secret>(QByteArrayView("sk_live_9fK2aBxW4mTq7ZnLc0RdVh3Y")), 8);
    secret->setRevealed(true);
    shown.open();
    QVERIFY(secret->isRevealed());
    lock();
    QVERIFY(!secret->isRevealed());
}

void TestLockPage::locksByItsCommand()
{
    QAction *const action = m_open->window->shell()->actions().action(u"app.lock"_s);
    QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+L"_s));
    action->trigger();
    QVERIFY(isLocked());
    QVERIFY(in<QLabel>(u"lockedAt"_s));
}

void TestLockPage::keepsAskingAServiceThatDoesNotAnswer()
{
    lock();
    m_open->accounts.faults().setOnline(false);
    unlock();
    QTRY_VERIFY(m_open->window->findChild<LockPage *>()->findChild<Callout *>()->isVisible());
    QCOMPARE(m_open->window->findChild<LockPage *>()->findChild<Callout *>()->title(),
             u"Unlocking needs the service, which doesn't answer."_s);
    QVERIFY(isLocked());
    m_open->accounts.faults().setOnline(true);
    QTRY_VERIFY(!isLocked());
}

void TestLockPage::signsInWhereTheServiceEndedTheSession()
{
    lock();
    m_open->accounts.endSessions();
    unlock();
    QTRY_VERIFY(!isLocked());
    QCOMPARE(m_open->dashboard->session()->state(), Session::State::SignedIn);
}

void TestLockPage::signsOut()
{
    lock();
    in<QPushButton>(u"signOut"_s)->click();
    QTRY_COMPARE(m_open->dashboard->stage(), Dashboard::Stage::SignIn);
    QVERIFY(!isLocked());
    QTRY_VERIFY(m_open->child<QLineEdit>(u"email"_s));
    QVERIFY(m_open->child<QLineEdit>(u"email"_s)->isVisible());
}

QTEST_MAIN(TestLockPage)
#include "tst_lockpage.moc"
