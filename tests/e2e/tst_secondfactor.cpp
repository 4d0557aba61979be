// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/journey.h"
#include "tests/e2e/steps.h"
#include "tests/support/memorysecretstore.h"
#include "ui/pages/lockpage.h"
#include "ui/pages/signinpage.h"
#include "ui/parts/codeedit.h"
#include "ui/parts/secretview.h"
#include "ui/shell.h"

#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::Journey;
using chatelaine::test::Run;

namespace {

constexpr int patience = 30'000;
constexpr int step = 30; ///< seconds

} // namespace

/// A second factor from its set-up to its end, in the real window on the real service, with an authenticator whose
/// clock runs wrong. Each step goes on where the one before ended.
class TestSecondFactor : public test::Steps
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setsUpAnAuthenticatorWhoseClockIsSlow();
    void savesTheRecoveryCodes();
    void signsInWithTheCodeOfNow();
    void refusesACodeThatWasUsed();
    void refusesAClockThatIsFarOff_data();
    void refusesAClockThatIsFarOff();
    void signsInWithAClockThatIsFast();
    void signsInWithARecoveryCodeOnce();
    void locksAndOpensByPassword();
    void raisesByACode();
    void endsASecondDashboard();

private:
    /// What the authenticator shows when its clock is so many seconds off.
    QString codeAt(int seconds) const;
    QWidget *page() const { return m_journey->run().window().findChild<SignInPage *>(); }
    bool signOut();
    bool typePassword();
    bool typeCode(const QString &code);
    bool refused(const QString &code);
    bool signedIn() const;
    bool openSettings();

    std::unique_ptr<Journey> m_journey;
    QByteArray m_seed;
    QStringList m_recovery;
    QString m_usedCode;
};

QString TestSecondFactor::codeAt(int seconds) const
{
    // On the edge of a step the service may look at it from the next one.
    while (QDateTime::currentSecsSinceEpoch() % step > step / 2)
        QTest::qWait(500);
    QProcess oathtool;
    const QString at = u'@' + QString::number(QDateTime::currentSecsSinceEpoch() + seconds);
    oathtool.start(u"oathtool"_s, {u"--totp"_s, u"-b"_s, u"-N"_s, at, QString::fromLatin1(m_seed)});
    return oathtool.waitForFinished() ? QString::fromLatin1(oathtool.readAllStandardOutput().trimmed()) : QString();
}

bool TestSecondFactor::signOut()
{
    m_journey->run().dashboard().session()->signOut();
    return m_journey->run().reaches(Dashboard::Stage::SignIn);
}

bool TestSecondFactor::typePassword()
{
    return m_journey->run().click(u"useSample"_s)
        && QTest::qWaitFor(
               [this] {
                   return page() && page()->findChild<CodeEdit *>() && page()->findChild<CodeEdit *>()->isVisible();
               },
               patience);
}

bool TestSecondFactor::typeCode(const QString &code)
{
    Run::type(&m_journey->run().window(), code);
    return true;
}

bool TestSecondFactor::refused(const QString &code)
{
    auto *edit = page()->findChild<CodeEdit *>();
    if (!QTest::qWaitFor([edit] { return edit->isEnabled() && edit->text().isEmpty(); }, patience))
        return false;
    edit->setFocus();
    typeCode(code);
    return QTest::qWaitFor([edit] { return edit->property("invalid").toBool() && edit->text().isEmpty(); }, patience)
        && m_journey->run().dashboard().session()->state() == Session::State::SignedOut;
}

bool TestSecondFactor::signedIn() const
{
    return m_journey->run().reaches(Dashboard::Stage::Open)
        && QTest::qWaitFor([this] { return m_journey->context().catalog().state() == KeyCatalog::State::Fresh; },
                           patience);
}

bool TestSecondFactor::openSettings()
{
    Q_EMIT m_journey->run().window().shell()->settingsWanted();
    QDialog *dialog = m_journey->run().dialog(u"settingsDialog"_s);
    if (!dialog)
        return false;
    auto *sections = dialog->findChild<QListWidget *>(u"settingsSections"_s);
    sections->setCurrentItem(sections->findItems(u"Account"_s, Qt::MatchExactly).value(0));
    return true;
}

void TestSecondFactor::initTestCase()
{
    dress();
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->enter(u"Northwind Payments"_s));
}

void TestSecondFactor::setsUpAnAuthenticatorWhoseClockIsSlow()
{
    QVERIFY(openSettings());
    QVERIFY(Run::click(m_journey->run().dialog(u"settingsDialog"_s), u"setUpSecondFactor"_s));
    QVERIFY(m_journey->confirmWhoItIs());
    QDialog *dialog = m_journey->run().dialog(u"secondFactorDialog"_s);
    QVERIFY(dialog);
    m_seed = dialog->findChild<SecretView *>(u"seed"_s)->secret()->view().toByteArray();
    QVERIFY(!m_seed.isEmpty());
    dialog->findChild<CodeEdit *>()->setFocus();
    Run::type(dialog, codeAt(-step));
    QVERIFY(m_journey->run().isGone(u"secondFactorDialog"_s));
}

void TestSecondFactor::savesTheRecoveryCodes()
{
    QDialog *dialog = m_journey->run().dialog(u"recoveryCodesDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"copy"_s));
    m_recovery = QString::fromLatin1(Journey::copied()).split(u'\n');
    QCOMPARE(m_recovery.size(), 10);
    QVERIFY(!dialog->findChild<QPushButton *>(u"verb"_s)->isEnabled());
    QVERIFY(Run::click(dialog, u"saved"_s));
    QVERIFY(Run::click(dialog, u"verb"_s));
    QVERIFY(m_journey->run().isGone(u"recoveryCodesDialog"_s));
    m_journey->run().dialog(u"settingsDialog"_s)->close();
}

void TestSecondFactor::signsInWithTheCodeOfNow()
{
    QVERIFY(signOut());
    QVERIFY(typePassword());
    m_usedCode = codeAt(0);
    typeCode(m_usedCode);
    QVERIFY(signedIn());
}

void TestSecondFactor::refusesACodeThatWasUsed()
{
    QVERIFY(signOut());
    QVERIFY(typePassword());
    QVERIFY(refused(m_usedCode));
}

void TestSecondFactor::refusesAClockThatIsFarOff_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("90 seconds slow") << -90;
    QTest::newRow("90 seconds fast") << 90;
}

