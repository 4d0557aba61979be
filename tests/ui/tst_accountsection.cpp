// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/servicelink.h"
#include "tests/ui/openwindow.h"
#include "ui/dialogs/newpassworddialog.h"
#include "ui/parts/codeedit.h"
#include "ui/parts/field.h"
#include "ui/parts/passwordedit.h"
#include "ui/parts/qrcode.h"
#include "ui/parts/secretview.h"
#include "ui/parts/segmented.h"
#include "ui/shell.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using test::FakeAccountService;

/// What somebody does about their own account, from the settings on.
class TestAccountSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void setsUpASecondFactorAndShowsItsCodesOnce();
    void whoTurnsAwayHasSetUpNothing();
    void aWrongCodeKeepsTheSetUpOpen();
    void turnsItOff();
    void endsASessionElsewhere();
    void endsAllOthers();
    void signsOutEverywhere();
    void changesThePassword();
    void saysWhatIsWrongWithAPassword();
    void keepsHowSoonToLock();
    void setsANewPasswordByALink_data();
    void setsANewPasswordByALink();

private:
    QPushButton *button(const QString &name) const { return m_open->child<QPushButton>(name); }
    QDialog *shown(const QString &name) const
    {
        auto *dialog = m_open->child<QDialog>(name);
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    void prove();
    void setUp();

    std::unique_ptr<test::OpenWindow> m_open;
};

void TestAccountSection::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_open = std::make_unique<test::OpenWindow>();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_open->accounts.setOtherSessions({{{u"session_2"_s}, u"Chatelaine, vega"_s, u"10.0.0.7"_s, now, now, false},
                                       {{u"session_3"_s}, u"Chatelaine, deneb"_s, u"10.0.0.8"_s, now, now, false}});
    QVERIFY(m_open->open());
    Q_EMIT m_open->window->shell()->settingsWanted();
    QTRY_VERIFY(shown(u"settingsDialog"_s));
}

void TestAccountSection::cleanup()
{
    m_open.reset();
}

void TestAccountSection::prove()
{
    QTRY_VERIFY(shown(u"proofDialog"_s));
    auto *field = shown(u"proofDialog"_s)->findChild<PasswordEdit *>();
    QTest::keyClicks(field, QString::fromLatin1(FakeAccountService::password));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!shown(u"proofDialog"_s));
}

void TestAccountSection::setUp()
{
    QTRY_VERIFY(button(u"setUpSecondFactor"_s)->isVisible());
    button(u"setUpSecondFactor"_s)->click();
    prove();
    QTRY_VERIFY(shown(u"secondFactorDialog"_s));
}

void TestAccountSection::setsUpASecondFactorAndShowsItsCodesOnce()
{
    setUp();
    QDialog *dialog = shown(u"secondFactorDialog"_s);
    QVERIFY(dialog->findChild<QrCode *>()->modules() > 20);
    QVERIFY(dialog->findChild<SecretView *>(u"seed"_s)->isRevealed());
    QVERIFY(dialog->findChild<SecretView *>(u"seed"_s)->secret()->equals("JBSWY3DPEHPK3PXP"));
    QTest::keyClicks(dialog->findChild<CodeEdit *>(), QString::fromLatin1(FakeAccountService::code));
    QTRY_VERIFY(shown(u"recoveryCodesDialog"_s));
    QDialog *codes = shown(u"recoveryCodesDialog"_s);
    QCOMPARE(codes->findChildren<SecretView *>().size(), 10);
    codes->reject();
    QVERIFY(codes->isVisible());
    codes->findChild<QPushButton *>(u"copy"_s)->click();
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 10);
    QCOMPARE(copied.front(), u"4f7k-9q2m-x8c0"_s);
    auto *done = codes->findChild<QPushButton *>(u"verb"_s);
    QVERIFY(!done->isEnabled());
    codes->findChild<QCheckBox *>(u"saved"_s)->click();
    done->click();
    QTRY_VERIFY(!shown(u"recoveryCodesDialog"_s));
    QTRY_VERIFY(button(u"turnOffSecondFactor"_s)->isVisible());
    QVERIFY(!button(u"setUpSecondFactor"_s)->isVisible());
}

void TestAccountSection::whoTurnsAwayHasSetUpNothing()
{
    QTRY_VERIFY(button(u"setUpSecondFactor"_s)->isVisible());
    button(u"setUpSecondFactor"_s)->click();
    QTRY_VERIFY(shown(u"proofDialog"_s));
    shown(u"proofDialog"_s)->reject();
    QTRY_VERIFY(button(u"setUpSecondFactor"_s)->isEnabled());
    QVERIFY(!shown(u"secondFactorDialog"_s));
    QVERIFY(shown(u"settingsDialog"_s));
}

void TestAccountSection::aWrongCodeKeepsTheSetUpOpen()
{
    setUp();
    auto *code = shown(u"secondFactorDialog"_s)->findChild<CodeEdit *>();
    QTest::keyClicks(code, u"000000"_s);
    QTRY_VERIFY(code->property("invalid").toBool());
    QVERIFY(code->text().isEmpty());
    QVERIFY(shown(u"secondFactorDialog"_s));
}

void TestAccountSection::turnsItOff()
{
    m_open->accounts.setSecondFactor(true);
    shown(u"settingsDialog"_s)->close();
    QTRY_VERIFY(!shown(u"settingsDialog"_s));
    Q_EMIT m_open->window->shell()->settingsWanted();
    QTRY_VERIFY(button(u"turnOffSecondFactor"_s) && button(u"turnOffSecondFactor"_s)->isVisible());
    button(u"turnOffSecondFactor"_s)->click();
    QTRY_VERIFY(shown(u"turnOffDialog"_s));
    shown(u"turnOffDialog"_s)->findChild<QPushButton *>(u"verb"_s)->click();
    prove();
    QTRY_VERIFY(!shown(u"turnOffDialog"_s));
    QTRY_VERIFY(button(u"setUpSecondFactor"_s)->isVisible());
}

