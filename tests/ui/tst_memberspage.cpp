// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/dialogcheck.h"
#include "tests/ui/openwindow.h"
#include "ui/actions.h"
#include "ui/parts/label.h"
#include "ui/shell.h"
#include "ui/webhooks/rowtable.h"

#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

class TestMembersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void listsMembersAndInvitations();
    void findsSomebody();
    void saysWhyNothingCouldBeRead();
    void changesARoleAndSaysWhatThatMeans();
    void aRefusalKeepsTheDialogAndExplains();
    void suspendsAfterAsking();
    void withdrawsAnInvitation();
    void saysWhyAVerbIsDisabled();
    void showsAPasswordLinkOnce();
    void changesARoleFromTheMatrix();
    void namesWhoLeftAndReviewsTheirKeys();
    void saysThatAKeyShouldBeRotated();
    void cutsNothingAndNamesEverything_data();
    void cutsNothingAndNamesEverything();
    void cutsNothingInItsDialogs_data();
    void cutsNothingInItsDialogs();
    void isReachedWithTab();

private:
    void open(const QString &role = u"owner"_s);
    QAction *action(const QString &command) const { return m_open->window->shell()->actions().action(command); }
    void choose(const QString &name);
    QDialog *dialog(const QString &name) const { return m_open->child<QDialog>(name); }
    QDialog *ask(const QString &command, const QString &name);
    QWidget *page() const { return m_open->child<QWidget>(u"membersPage"_s); }
    RowTable *table() const { return m_open->child<RowTable>(u"teamTable"_s); }
    QStringList spoken(int row) const;

    std::unique_ptr<OpenWindow> m_open;
};

namespace {

Member person(const QString &name, const QString &role, Member::Status status = Member::Status::Active)
{
    Member member;
    member.id = {u"member_"_s + name.section(u' ', 0, 0).toLower()};
    member.name = name;
    member.email = name.section(u' ', 0, 0).toLower() + u"@example.com"_s;
    member.role = role;
    member.status = status;
    member.twoFactor = true;
    member.since = QDateTime({2026, 10, 3}, {9, 0}, Qt::UTC);
    return member;
}

QPushButton *button(const QWidget *in, const QString &name)
{
    return in->findChild<QPushButton *>(name);
}

QStringList texts(const QWidget *in)
{
    QStringList all;
    for (const QLabel *label : in->findChildren<QLabel *>())
        all << label->text();
    return all;
}

} // namespace

void TestMembersPage::open(const QString &role)
{
    m_open = std::make_unique<OpenWindow>(role);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Member jonas = person(u"Jonas Weber"_s, u"developer"_s);
    jonas.keys = 2;
    jonas.twoFactor = false;
    m_open->people.setMembers({person(u"Mara Okafor"_s, role), person(u"Elif Kaya"_s, u"owner"_s), jonas,
                               person(u"Priya Shah"_s, u"viewer"_s, Member::Status::Suspended)});
    Invitation samir{{u"inv_1"_s}, u"samir@example.com"_s, u"viewer"_s, u"Elif Kaya"_s};
    samir.createdAt = QDateTime::currentDateTimeUtc().addDays(-1);
    samir.expiresAt = QDateTime::currentDateTimeUtc().addDays(6).addSecs(600);
    m_open->people.addInvitation(samir);
    QVERIFY(m_open->open());
    m_open->window->resize(1440, 900);
    action(u"page.members"_s)->trigger();
    QTRY_VERIFY(page() && page()->isVisible());
    QTRY_VERIFY(table()->model()->rowCount() >= 4);
}

void TestMembersPage::choose(const QString &name)
{
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        if (table()->model()->index(row, 0).data().toString() == name)
            table()->choose(row);
}

QDialog *TestMembersPage::ask(const QString &command, const QString &name)
{
    action(command)->trigger();
    return QTest::qWaitFor([&] { return dialog(name) && dialog(name)->isVisible(); })
            && QTest::qWaitForWindowActive(dialog(name))
        ? dialog(name)
        : nullptr;
}

QStringList TestMembersPage::spoken(int row) const
{
    QStringList cells;
    for (int column = 0; column < table()->model()->columnCount(); ++column)
        cells << table()->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    return cells;
}

void TestMembersPage::cleanup()
{
    m_open.reset();
    applyTextScale(*qApp, 100);
}

void TestMembersPage::listsMembersAndInvitations()
{
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(m_open->child<QLabel>(u"memberCount"_s)->text(), u"4"_s);
    QCOMPARE(
        spoken(0),
        QStringList({u"Elif Kaya\nelif@example.com"_s, u"Owner"_s, u"On"_s, u"0"_s, u"Oct 3, 2026"_s, u"Active"_s}));
    QCOMPARE(spoken(1),
             QStringList({u"Jonas Weber\njonas@example.com"_s, u"Developer"_s, u"Off"_s, u"2"_s, u"Oct 3, 2026"_s,
                          u"Active"_s}));
    QCOMPARE(spoken(2).constFirst(), u"Mara Okafor, you\nmara@example.com"_s);
    QCOMPARE(spoken(3).constLast(), u"Suspended"_s);
    QCOMPARE(spoken(4).mid(0, 4), QStringList({u"samir@example.com"_s, u"Viewer"_s, u"–"_s, u"–"_s}));
    QCOMPARE(spoken(4).constLast(), u"Invited, 6 d left"_s);
}