void TestSecondFactor::refusesAClockThatIsFarOff()
{
    QFETCH(int, seconds);
    QVERIFY(refused(codeAt(seconds)));
}

void TestSecondFactor::signsInWithAClockThatIsFast()
{
    page()->findChild<CodeEdit *>()->setFocus();
    typeCode(codeAt(step));
    QVERIFY(signedIn());
}

void TestSecondFactor::signsInWithARecoveryCodeOnce()
{
    for (const bool again : {false, true}) {
        QVERIFY(signOut());
        QVERIFY(typePassword());
        QVERIFY(m_journey->run().click(u"otherCode"_s));
        auto *typed = page()->findChild<QLineEdit *>(u"recoveryCode"_s);
        Run::type(&m_journey->run().window(), m_recovery.front());
        QVERIFY(m_journey->run().click(u"signIn"_s));
        if (!again) {
            QVERIFY(signedIn());
            continue;
        }
        QTRY_VERIFY_WITH_TIMEOUT(typed->property("invalid").toBool(), patience);
        Run::type(&m_journey->run().window(), m_recovery.at(1));
        QVERIFY(m_journey->run().click(u"signIn"_s));
        QVERIFY(signedIn());
    }
}

void TestSecondFactor::locksAndOpensByPassword()
{
    m_journey->run().press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_journey->run().dashboard().lock().isLocked());
    QVERIFY(!m_journey->run().window().shell()->isVisible());
    const auto demo = m_journey->run().dashboard().demoSignIn();
    QVERIFY(demo);
    Run::type(&m_journey->run().window(), demo->password);
    QVERIFY(m_journey->run().click(u"unlock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_journey->run().dashboard().lock().isLocked(), patience);
    QVERIFY(m_journey->run().window().shell()->isVisible());
}

void TestSecondFactor::raisesByACode()
{
    // Unlocking raised this session; another one has to say who it is anew.
    QVERIFY(signOut());
    QVERIFY(typePassword());
    QVERIFY(m_journey->run().click(u"otherCode"_s));
    Run::type(&m_journey->run().window(), m_recovery.at(2));
    QVERIFY(m_journey->run().click(u"signIn"_s));
    QVERIFY(signedIn());
    // A code of the step that let somebody in a moment ago is spent: the authenticator has to move on.
    QTest::qWait(2 * step * 1000);
    QVERIFY(openSettings());
    QVERIFY(Run::click(m_journey->run().dialog(u"settingsDialog"_s), u"renewRecoveryCodes"_s));
    QDialog *dialog = m_journey->run().dialog(u"proofDialog"_s);
    QVERIFY(dialog);
    QVERIFY(Run::click(dialog, u"otherProof"_s));
    Run::type(dialog, codeAt(0));
    QVERIFY(m_journey->run().isGone(u"proofDialog"_s));
    QDialog *codes = m_journey->run().dialog(u"recoveryCodesDialog"_s);
    QVERIFY(codes);
    QVERIFY(Run::click(codes, u"copy"_s));
    const QStringList renewed = QString::fromLatin1(Journey::copied()).split(u'\n');
    QCOMPARE(renewed.size(), 10);
    QVERIFY(renewed != m_recovery);
    m_recovery = renewed;
    QVERIFY(Run::click(codes, u"saved"_s));
    QVERIFY(Run::click(codes, u"verb"_s));
    QVERIFY(m_journey->run().isGone(u"recoveryCodesDialog"_s));
}

void TestSecondFactor::endsASecondDashboard()
{
    test::MemorySecretStore::Vault vault;
    QTemporaryDir elsewhere;
    Dashboard second({elsewhere.path(), {}, {}}, std::make_unique<test::MemorySecretStore>(vault));
    second.useService(m_journey->run().dashboard().endpoint());
    QTRY_COMPARE_WITH_TIMEOUT(second.stage(), Dashboard::Stage::SignIn, patience);
    auto demo = second.demoSignIn() ? second.demoSignIn() : m_journey->run().dashboard().demoSignIn();
    QVERIFY(demo);
    second.session()->signIn(
        {demo->email, std::make_shared<const Secret>(Secret::takenFrom(demo->password)), u"Chatelaine, elsewhere"_s});
    QTRY_VERIFY_WITH_TIMEOUT(second.session()->wantsCode(), patience);
    QString code = m_recovery.front();
    second.session()->signInWith(std::make_shared<const Secret>(Secret::takenFrom(code)));
    QTRY_COMPARE_WITH_TIMEOUT(second.stage(), Dashboard::Stage::Open, patience);

    QVERIFY(Run::click(m_journey->run().dialog(u"settingsDialog"_s), u"sessions"_s));
    QDialog *sessions = m_journey->run().dialog(u"sessionsDialog"_s);
    QVERIFY(sessions);
    QVERIFY(Run::click(sessions, u"endOthers"_s));
    QTRY_COMPARE_WITH_TIMEOUT(second.session()->state(), Session::State::Expired, patience);
    QCOMPARE(m_journey->run().dashboard().session()->state(), Session::State::SignedIn);
}

QTEST_MAIN(TestSecondFactor)
#include "tst_secondfactor.moc"
