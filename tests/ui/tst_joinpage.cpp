// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/dialogcheck.h"
#include "tests/ui/openwindow.h"
#include "ui/actions.h"
#include "ui/pages/joinpage.h"
#include "ui/parts/passwordedit.h"
#include "ui/shell.h"

#include <QClipboard>
#include <QPushButton>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

class TestJoinPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void showsWhatALinkOffersAndJoins();
    void aLinkIsTakenWhereTheAddressGoes();
    void aKnownAccountBringsItsPassword();
    void aSpentLinkIsSaidInOneSentence();
    void saysWhatIsWrongWithALink_data();
    void saysWhatIsWrongWithALink();
    void goesBack();
    void joinsFromAnOpenWorkspace();
    void cutsNothingAndNamesEverything_data();
    void cutsNothingAndNamesEverything();

private:
    void begin();
    void paste(const QByteArray &text);
    template <class Widget>
    Widget *child(const QString &name) const
    {
        return page() ? page()->findChild<Widget *>(name) : nullptr;
    }
    QWidget *page() const { return m_open->child<QWidget>(u"joinPage"_s); }
    static void type(PasswordEdit *into, const QString &text) { QTest::keyClicks(into, text); }
    QString said(const QString &box) const;

    std::unique_ptr<OpenWindow> m_open;
    InvitationPreview m_offer;
};

namespace {

const QByteArray token = "4fK2aBxW4mTq7ZnLc0RdUv81";
const QByteArray invitation = "https://keys.example/#join=" + token;

} // namespace

void TestJoinPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_open = std::make_unique<OpenWindow>();
    m_offer = {u"Northwind Payments"_s, u"Developer"_s, u"samir@example.com"_s, u"Elif Kaya"_s,
               QDateTime::currentDateTimeUtc().addDays(7)};
    m_open->accounts.offer(token, m_offer);
}

void TestJoinPage::begin()
{
    m_open->start();
    QTRY_COMPARE(m_open->dashboard->stage(), Dashboard::Stage::FirstStart);
    m_open->child<QPushButton>(u"invited"_s)->click();
    QTRY_VERIFY(page() && page()->isVisible());
}

void TestJoinPage::paste(const QByteArray &text)
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
    auto *field = child<PasswordEdit>(u"link"_s);
    QVERIFY(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(child<QPushButton>(u"join"_s)->isEnabled());
    child<QPushButton>(u"join"_s)->click();
}

QString TestJoinPage::said(const QString &box) const
{
    QStringList texts;
    for (const QLabel *label : child<QWidget>(box)->findChildren<QLabel *>())
        if (!label->text().isEmpty())
            texts << label->text();
    return texts.join(u' ');
}

void TestJoinPage::showsWhatALinkOffersAndJoins()
{
    begin();
    paste(invitation);
    QTRY_VERIFY(child<QWidget>(u"offer"_s)->isVisible());
    QVERIFY(said(u"offer"_s).contains(u"samir@example.com"_s));
    auto *verb = child<QPushButton>(u"join"_s);
    QVERIFY(!verb->isEnabled());
    child<QLineEdit>(u"personName"_s)->setText(u"Samir Mansour"_s);
    type(child<PasswordEdit>(u"password"_s), u"too short"_s);
    QVERIFY(!verb->isEnabled());
    type(child<PasswordEdit>(u"password"_s), u" becomes long"_s);
    QVERIFY(verb->isEnabled());
    verb->click();
    QTRY_COMPARE(m_open->dashboard->stage(), Dashboard::Stage::Open);
    QCOMPARE(m_open->dashboard->context()->workspace().name, u"Northwind Payments"_s);
    QCOMPARE(m_open->dashboard->endpoint().url, QUrl(u"https://keys.example"_s));
}

void TestJoinPage::aLinkIsTakenWhereTheAddressGoes()
{
    m_open->start();
    QTRY_COMPARE(m_open->dashboard->stage(), Dashboard::Stage::FirstStart);
    m_open->child<QLineEdit>(u"serviceAddress"_s)->setText(QString::fromLatin1(invitation));
    QTRY_VERIFY(page() && child<QWidget>(u"offer"_s)->isVisible());
}