void TestMembersPage::findsSomebody()
{
    open();
    auto *search = m_open->child<QLineEdit>(u"teamSearch"_s);
    search->setText(u"jonas@"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    search->setText(u"nobody like that"_s);
    QVERIFY(texts(page()).contains(u"Nobody matches “nobody like that”"_s));
    button(page(), u"clearSearch"_s)->click();
    QCOMPARE(table()->model()->rowCount(), 5);
}

void TestMembersPage::saysWhyNothingCouldBeRead()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->people.faults().setOnline(false);
    QVERIFY(m_open->open());
    action(u"page.members"_s)->trigger();
    QTRY_VERIFY(button(page(), u"retryMembers"_s));
    m_open->people.faults().setOnline(true);
    m_open->people.setMembers({person(u"Mara Okafor"_s, u"owner"_s)});
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestMembersPage::changesARoleAndSaysWhatThatMeans()
{
    open();
    choose(u"Jonas Weber"_s);
    QDialog *asked = ask(u"member.role"_s, u"roleDialog"_s);
    QVERIFY(asked);
    QVERIFY(!button(asked, u"verb"_s)->isEnabled());
    asked->findChild<QAbstractButton *>(u"role.viewer"_s)->click();
    const QStringList said = texts(asked->findChild<QWidget *>(u"difference"_s));
    QCOMPARE(said.join(u", "_s),
             u"Jonas Weber may no longer, keys.create, keys.edit, keys.rotate, keys.revoke, "
             "webhooks.read, audit.read"_s);
    asked->findChild<QAbstractButton *>(u"role.admin"_s)->click();
    QVERIFY(texts(asked).contains(u"members.roles: up to their own role"_s));
    button(asked, u"verb"_s)->click();
    QTRY_COMPARE(m_open->people.find({u"member_jonas"_s})->role, u"admin"_s);
    QTRY_VERIFY(!dialog(u"roleDialog"_s));
}

void TestMembersPage::aRefusalKeepsTheDialogAndExplains()
{
    open();
    choose(u"Jonas Weber"_s);
    QDialog *asked = ask(u"member.role"_s, u"roleDialog"_s);
    QVERIFY(asked);
    m_open->people.faults().plan(u"editMember"_s, Fate::Failed, Error{Error::Kind::Forbidden});
    asked->findChild<QAbstractButton *>(u"role.viewer"_s)->click();
    button(asked, u"verb"_s)->click();
    QTRY_VERIFY(asked->findChild<QWidget *>(u"error"_s)->isVisible());
    QVERIFY(asked->findChild<QAbstractButton *>(u"role.viewer"_s)->isChecked());
    QVERIFY(button(asked, u"verb"_s)->isEnabled());
}

void TestMembersPage::suspendsAfterAsking()
{
    open();
    choose(u"Jonas Weber"_s);
    QDialog *asked = ask(u"member.suspend"_s, u"suspendDialog"_s);
    QVERIFY(asked);
    button(asked, u"verb"_s)->click();
    QTRY_COMPARE(spoken(1).constLast(), u"Suspended"_s);
    QTRY_VERIFY(button(page(), u"member.resume"_s)->isVisible());
    button(page(), u"member.resume"_s)->click();
    QTRY_COMPARE(spoken(1).constLast(), u"Active"_s);
}

void TestMembersPage::withdrawsAnInvitation()
{
    open();
    choose(u"samir@example.com"_s);
    QDialog *asked = ask(u"invitation.withdraw"_s, u"withdrawDialog"_s);
    QVERIFY(asked);
    button(asked, u"verb"_s)->click();
    QTRY_COMPARE(table()->model()->rowCount(), 4);
}

void TestMembersPage::saysWhyAVerbIsDisabled()
{
    open();
    choose(u"Mara Okafor"_s);
    QVERIFY(!button(page(), u"member.role"_s)->isEnabled());
    QCOMPARE(button(page(), u"member.role"_s)->toolTip(), u"Nobody changes their own role. Ask another Owner."_s);
    QCOMPARE(button(page(), u"member.remove"_s)->toolTip(), u"Nobody removes themselves. Ask another Owner."_s);
}

void TestMembersPage::showsAPasswordLinkOnce()
{
    open();
    choose(u"Jonas Weber"_s);
    button(ask(u"member.reset-password"_s, u"passwordLinkDialog"_s), u"verb"_s)->click();
    QTRY_VERIFY(dialog(u"resetLinkDialog"_s));
    QDialog *link = dialog(u"resetLinkDialog"_s);
    for (const QString &text : texts(link))
        QVERIFY2(!text.contains(u"reset-"_s), qPrintable(text));
    link->reject();
    QVERIFY(link->findChild<QWidget *>(u"question"_s)->isVisible());
    button(link, u"copyLink"_s)->click();
    QVERIFY(button(link, u"verb"_s)->isEnabled());
    button(link, u"verb"_s)->click();
    QTRY_VERIFY(!dialog(u"resetLinkDialog"_s));
}

void TestMembersPage::changesARoleFromTheMatrix()
{
    open();
    action(u"page.roles"_s)->trigger();
    auto *members = m_open->child<QListView>(u"memberList"_s);
    for (int row = 0; row < members->model()->rowCount(); ++row)
        if (members->model()->index(row, 0).data().toString() == "Jonas Weber"_L1)
            Q_EMIT members->activated(members->model()->index(row, 0));
    QTRY_VERIFY(dialog(u"roleDialog"_s));
    QCOMPARE(dialog(u"roleDialog"_s)->windowTitle(), u"Change role of Jonas Weber"_s);
}

void TestMembersPage::namesWhoLeftAndReviewsTheirKeys()
{
    open();
    Member jonas = person(u"Jonas Weber"_s, u"developer"_s, Member::Status::Left);
    jonas.keys = 2;
    m_open->people.setMembers({person(u"Mara Okafor"_s, u"owner"_s), jonas});
    action(u"page.roles"_s)->trigger();
    auto *note = m_open->child<QWidget>(u"leaverNote"_s);
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(texts(note),
             QStringList({u"Jonas Weber left on Oct 3, 2026"_s, u"2 key(s) still name(s) Jonas Weber as owner."_s}));
    button(note, u"reviewLeaver"_s)->click();
    QTRY_VERIFY(dialog(u"offboardingDialog"_s));
}

void TestMembersPage::saysThatAKeyShouldBeRotated()
{
    m_open = std::make_unique<OpenWindow>();
    ApiKey key = sampleKey(u"Refund desk"_s, u"live"_s);
    key.rotationWanted = u"Jonas Weber has left"_s;
    key.rotationBy = {u"member_elif"_s};
    key = m_open->keys.add(key);
    m_open->people.setMembers({person(u"Mara Okafor"_s, u"owner"_s), person(u"Elif Kaya"_s, u"owner"_s)});
    QVERIFY(m_open->open());
    m_open->window->shell()->showKey(key.id);
    auto *wanted = m_open->child<QWidget>(u"rotationWanted"_s);
    QTRY_VERIFY(wanted->isVisible());
    QVERIFY(texts(wanted).contains(u"Rotate: Jonas Weber has left"_s));
    key.rotationWanted.clear();
    m_open->keys.changeElsewhere(key);
    QTRY_VERIFY(!wanted->isVisible());
}

void TestMembersPage::cutsNothingAndNamesEverything_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    QTest::newRow("at 100 %") << 100 << 1440;
    QTest::newRow("at 150 %") << 150 << 1440;
    QTest::newRow("in a narrow window") << 100 << 1080;
}

