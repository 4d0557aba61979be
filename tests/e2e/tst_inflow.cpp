// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/journey.h"
#include "tests/e2e/steps.h"
#include "tests/support/profiledirectory.h"
#include "tests/support/wait.h"
#include "ui/parts/secretview.h"
#include "ui/parts/segmented.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::Journey;
using chatelaine::test::Run;

namespace {

constexpr int patience = 30'000;

const QByteArray privateHeader = "X-Inflow-Api-Key: ";
const QByteArray publicHeader = "X-Inflow-Public-Key: ";

} // namespace

/// A private and a public key for one account, in the real window on the real service. Each step goes on where the one
/// before ended.
class TestInflow : public test::Steps
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsBothKeysAndThatCallsAreRealMoney();
    void readsThePublicKeyAtAnyTime();
    void revealsThePrivateKeyToWhoSignsInAgain();
    void hidesItOnLeavingThePage();
    void copiesItWithoutAskingTwice();
    void regeneratesThePrivateKey();
    void tellsWhoStillHasTheOldKey();
    void keepsTheTicksOfThisRotation();
    void regeneratesThePublicKey();
    void showsASandboxThatTheServicePublishes();
    void callsWithTheNewKeysAndTheOldOnes();

private:
    QWidget *part(const QString &name) const
    {
        auto *found = m_journey->run().window().findChild<QWidget *>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    QString textOf(const QString &name) const { return m_journey->run().window().findChild<QLabel *>(name)->text(); }
    int statusOf(const QByteArray &token) const { return m_journey->call(privateHeader + token).status; }

    test::ProfileDirectory m_profiles;
    std::unique_ptr<Journey> m_journey;
    QByteArray m_oldPrivate, m_newPrivate, m_oldPublic, m_newPublic;
};

void TestInflow::initTestCase()
{
    dress();
    m_journey = std::make_unique<Journey>(QStringList{u"--profiles"_s, m_profiles.path()});
    QVERIFY(m_journey->enter(u"Harbour Goods"_s));
}

void TestInflow::showsBothKeysAndThatCallsAreRealMoney()
{
    QTRY_VERIFY(part(u"pairPage"_s));
    QVERIFY(part(u"private.box"_s));
    QVERIFY(part(u"public.box"_s));
    QVERIFY(!part(u"keyTable"_s));
    QVERIFY(textOf(u"pairSentence"_s).startsWith(u"Every call is real money"_s));
    QVERIFY(textOf(u"pairSentence"_s).endsWith(u"Only Owner and Admin regenerate them."_s));
}

void TestInflow::readsThePublicKeyAtAnyTime()
{
    QVERIFY(Run::click(part(u"public.box"_s), u"copyKey"_s));
    m_oldPublic = Journey::copied();
    QVERIFY(m_oldPublic.startsWith("inflow_pub_prod_"));
    QCOMPARE(part(u"public.box"_s)->findChild<QLabel *>(u"keyText"_s)->accessibleName().toLatin1(), m_oldPublic);
    QCOMPARE(m_journey->call(publicHeader + m_oldPublic, "audience=sdk").status, 200);
    QVERIFY(m_journey->call(publicHeader + m_oldPublic).status >= 400);
}

void TestInflow::revealsThePrivateKeyToWhoSignsInAgain()
{
    QWidget *box = part(u"private.box"_s);
    const auto *text = box->findChild<QLabel *>(u"keyText"_s);
    QString shown = text->text();
    shown.remove(QChar(0x200B));
    QVERIFY(shown.startsWith(u"inflow_prod_"_s));
    QVERIFY(shown.endsWith(u"••••"_s));
    QVERIFY(Run::click(box, u"revealKey"_s));
    QVERIFY(m_journey->confirmWhoItIs());
    auto *secret = box->findChild<SecretView *>(u"revealedKey"_s);
    QTRY_VERIFY(secret->isVisible() && secret->isRevealed());
    m_oldPrivate = secret->secret()->view().toByteArray();
    QVERIFY(m_oldPrivate.startsWith("inflow_prod_"));
    QCOMPARE(statusOf(m_oldPrivate), 200);
    const auto page = test::wait(m_journey->context().audit().entries({.limit = 5}));
    QVERIFY(page);
    QVERIFY(std::any_of(page->items.begin(), page->items.end(),
                        [](const AuditEntry &entry) { return entry.verb == "key.revealed"_L1; }));
}

void TestInflow::hidesItOnLeavingThePage()
{
    auto *secret = part(u"private.box"_s)->findChild<SecretView *>(u"revealedKey"_s);
    QVERIFY(secret->isVisible());
    QVERIFY(m_journey->run().click(u"showRoles"_s));
    QTRY_VERIFY(part(u"rolesPage"_s));
    QVERIFY(!secret->secret());
    m_journey->run().press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(part(u"pairPage"_s));
    QVERIFY(!secret->isVisible());
}

