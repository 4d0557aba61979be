// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/wait.h"
#include "tests/ui/openwindow.h"
#include "ui/actions.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/signinagaindialog.h"
#include "ui/parts/passwordedit.h"
#include "ui/shell.h"

#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestSignInAgainDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheDraftOverWhichTheSessionEnded();
    void leavesANoticeForLater();
};

namespace {

/// The service no longer knows the session, and an answer of it says so.
void endSession(test::OpenWindow &open)
{
    Session &session = *open.dashboard->session();
    const auto token = test::wait(session.token());
    QVERIFY(token);
    open.accounts.endSessions();
    QVERIFY(!test::wait(session.tokenInsteadOf(*token)));
}

} // namespace

void TestSignInAgainDialog::keepsTheDraftOverWhichTheSessionEnded()
{
    test::OpenWindow open;
    QVERIFY(open.open());
    open.window->shell()->actions().action(u"key.create"_s)->trigger();
    QTRY_VERIFY(open.child<CreateDialog>(u"createDialog"_s));
    auto *name = open.child<CreateDialog>(u"createDialog"_s)->findChild<QLineEdit *>(u"name"_s);
    name->setText(u"Refund desk, Berlin"_s);

    endSession(open);
    QTRY_VERIFY(open.window->findChild<SignInAgainDialog *>());
    auto *dialog = open.window->findChild<SignInAgainDialog *>();
    auto *password = dialog->findChild<PasswordEdit *>();
    auto *verb = dialog->findChild<QPushButton *>(u"signIn"_s);
    QVERIFY(!verb->isEnabled());

    QTest::keyClicks(password, u"not the password"_s);
    verb->click();
    QTRY_VERIFY(!dialog->isBusy());
    QVERIFY(dialog->isVisible());
    QVERIFY(password->isEmpty());

    QTest::keyClicks(password, QString::fromLatin1(test::FakeAccountService::password));
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_COMPARE(open.dashboard->session()->state(), Session::State::SignedIn);
    QTRY_VERIFY(!open.window->findChild<SignInAgainDialog *>());
    QVERIFY(open.child<CreateDialog>(u"createDialog"_s)->isVisible());
    QCOMPARE(name->text(), u"Refund desk, Berlin"_s);
}

void TestSignInAgainDialog::leavesANoticeForLater()
{
    test::OpenWindow open;
    QVERIFY(open.open());
    endSession(open);
    QTRY_VERIFY(open.window->findChild<SignInAgainDialog *>());
    open.window->findChild<SignInAgainDialog *>()->reject();
    QTRY_VERIFY(!open.window->findChild<SignInAgainDialog *>());
    QCOMPARE(open.dashboard->stage(), Dashboard::Stage::Open);
    QCOMPARE(open.dashboard->session()->state(), Session::State::Expired);
    // Each page has a bar of notices; one page is in front.
    const auto links = open.window->findChildren<QPushButton *>(u"noticeLink0"_s);
    const auto link = std::find_if(links.begin(), links.end(), [](const QPushButton *l) { return l->isVisible(); });
    QVERIFY(link != links.end());
    (*link)->click();
    QTRY_VERIFY(open.window->findChild<SignInAgainDialog *>());
}

QTEST_MAIN(TestSignInAgainDialog)
#include "tst_signinagaindialog.moc"