void TestJoinPage::aKnownAccountBringsItsPassword()
{
    m_offer.knowsAccount = true;
    m_open->accounts.offer(token, m_offer);
    begin();
    paste(invitation);
    QTRY_VERIFY(child<QWidget>(u"offer"_s)->isVisible());
    QVERIFY(!child<QLineEdit>(u"personName"_s)->isVisible());
    auto *password = child<PasswordEdit>(u"password"_s);
    type(password, u"wrong"_s);
    child<QPushButton>(u"join"_s)->click();
    QTRY_COMPARE(password->accessibleDescription(), u"This is not the password of your account."_s);
    password->clear();
    type(password, QString::fromLatin1(FakeAccountService::password));
    child<QPushButton>(u"join"_s)->click();
    QTRY_COMPARE(m_open->dashboard->stage(), Dashboard::Stage::Open);
}

void TestJoinPage::aSpentLinkIsSaidInOneSentence()
{
    begin();
    paste("https://keys.example/#join=0000000000000000000000");
    QTRY_VERIFY(child<QWidget>(u"joinError"_s)->isVisible());
    QCOMPARE(said(u"joinError"_s),
             u"This invitation was used, was withdrawn, or has ended. Ask who invited you for a new link."_s);
    QVERIFY(!child<QWidget>(u"offer"_s)->isVisible());
}

void TestJoinPage::saysWhatIsWrongWithALink_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no link") << QByteArray("hello") << u"This is no invitation link."_s;
    QTest::newRow("in the clear") << QByteArray("http://keys.example/#join=" + token)
                                  << u"This link leads over an open connection."_s;
    QTest::newRow("half of it") << QByteArray("https://keys.example/#join=4fK2")
                                << u"A piece of this link is missing."_s;
    QTest::newRow("one for a password") << QByteArray("https://keys.example/#password=" + token)
                                        << u"This link sets a new password."_s;
}

void TestJoinPage::saysWhatIsWrongWithALink()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    begin();
    paste(text);
    QTRY_VERIFY(child<QWidget>(u"joinError"_s)->isVisible());
    QVERIFY2(said(u"joinError"_s).startsWith(sentence), qPrintable(said(u"joinError"_s)));
    QCOMPARE(m_open->accounts.faults().calls(u"preview"_s), 0);
    QVERIFY(child<PasswordEdit>(u"link"_s)->isEmpty());
}

void TestJoinPage::goesBack()
{
    begin();
    child<QPushButton>(u"back"_s)->click();
    QTRY_COMPARE(m_open->dashboard->stage(), Dashboard::Stage::FirstStart);
    QVERIFY(m_open->child<QLineEdit>(u"serviceAddress"_s));
}

void TestJoinPage::joinsFromAnOpenWorkspace()
{
    QVERIFY(m_open->open());
    m_open->window->shell()->actions().action(u"workspace.join"_s)->trigger();
    QTRY_VERIFY(page() && page()->isVisible());
    child<QPushButton>(u"back"_s)->click();
    QTRY_COMPARE(m_open->dashboard->stage(), Dashboard::Stage::Open);
    QTRY_VERIFY(m_open->window->shell()->isVisible());
}

void TestJoinPage::cutsNothingAndNamesEverything_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("at 100 %") << 100;
    QTest::newRow("at 150 %") << 150;
}

void TestJoinPage::cutsNothingAndNamesEverything()
{
    QFETCH(int, percent);
    applyTextScale(*qApp, percent);
    begin();
    QTRY_COMPARE(cutTexts(*page()), QStringList());
    paste(invitation);
    QTRY_VERIFY(child<QWidget>(u"offer"_s)->isVisible());
    QTRY_COMPARE(cutTexts(*page()), QStringList());
    QCOMPARE(namelessInputs(*page()), QStringList());
    applyTextScale(*qApp, 100);
}

QTEST_MAIN(TestJoinPage)
#include "tst_joinpage.moc"
