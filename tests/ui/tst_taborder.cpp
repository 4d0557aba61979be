// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/dialogcheck.h"
#include "tests/ui/openwindow.h"
#include "ui/actions.h"
#include "ui/dialogs/createdialog.h"
#include "ui/refusal/refusaldialog.h"
#include "ui/shell.h"

#include <QLineEdit>
#include <QPushButton>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

/// Whether everything can be come to with the Tab key alone.
class TestTabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesAllOfTheFirstStart();
    void reachesAllOfTheSignIn();
    void reachesAllOfAPage_data();
    void reachesAllOfAPage();
    void reachesAllOfTheCreateDialog();
    void reachesAllOfTheRefusalDialog();
};

namespace {

bool activate(QWidget &window)
{
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

} // namespace

void TestTabOrder::reachesAllOfTheFirstStart()
{
    QTemporaryDir disk;
    test::MemorySecretStore::Vault vault;
    Dashboard dashboard({disk.path(), {}, {}}, std::make_unique<test::MemorySecretStore>(vault));
    MainWindow window(dashboard);
    window.show();
    dashboard.begin();
    QVERIFY(activate(window));
    QCOMPARE(test::beyondTab(window), QStringList());
}

void TestTabOrder::reachesAllOfTheSignIn()
{
    test::OpenWindow open;
    QVERIFY(open.open());
    open.dashboard->session()->signOut();
    QTRY_COMPARE(open.dashboard->stage(), Dashboard::Stage::SignIn);
    QVERIFY(activate(*open.window));
    QCOMPARE(test::beyondTab(*open.window), QStringList());
}

void TestTabOrder::reachesAllOfAPage_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"keys", "scopes", "roles", "rotations"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestTabOrder::reachesAllOfAPage()
{
    QFETCH(QString, page);
    test::OpenWindow open;
    QVERIFY(open.open());
    open.window->shell()->actions().action(u"page."_s + page)->trigger();
    QVERIFY(activate(*open.window));
    QCOMPARE(test::beyondTab(*open.window), QStringList());
}

void TestTabOrder::reachesAllOfTheCreateDialog()
{
    test::OpenWindow open;
    QVERIFY(open.open());
    open.window->shell()->actions().action(u"key.create"_s)->trigger();
    QTRY_VERIFY(open.child<CreateDialog>(u"createDialog"_s));
    auto *dialog = open.child<CreateDialog>(u"createDialog"_s);
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Refund desk"_s);
    dialog->findChild<QAbstractButton *>(u"environment.test"_s)->click();
    dialog
        ->findChild<QAbstractButton *>(u"preset."_s
                                       + open.dashboard->context()->catalog().profile()->scopes.presets.front().id)
        ->click();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"verb"_s)->isEnabled());
    QVERIFY(activate(*dialog));
    QCOMPARE(test::beyondTab(*dialog), QStringList());
}

void TestTabOrder::reachesAllOfTheRefusalDialog()
{
    test::OpenWindow open;
    QVERIFY(open.open());
    open.window->shell()->actions().action(u"help.refusal"_s)->trigger();
    QTRY_VERIFY(open.child<RefusalDialog>(u"refusalDialog"_s));
    auto *dialog = open.child<RefusalDialog>(u"refusalDialog"_s);
    QVERIFY(activate(*dialog));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"paste"_s);
    QCOMPARE(test::beyondTab(*dialog), QStringList());
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
