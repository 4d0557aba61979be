// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/openwindow.h"
#include "ui/pages/signinpage.h"
#include "ui/parts/callout.h"
#include "ui/parts/codeedit.h"
#include "ui/parts/field.h"
#include "ui/parts/passwordedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using test::FakeAccountService;
using test::Fate;

/// Signing in where the account has a second factor, on the real page and a fake service.
class TestSignInPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsTheCodeOnceItIsComplete();
    void aWrongCodeIsSaidAtItsFieldAndEmptied();
    void aRecoveryCodeIsAnotherField();
    void changeGoesBackToTheFirstStep();
    void aWrongPasswordIsSaidOnThePageThatStays();
    void saysHowLongToWait();
    void keepsTheCodeStepWhileNobodyAnswers();

private:
    template <class Widget>
    Widget *in(const QString &name) const
    {
        auto *page = m_open->window->findChild<SignInPage *>();
        auto *found = page ? page->findChild<Widget *>(name) : nullptr;
        return found && found->isVisible() ? found : nullptr;
    }
    void typePassword(const char *password = FakeAccountService::password);

    std::unique_ptr<test::OpenWindow> m_open;
};

void TestSignInPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_open = std::make_unique<test::OpenWindow>();
    QVERIFY(m_open->open());
    m_open->accounts.setSecondFactor(true);
    m_open->dashboard->session()->signOut();
    QTRY_VERIFY(in<QLineEdit>(u"email"_s));
}

void TestSignInPage::cleanup()
{
    m_open.reset();
}

void TestSignInPage::typePassword(const char *password)
{
    in<QLineEdit>(u"email"_s)->setText(QString::fromLatin1(FakeAccountService::email));
    QTest::keyClicks(in<PasswordEdit>(u"password"_s), QString::fromLatin1(password));
    in<QPushButton>(u"signIn"_s)->click();
}

void TestSignInPage::sendsTheCodeOnceItIsComplete()
{
    typePassword();
    QTRY_VERIFY(in<CodeEdit>(u"code"_s));
    QVERIFY(!in<PasswordEdit>(u"password"_s));
    QVERIFY(!in<QPushButton>(u"signIn"_s)->isEnabled());
    QTest::keyClicks(in<CodeEdit>(u"code"_s), QString::fromLatin1(FakeAccountService::code));
    QTRY_COMPARE(m_open->dashboard->stage(), Dashboard::Stage::Open);
}

void TestSignInPage::aWrongCodeIsSaidAtItsFieldAndEmptied()
{
    typePassword();
    QTRY_VERIFY(in<CodeEdit>(u"code"_s));
    QTest::keyClicks(in<CodeEdit>(u"code"_s), u"000000"_s);
    QTRY_VERIFY(in<CodeEdit>(u"code"_s)->text().isEmpty());
    QVERIFY(in<CodeEdit>(u"code"_s)->property("invalid").toBool());
    auto *field = qobject_cast<Field *>(in<CodeEdit>(u"code"_s)->parentWidget());
    QCOMPARE(field->message(), u"This code is wrong or was used already. Wait for the next one and try again."_s);
    QTest::keyClicks(in<CodeEdit>(u"code"_s), QString::fromLatin1(FakeAccountService::code));
    QTRY_COMPARE(m_open->dashboard->stage(), Dashboard::Stage::Open);
}

void TestSignInPage::aRecoveryCodeIsAnotherField()
{
    typePassword();
    QTRY_VERIFY(in<QPushButton>(u"otherCode"_s));
    in<QPushButton>(u"otherCode"_s)->click();
    auto *typed = in<QLineEdit>(u"recoveryCode"_s);
    QVERIFY(typed);
    QVERIFY(!in<CodeEdit>(u"code"_s));
    QTest::keyClicks(typed, u"4f7k-9q2m-x8c"_s);
    QVERIFY(!in<QPushButton>(u"signIn"_s)->isEnabled());
    QTest::keyClicks(typed, u"d"_s);
    QVERIFY(in<QPushButton>(u"signIn"_s)->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<Field *>(typed->parentWidget())->message().contains(u"wrong or was used"_s));
}

void TestSignInPage::changeGoesBackToTheFirstStep()
{
    typePassword();
    QTRY_VERIFY(in<QPushButton>(u"changeAccount"_s));
    in<QPushButton>(u"changeAccount"_s)->click();
    QVERIFY(in<PasswordEdit>(u"password"_s));
    QVERIFY(in<PasswordEdit>(u"password"_s)->isEmpty());
    QVERIFY(!in<CodeEdit>(u"code"_s));
    QVERIFY(!m_open->dashboard->session()->wantsCode());
}

void TestSignInPage::aWrongPasswordIsSaidOnThePageThatStays()
{
    typePassword("wrong");
    QTRY_VERIFY(!m_open->window->findChild<SignInPage *>()->findChildren<Callout *>().isEmpty());
    auto *said = m_open->window->findChild<SignInPage *>()->findChild<Callout *>();
    QTRY_VERIFY(said->isVisible());
    QCOMPARE(said->title(), u"E-mail address or password is wrong."_s);
    QTest::qWait(50);
    QVERIFY(said->isVisible());
    QCOMPARE(in<QLineEdit>(u"email"_s)->text(), QString::fromLatin1(FakeAccountService::email));
}

void TestSignInPage::saysHowLongToWait()
{
    Error slowDown{Error::Kind::RateLimited};
    slowDown.retryAfter = std::chrono::seconds(40);
    m_open->accounts.faults().plan(u"signIn"_s, Fate::Failed, slowDown);
    typePassword();
    auto *said = m_open->window->findChild<SignInPage *>()->findChild<Callout *>();
    QTRY_VERIFY(said->isVisible());
    const QList<QLabel *> labels = said->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(u"40 second"_s); }));
}

void TestSignInPage::keepsTheCodeStepWhileNobodyAnswers()
{
    typePassword();
    QTRY_VERIFY(in<CodeEdit>(u"code"_s));
    m_open->accounts.faults().setOnline(false);
    QTest::keyClicks(in<CodeEdit>(u"code"_s), QString::fromLatin1(FakeAccountService::code));
    auto *said = m_open->window->findChild<SignInPage *>()->findChild<Callout *>();
    QTRY_VERIFY(said->isVisible());
    QVERIFY(in<CodeEdit>(u"code"_s));
    m_open->accounts.faults().setOnline(true);
    in<QPushButton>(u"signIn"_s)->click();
    QTRY_COMPARE(m_open->dashboard->stage(), Dashboard::Stage::Open);
}

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
