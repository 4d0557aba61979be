// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dialogcheck.h"
#include "tests/support/sampleprofile.h"
#include "ui/dialogs/revokedialog.h"
#include "ui/parts/callout.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace chatelaine;

class TestRevokeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForTheNameOfAKeyInUse_data();
    void asksForTheNameOfAKeyInUse();
    void waitsForTheNameToBeTyped();
    void hasNoDefaultVerb();
    void saysWhoUsesTheKey();
    void saysWhatRemains_data();
    void saysWhatRemains();
    void makesWayForARotation();
    void offersNoRotationWhereThereIsNone();
    void staysOpenWhenRevokingFails();
    void namesEverything();
    void cutsNoText_data();
    void cutsNoText();

private:
    template <class T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    bool says(const QString &text) const;
    void open();

    ApiKey m_key;
    RevokeDialog::Context m_context;
    std::unique_ptr<RevokeDialog> m_dialog;
    int m_revoked = 0;
    int m_rotated = 0;
    Prompts::Outcome m_outcome;
};

void TestRevokeDialog::init()
{
    m_key = test::sampleKey(u"POS Integration"_s);
    m_context = {};
    m_context.profile = std::make_shared<const Profile>(test::sampleProfile());
    m_revoked = m_rotated = 0;
}

void TestRevokeDialog::cleanup()
{
    m_dialog.reset();
    applyTextScale(*qApp, 100);
}

void TestRevokeDialog::open()
{
    m_dialog = std::make_unique<RevokeDialog>(
        m_key, m_context,
        [this](const Prompts::Outcome &outcome) {
            ++m_revoked;
            m_outcome = outcome;
        },
        [this] { ++m_rotated; });
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

bool TestRevokeDialog::says(const QString &text) const
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->text() == text && label->isVisible(); });
}

void TestRevokeDialog::asksForTheNameOfAKeyInUse_data()
{
    using Knowledge = LastUsed::Knowledge;
    QTest::addColumn<int>("knowledge");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("asks");
    QTest::newRow("used today") << int(Knowledge::At) << 0 << true;
    QTest::newRow("used six days ago") << int(Knowledge::At) << 6 << true;
    QTest::newRow("used eight days ago") << int(Knowledge::At) << 8 << false;
    QTest::newRow("never used") << int(Knowledge::Never) << 0 << false;
    QTest::newRow("nobody knows") << int(Knowledge::Unknown) << 0 << true;
}

void TestRevokeDialog::asksForTheNameOfAKeyInUse()
{
    QFETCH(int, knowledge);
    QFETCH(int, daysAgo);
    QFETCH(bool, asks);
    m_key.lastUsed = {LastUsed::Knowledge(knowledge), m_context.now.addDays(-daysAgo), m_context.now};
    open();
    QCOMPARE(find<QLineEdit>(u"typedName"_s) != nullptr, asks);
    QCOMPARE(find<QPushButton>(u"verb"_s)->isEnabled(), !asks);
}

void TestRevokeDialog::waitsForTheNameToBeTyped()
{
    open();
    auto *verb = find<QPushButton>(u"verb"_s);
    QCOMPARE(m_dialog->focusWidget()->objectName(), u"typedName"_s);
    QTest::keyClicks(m_dialog->focusWidget(), u"pos integration"_s);
    QVERIFY(!verb->isEnabled());
    find<QLineEdit>(u"typedName"_s)->setText(u"POS Integration"_s);
    QVERIFY(verb->isEnabled());
    verb->click();
    QCOMPARE(m_revoked, 1);
}

void TestRevokeDialog::hasNoDefaultVerb()
{
    open();
    find<QLineEdit>(u"typedName"_s)->setText(u"POS Integration"_s);
    QTest::keyClick(find<QLineEdit>(u"typedName"_s), Qt::Key_Return);
    QCOMPARE(m_revoked, 0);
    QVERIFY(m_dialog->isVisible());
}

void TestRevokeDialog::saysWhoUsesTheKey()
{
    open();
    auto *verdict = find<Callout>(u"verdict"_s);
    QCOMPARE(verdict->title(), u"In use right now: last call 3 minutes ago"_s);
    KeyUsage usage;
    usage.sources = {{u"10.20.4.11"_s, 318, m_context.now.addSecs(-200)},
                     {u"10.20.4.12"_s, 1, m_context.now.addSecs(-260)}};
    m_dialog->setUsage(usage);
    QCOMPARE(verdict->title(), u"In use right now: last call 3 minutes ago, from 2 addresses"_s);
    QTRY_VERIFY(says(u"\u206610.20.4.11\u2069"_s));
    QVERIFY(says(u"318 calls"_s));
    QVERIFY(says(u"1 call"_s));
    QVERIFY(says(u"4 min ago"_s));
}

void TestRevokeDialog::saysWhatRemains_data()
{
    QTest::addColumn<QStringList>("uncovered");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("other keys do it all")
        << QStringList() << u"Other keys of this environment cover all of its scopes."_s;
    QTest::newRow("one scope is lost") << QStringList{u"payouts:write"_s}
                                       << u"No other key of this environment covers \u2066payouts:write\u2069."_s;
    QTest::newRow("several are lost") << QStringList{u"a:read"_s, u"b:read"_s, u"c:read"_s}
                                      << u"No other key of this environment covers \u2066a:read\u2069 and 2 more."_s;
}

void TestRevokeDialog::saysWhatRemains()
{
    QFETCH(QStringList, uncovered);
    QFETCH(QString, sentence);
    m_context.uncovered = uncovered;
    open();
    QVERIFY(says(sentence));
}

void TestRevokeDialog::makesWayForARotation()
{
    open();
    find<QPushButton>(u"rotateInstead"_s)->click();
    QCOMPARE(m_rotated, 1);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_revoked, 0);
}

void TestRevokeDialog::offersNoRotationWhereThereIsNone()
{
    m_context.profile = std::make_shared<const Profile>(test::sampleProfile(Profile::Rotation::Mode::None));
    open();
    QVERIFY(!find<QPushButton>(u"rotateInstead"_s));
}

void TestRevokeDialog::staysOpenWhenRevokingFails()
{
    open();
    find<QLineEdit>(u"typedName"_s)->setText(u"POS Integration"_s);
    find<QPushButton>(u"verb"_s)->click();
    Error error;
    error.kind = Error::Kind::OutcomeUnknown;
    m_outcome(error);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<QWidget>(u"error"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"verb"_s)->isEnabled());
}

void TestRevokeDialog::namesEverything()
{
    open();
    QCOMPARE(test::namelessInputs(*m_dialog).join(u" | "_s), QString());
}

void TestRevokeDialog::cutsNoText_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("as designed") << 100;
    QTest::newRow("a half larger") << 150;
}

void TestRevokeDialog::cutsNoText()
{
    QFETCH(int, percent);
    applyTextScale(*qApp, percent);
    m_context.uncovered = QStringList{u"payouts:write"_s};
    open();
    QTest::qWait(20);
    QCOMPARE(test::cutTexts(*m_dialog).join(u" | "_s), QString());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, Settings::Theme::Light);
    TestRevokeDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_revokedialog.moc"