void TestInflow::copiesItWithoutAskingTwice()
{
    QVERIFY(Run::click(part(u"private.box"_s), u"copyKey"_s));
    QTRY_COMPARE(Journey::copied(), m_oldPrivate);
    QVERIFY(!part(u"proofDialog"_s));
    QTRY_VERIFY(part(u"private.note"_s)->findChild<QLabel *>(u"clipboardText"_s)->isVisible());
}

void TestInflow::regeneratesThePrivateKey()
{
    QVERIFY(Run::click(part(u"private.consequences"_s), u"regenerate"_s));
    QDialog *dialog = m_journey->run().dialog(u"rotateDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Regenerate Private key?"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"verb"_s)->isEnabled());
    QVERIFY(Run::click(dialog, u"ready"_s));
    QVERIFY(Run::click(dialog, u"verb"_s));
    m_newPrivate = m_journey->takeNewSecret();
    QVERIFY(m_newPrivate.startsWith("inflow_prod_"));
    QVERIFY(m_newPrivate != m_oldPrivate);
    QCOMPARE(statusOf(m_newPrivate), 200);
    QCOMPARE(statusOf(m_oldPrivate), 401);
}

void TestInflow::tellsWhoStillHasTheOldKey()
{
    QTRY_VERIFY_WITH_TIMEOUT(part(u"newKeySeen"_s) && textOf(u"newKeySeen"_s).contains(u"127.0.0.1"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(part(u"oldKeyRefused"_s) && textOf(u"oldKeyRefused"_s).contains(u"127.0.0.1"_s), patience);
}

void TestInflow::keepsTheTicksOfThisRotation()
{
    QWidget *list = part(u"checklist"_s);
    QVERIFY(list);
    QTRY_COMPARE(textOf(u"ticksDone"_s), u"0 of 4 done"_s);
    for (const QString &name : {u"tick.0"_s, u"tick.2"_s}) {
        auto *box = list->findChild<QCheckBox *>(name);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    }
    QTRY_COMPARE(textOf(u"ticksDone"_s), u"2 of 4 done"_s);
    const KeyId key = m_journey->named(u"Private key"_s)->id;
    const auto atTheService = [&] {
        const auto ticks = test::wait(m_journey->context().service().ticks(key));
        return ticks ? ticks->done : std::vector<int>();
    };
    QTRY_COMPARE(atTheService(), (std::vector<int>{0, 2}));
}

void TestInflow::regeneratesThePublicKey()
{
    QVERIFY(Run::click(part(u"public.consequences"_s), u"regenerate"_s));
    QDialog *dialog = m_journey->run().dialog(u"rotateDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"ready"_s));
    QVERIFY(Run::click(dialog, u"verb"_s));
    m_newPublic = m_journey->takeNewSecret();
    QVERIFY(m_newPublic.startsWith("inflow_pub_prod_"));
    QTRY_COMPARE(part(u"public.box"_s)->findChild<QLabel *>(u"keyText"_s)->accessibleName().toLatin1(), m_newPublic);
}

void TestInflow::showsASandboxThatTheServicePublishes()
{
    auto *environment = m_journey->run().window().findChild<Segmented *>(u"pairEnvironment"_s);
    QVERIFY(!environment->isVisible());
    m_profiles.addSandbox();
    QTRY_VERIFY_WITH_TIMEOUT(environment->isVisible(), patience);
    QVERIFY(m_journey->run().click(u"sandbox"_s));
    QTRY_COMPARE(textOf(u"pairSentence"_s), u"Moves no money. Only Owner and Admin regenerate them."_s);
    QVERIFY(Run::click(part(u"private.box"_s), u"createKey"_s));
    QDialog *dialog = m_journey->run().dialog(u"createDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"verb"_s));
    const QByteArray made = m_journey->takeNewSecret();
    QVERIFY(made.startsWith("inflow_test_"));
    QCOMPARE(statusOf(made), 200);
}

void TestInflow::callsWithTheNewKeysAndTheOldOnes()
{
    QCOMPARE(statusOf(m_newPrivate), 200);
    QCOMPARE(statusOf(m_oldPrivate), 401);
    QCOMPARE(m_journey->call(publicHeader + m_newPublic, "audience=sdk").status, 200);
    QCOMPARE(m_journey->call(publicHeader + m_oldPublic, "audience=sdk").status, 401);
}

QTEST_MAIN(TestInflow)
#include "tst_inflow.moc"