void TestAccountSection::endsASessionElsewhere()
{
    button(u"sessions"_s)->click();
    QTRY_VERIFY(button(u"end.session_2"_s));
    QVERIFY(!button(u"end.session_1"_s));
    button(u"end.session_2"_s)->click();
    QTRY_VERIFY(!button(u"end.session_2"_s));
    QTRY_VERIFY(button(u"end.session_3"_s));
}

void TestAccountSection::endsAllOthers()
{
    button(u"sessions"_s)->click();
    QTRY_VERIFY(button(u"end.session_3"_s));
    button(u"endOthers"_s)->click();
    QTRY_VERIFY(!button(u"end.session_3"_s) && !button(u"end.session_2"_s));
    QTRY_VERIFY(!button(u"endOthers"_s)->isEnabled());
    QCOMPARE(m_open->dashboard->session()->state(), Session::State::SignedIn);
}

void TestAccountSection::signsOutEverywhere()
{
    button(u"sessions"_s)->click();
    QTRY_VERIFY(button(u"end.session_3"_s));
    button(u"endAll"_s)->click();
    QTRY_COMPARE(m_open->dashboard->stage(), Dashboard::Stage::SignIn);
}

void TestAccountSection::changesThePassword()
{
    button(u"changePassword"_s)->click();
    QTRY_VERIFY(shown(u"changePasswordDialog"_s));
    QDialog *dialog = shown(u"changePasswordDialog"_s);
    QTest::keyClicks(dialog->findChild<PasswordEdit *>(u"password"_s),
                     QString::fromLatin1(FakeAccountService::password));
    auto *next = dialog->findChild<PasswordEdit *>(u"newPassword"_s);
    QTest::keyClicks(next, u"eleven chrs"_s);
    auto *verb = dialog->findChild<QPushButton *>(u"verb"_s);
    QVERIFY(!verb->isEnabled());
    QTest::keyClicks(next, u"!"_s);
    QVERIFY(verb->isEnabled());
    verb->click();
    QTRY_VERIFY(!shown(u"changePasswordDialog"_s));
}

void TestAccountSection::saysWhatIsWrongWithAPassword()
{
    button(u"changePassword"_s)->click();
    QTRY_VERIFY(shown(u"changePasswordDialog"_s));
    QDialog *dialog = shown(u"changePasswordDialog"_s);
    auto *current = dialog->findChild<PasswordEdit *>(u"password"_s);
    QTest::keyClicks(current, u"not mine"_s);
    QTest::keyClicks(dialog->findChild<PasswordEdit *>(u"newPassword"_s), u"a long enough one"_s);
    dialog->findChild<QPushButton *>(u"verb"_s)->click();
    QTRY_VERIFY(current->property("invalid").toBool());
    QCOMPARE(qobject_cast<Field *>(current->parentWidget())->message(), u"This is not your password."_s);
    QVERIFY(shown(u"changePasswordDialog"_s));
}

void TestAccountSection::keepsHowSoonToLock()
{
    auto *choice = m_open->child<Segmented>(u"lockAfter"_s);
    QCOMPARE(choice->current(), u"15"_s);
    choice->setCurrent(u"5"_s);
    QCOMPARE(m_open->dashboard->settings().lockAfter(), std::chrono::minutes(5));
    QCOMPARE(m_open->dashboard->lock().after(), std::chrono::milliseconds(300'000));
}

void TestAccountSection::setsANewPasswordByALink_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<ServiceLink::Kind>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("of this service") << u"https://keys.example:8443"_s << ServiceLink::Kind::PasswordReset << QString();
    QTest::newRow("of another one") << u"https://other.example"_s << ServiceLink::Kind::PasswordReset
                                    << u"another service"_s;
    QTest::newRow("an invitation") << u"https://keys.example:8443"_s << ServiceLink::Kind::Invitation
                                   << u"no link for a new password"_s;
}

void TestAccountSection::setsANewPasswordByALink()
{
    QFETCH(QString, service);
    QFETCH(ServiceLink::Kind, kind);
    QFETCH(QString, said);
    m_open->accounts.allowReset("reset-token-0123456789abcdefghijklmnopqrstuvwxyz");
    m_open->dashboard->session()->signOut();
    QTRY_VERIFY(button(u"newPassword"_s));
    button(u"newPassword"_s)->click();
    QTRY_VERIFY(shown(u"newPasswordDialog"_s));
    QDialog *dialog = shown(u"newPasswordDialog"_s);
    auto *link = dialog->findChild<PasswordEdit *>(u"link"_s);
    const Secret text =
        textOf({kind,
                QUrl(service),
                {},
                std::make_shared<const Secret>(QByteArrayView("reset-token-0123456789abcdefghijklmnopqrstuvwxyz"))});
    QTest::keyClicks(link, QString::fromLatin1(text.view()));
    QTest::keyClicks(dialog->findChild<PasswordEdit *>(u"newPassword"_s), u"a password made anew"_s);
    auto *verb = dialog->findChild<QPushButton *>(u"verb"_s);
    QCOMPARE(verb->isEnabled(), said.isEmpty());
    QVERIFY(qobject_cast<Field *>(link->parentWidget())->message().contains(said));
    if (!said.isEmpty())
        return;
    verb->click();
    QTRY_VERIFY(!shown(u"newPasswordDialog"_s));
    QCOMPARE(m_open->accounts.faults().calls(u"resetPassword"_s), 1);
}

QTEST_MAIN(TestAccountSection)
#include "tst_accountsection.moc"