void TestMembersPage::cutsNothingAndNamesEverything()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    applyTextScale(*qApp, percent);
    open();
    m_open->window->resize(width, 900);
    choose(u"Jonas Weber"_s);
    QCOMPARE(namelessInputs(*page()), QStringList());
    QTRY_COMPARE(cutTexts(*page()), QStringList());
}

void TestMembersPage::cutsNothingInItsDialogs_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150})
        for (const auto &[command, name] :
             {std::pair{"member.invite", "inviteDialog"}, std::pair{"member.role", "roleDialog"},
              std::pair{"member.suspend", "suspendDialog"}, std::pair{"member.reset-password", "passwordLinkDialog"},
              std::pair{"member.remove", "offboardingDialog"}})
            QTest::addRow("%s at %d %%", command, percent)
                << QString::fromLatin1(command) << QString::fromLatin1(name) << percent;
}

void TestMembersPage::cutsNothingInItsDialogs()
{
    QFETCH(QString, command);
    QFETCH(QString, name);
    QFETCH(int, percent);
    applyTextScale(*qApp, percent);
    open();
    choose(u"Jonas Weber"_s);
    QDialog *asked = ask(command, name);
    QVERIFY(asked);
    QTRY_COMPARE(cutTexts(*asked), QStringList());
    QCOMPARE(namelessInputs(*asked), QStringList());
    QCOMPARE(beyondTab(*asked), QStringList());
}

void TestMembersPage::isReachedWithTab()
{
    open();
    choose(u"Jonas Weber"_s);
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    QCOMPARE(beyondTab(*m_open->window), QStringList());
}

QTEST_MAIN(TestMembersPage)
#include "tst_memberspage.moc"
