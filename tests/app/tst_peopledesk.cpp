// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands.h"
#include "tests/support/openworkspace.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using test::Fate;
using test::OpenWorkspace;
using What = test::FakePeoplePrompts::What;
using Status = Member::Status;

class TestPeopleDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMembersAndInvitations();
    void readsNoInvitationsWithoutTheRight();
    void invitesAndShowsTheLinkOnce();
    void anAddressThatIsTakenStaysInItsDialog();
    void aLostInvitationIsAskedAboutAndNeverRepeated_data();
    void aLostInvitationIsAskedAboutAndNeverRepeated();
    void withdraws();
    void changesARole();
    void asksWhoIsThereAndGoesOn();
    void turningAwayFromTheQuestionChangesNothing();
    void aRoleThatWasTakenAwayIsExplained();
    void suspendsAndResumes();
    void makesAPasswordLink();
    void copiesAnAddress();
    void letsSomebodyGoKeyByKey();
    void somebodyElseDecidesMeanwhile();
    void followsWhatHappensElsewhere();
    void saysWhySomethingDoesNotApply_data();
    void saysWhySomethingDoesNotApply();
};

namespace {

Member person(const QString &name, const QString &role, Status status = Status::Active)
{
    Member member;
    member.id = {u"member_"_s + name.toLower()};
    member.name = name;
    member.email = name.toLower() + u"@example.com"_s;
    member.role = role;
    member.status = status;
    member.since = QDateTime::currentDateTimeUtc().addDays(-90);
    return member;
}

/// An open workspace with a team, and its commands. Mara is who looks.
struct Window
{
    explicit Window(const QString &role = u"owner"_s)
        : work(Profile::Rotation::Mode::Overlap, role)
    {
        work.people.setMembers(
            {person(u"Mara"_s, role), person(u"Elif"_s, u"owner"_s), person(u"Jonas"_s, u"developer"_s),
             person(u"Priya"_s, u"developer"_s, Status::Suspended), person(u"Lucia"_s, u"viewer"_s, Status::Left)});
    }

    bool open()
    {
        if (!work.open())
            return false;
        commands = makeCommands(work.context());
        work.context().stepUp().setPrompts(work.prompts.get());
        return QTest::qWaitFor([this] { return desk().members().members().size() == 5; });
    }

    PeopleDesk &desk() { return work.context().peopleDesk(); }
    test::FakePeoplePrompts &asked() const { return work.prompts->team; }
    Member member(const QString &name) { return *desk().members().find(MemberId{u"member_"_s + name.toLower()}); }
    Command &command(const QString &id) const
    {
        return **std::find_if(commands.begin(), commands.end(), [&](const auto &c) { return c->face().id == id; });
    }
    void run(const QString &id, const QString &name = {})
    {
        Selection selection;
        if (!name.isEmpty())
            selection.member = member(name);
        command(id).run(selection, *work.prompts);
    }

    OpenWorkspace work;
    std::vector<std::unique_ptr<Command>> commands;
};

ApiKey ownedBy(const QString &name, const QString &owner)
{
    ApiKey key = test::sampleKey(name, u"test"_s);
    key.owner = {u"member_"_s + owner.toLower()};
    key.ownerName = owner;
    return key;
}

} // namespace

void TestPeopleDesk::readsMembersAndInvitations()
{
    Window window;
    window.work.people.addInvitation({{u"inv_1"_s}, u"samir@example.com"_s, u"viewer"_s, u"Elif"_s});
    QVERIFY(window.open());
    QTRY_COMPARE(window.desk().members().invitations().size(), size_t(1));
    QCOMPARE(window.desk().state(), PeopleDesk::State::Fresh);
}

void TestPeopleDesk::readsNoInvitationsWithoutTheRight()
{
    Window window(u"developer"_s);
    window.work.people.addInvitation({{u"inv_1"_s}, u"samir@example.com"_s, u"viewer"_s, u"Elif"_s});
    QVERIFY(window.open());
    QCOMPARE(window.work.people.faults().calls(u"invitations"_s), 0);
    QVERIFY(window.desk().members().invitations().empty());
}

void TestPeopleDesk::invitesAndShowsTheLinkOnce()
{
    Window window;
    QVERIFY(window.open());
    window.run(u"member.invite"_s);
    QCOMPARE(window.asked().asked, What::Invitation);
    window.asked().invite({u"samir@example.com"_s, u"viewer"_s, 3});
    QTRY_COMPARE(window.asked().links.size(), size_t(1));
    QVERIFY(!window.asked().problem);
    QCOMPARE(window.asked().links.front().invitation.email, u"samir@example.com"_s);
    QVERIFY(!window.asked().links.front().token->isEmpty());
    QCOMPARE(window.desk().members().invitations().front().role, u"viewer"_s);
}

void TestPeopleDesk::anAddressThatIsTakenStaysInItsDialog()
{
    Window window;
    QVERIFY(window.open());
    window.run(u"member.invite"_s);
    window.asked().invite({u"elif@example.com"_s, u"viewer"_s, 3});
    QTRY_VERIFY(window.asked().problem.has_value());
    QCOMPARE(window.asked().problem->fields.front().pointer, u"/email"_s);
    QVERIFY(window.asked().links.empty());
}

void TestPeopleDesk::aLostInvitationIsAskedAboutAndNeverRepeated_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<int>("invitations");
    QTest::newRow("its answer was lost, so it is there") << Fate::AnswerLost << 1;
    QTest::newRow("it never arrived, so it is given up") << Fate::RequestLost << 0;
}

void TestPeopleDesk::aLostInvitationIsAskedAboutAndNeverRepeated()
{
    QFETCH(Fate, fate);
    QFETCH(int, invitations);
    Window window;
    QVERIFY(window.open());
    window.work.people.faults().plan(u"invite"_s, fate);
    window.run(u"member.invite"_s);
    window.asked().invite({u"samir@example.com"_s, u"viewer"_s, 3});
    QTRY_COMPARE(window.desk().inDoubt(), 1);
    QCOMPARE(window.asked().problem->kind, Error::Kind::OutcomeUnknown);
    QTRY_COMPARE(window.desk().inDoubt(), 0);
    QTRY_COMPARE(static_cast<int>(window.desk().members().invitations().size()), invitations);
    QCOMPARE(window.work.people.faults().calls(u"invite"_s), 1);
    // The token went with the answer: nobody has a link that could be shown.
    QVERIFY(window.asked().links.empty());
}

void TestPeopleDesk::withdraws()
{
    Window window;
    window.work.people.addInvitation({{u"inv_1"_s}, u"samir@example.com"_s, u"viewer"_s, u"Elif"_s});
    QVERIFY(window.open());
    QTRY_COMPARE(window.desk().members().invitations().size(), size_t(1));
    Selection selection;
    selection.invitation = window.desk().members().invitations().front();
    window.command(u"invitation.withdraw"_s).run(selection, *window.work.prompts);
    QCOMPARE(window.asked().asked, What::Withdraw);
    window.asked().agree();
    QTRY_VERIFY(window.desk().members().invitations().empty());
    QVERIFY(!window.asked().problem);
}

void TestPeopleDesk::changesARole()
{
    Window window;
    QVERIFY(window.open());
    window.run(u"member.role"_s, u"Jonas"_s);
    QCOMPARE(window.asked().member.name, u"Jonas"_s);
    window.asked().choose(u"admin"_s);
    QTRY_COMPARE(window.member(u"Jonas"_s).role, u"admin"_s);
    QVERIFY(!window.asked().problem);
}

void TestPeopleDesk::asksWhoIsThereAndGoesOn()
{
    Window window;
    QVERIFY(window.open());
    window.work.people.faults().plan(u"editMember"_s, Fate::Failed, Error{Error::Kind::StepUp});
    window.run(u"member.role"_s, u"Jonas"_s);
    window.asked().choose(u"admin"_s);
    QTRY_VERIFY(window.work.prompts->shows(test::FakePrompts::Dialog::What::Proof));
    QCOMPARE(window.member(u"Jonas"_s).role, u"developer"_s);
    window.work.prompts->type(test::FakeAccountService::password);
    QTRY_COMPARE(window.member(u"Jonas"_s).role, u"admin"_s);
    QCOMPARE(window.work.people.faults().calls(u"editMember"_s), 2);
}

void TestPeopleDesk::turningAwayFromTheQuestionChangesNothing()
{
    Window window;
    QVERIFY(window.open());
    window.work.people.faults().plan(u"editMember"_s, Fate::Failed, Error{Error::Kind::StepUp});
    window.run(u"member.role"_s, u"Jonas"_s);
    window.asked().choose(u"admin"_s);
    QTRY_VERIFY(window.work.prompts->shows(test::FakePrompts::Dialog::What::Proof));
    window.work.prompts->close();
    QTRY_VERIFY(window.asked().problem.has_value());
    QCOMPARE(window.asked().problem->kind, Error::Kind::StepUp);
    QCOMPARE(window.member(u"Jonas"_s).role, u"developer"_s);
}

void TestPeopleDesk::aRoleThatWasTakenAwayIsExplained()
{
    Window window;
    QVERIFY(window.open());
    window.run(u"member.invite"_s);
    Error forbidden{Error::Kind::Forbidden};
    forbidden.needed = u"members.invite"_s;
    window.work.people.faults().plan(u"invite"_s, Fate::Failed, forbidden);
    window.asked().invite({u"samir@example.com"_s, u"viewer"_s, 3});
    QTRY_VERIFY(window.asked().problem.has_value());
    QCOMPARE(window.asked().problem->needed, u"members.invite"_s);
    QVERIFY(window.asked().links.empty());
}

void TestPeopleDesk::suspendsAndResumes()
{
    Window window;
    QVERIFY(window.open());
    window.run(u"member.suspend"_s, u"Jonas"_s);
    QCOMPARE(window.asked().asked, What::Suspend);
    window.asked().agree();
    QTRY_COMPARE(window.member(u"Jonas"_s).status, Status::Suspended);
    window.run(u"member.resume"_s, u"Jonas"_s);
    QTRY_COMPARE(window.member(u"Jonas"_s).status, Status::Active);
}

void TestPeopleDesk::makesAPasswordLink()
{
    Window window;
    QVERIFY(window.open());
    window.run(u"member.reset-password"_s, u"Jonas"_s);
    QCOMPARE(window.asked().asked, What::PasswordLink);
    window.asked().agree();
    QTRY_COMPARE(window.asked().resets.size(), size_t(1));
    QVERIFY(!window.asked().resets.front().token->isEmpty());
}

void TestPeopleDesk::copiesAnAddress()
{
    Window window;
    QVERIFY(window.open());
    window.run(u"member.copy-email"_s, u"Jonas"_s);
    QCOMPARE(window.work.prompts->copied, QStringList({u"jonas@example.com"_s}));
}

void TestPeopleDesk::letsSomebodyGoKeyByKey()
{
    Window window;
    const ApiKey bridge = window.work.service.add(ownedBy(u"ERP bridge"_s, u"Jonas"_s));
    const ApiKey ledger = window.work.service.add(ownedBy(u"Ledger sync"_s, u"Jonas"_s));
    const ApiKey refunds = window.work.service.add(ownedBy(u"Refund desk"_s, u"Elif"_s));
    window.work.people.addSight({u"member_jonas"_s}, refunds.id, u"revealed"_s);
    QVERIFY(window.open());
    window.run(u"member.remove"_s, u"Jonas"_s);
    QTRY_COMPARE(window.asked().asked, What::Offboarding);
    QCOMPARE(window.asked().leaving->keys.size(), size_t(3));

    window.asked().decide({{bridge.id, KeyVerdict::HandOver, {u"member_elif"_s}}});
    QTRY_VERIFY(window.asked().answered);
    QVERIFY(!window.asked().problem);
    QTRY_VERIFY(window.member(u"Jonas"_s).offboarding);
    window.asked().finish();
    QTRY_VERIFY(window.asked().problem.has_value());
    QCOMPARE(window.asked().problem->kind, Error::Kind::Conflict);

    window.asked().decide({{bridge.id, KeyVerdict::HandOver, {u"member_elif"_s}},
                           {ledger.id, KeyVerdict::Revoke, {}},
                           {refunds.id, KeyVerdict::Rotate, {u"member_elif"_s}}});
    QTRY_VERIFY(window.asked().answered);
    window.asked().finish();
    QTRY_VERIFY(window.asked().leaving->finished);
    QCOMPARE(window.asked().leaving->report.size(), size_t(3));
    QTRY_COMPARE(window.member(u"Jonas"_s).status, Status::Left);
    QTRY_COMPARE(window.work.shown(bridge.id).ownerName, u"Elif"_s);
    QTRY_COMPARE(window.work.shown(ledger.id).state.meaning, StateClass::Ended);
    QTRY_COMPARE(window.work.shown(refunds.id).rotationWanted, u"somebody has left"_s);
}

void TestPeopleDesk::somebodyElseDecidesMeanwhile()
{
    Window window;
    const ApiKey bridge = window.work.service.add(ownedBy(u"ERP bridge"_s, u"Jonas"_s));
    QVERIFY(window.open());
    window.run(u"member.remove"_s, u"Jonas"_s);
    QTRY_COMPARE(window.asked().asked, What::Offboarding);
    const Offboarding seen = *window.asked().leaving;
    window.asked().decide({{bridge.id, KeyVerdict::Revoke, {}}});
    QTRY_VERIFY(window.asked().answered);
    window.asked().leaving = seen;
    window.asked().decide({{bridge.id, KeyVerdict::HandOver, {u"member_elif"_s}}});
    QTRY_VERIFY(window.asked().problem.has_value());
    QCOMPARE(window.asked().problem->kind, Error::Kind::Conflict);
    window.asked().readAgain();
    QTRY_COMPARE(window.asked().leaving->keys.front().verdict, KeyVerdict::Revoke);
}

void TestPeopleDesk::followsWhatHappensElsewhere()
{
    Window window;
    QVERIFY(window.open());
    window.work.people.setMembers({person(u"Mara"_s, u"owner"_s)});
    QTRY_COMPARE(window.desk().members().members().size(), size_t(1));
}

void TestPeopleDesk::saysWhySomethingDoesNotApply_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("obstacle");
    const QString notYours = u"Your role, Developer, doesn't allow this here. Roles shows whose does."_s;
    QTest::newRow("an owner invites") << u"owner"_s << u"member.invite"_s << QString() << QString();
    QTest::newRow("a developer does not") << u"developer"_s << u"member.invite"_s << QString() << notYours;
    QTest::newRow("nobody is chosen") << u"owner"_s << u"member.role"_s << QString()
                                      << u"Select a member on the page of members first."_s;
    QTest::newRow("nobody changes their own role")
        << u"owner"_s << u"member.role"_s << u"Mara"_s << u"Nobody changes their own role. Ask another Owner."_s;
    QTest::newRow("an admin can't reach above")
        << u"admin"_s << u"member.role"_s << u"Elif"_s << u"Elif is Owner, above your own role."_s;
    QTest::newRow("nobody removes themselves")
        << u"owner"_s << u"member.remove"_s << u"Mara"_s << u"Nobody removes themselves. Ask another Owner."_s;
    QTest::newRow("nobody suspends themselves")
        << u"owner"_s << u"member.suspend"_s << u"Mara"_s << u"Nobody suspends themselves."_s;
    QTest::newRow("who is suspended already")
        << u"owner"_s << u"member.suspend"_s << u"Priya"_s << u"They are suspended already."_s;
    QTest::newRow("who is not suspended")
        << u"owner"_s << u"member.resume"_s << u"Jonas"_s << u"They are not suspended."_s;
    QTest::newRow("who has left") << u"owner"_s << u"member.suspend"_s << u"Lucia"_s
                                  << u"Lucia has left. An invitation brings them back."_s;
    QTest::newRow("one's own password") << u"owner"_s << u"member.reset-password"_s << u"Mara"_s
                                        << u"You change your own password in Settings."_s;
    QTest::newRow("a password of who can't sign in") << u"owner"_s << u"member.reset-password"_s << u"Priya"_s
                                                     << u"They are suspended and can't sign in. Resume them first."_s;
    QTest::newRow("no invitation is chosen") << u"owner"_s << u"invitation.withdraw"_s << u"Jonas"_s
                                             << u"Select an invitation on the page of members first."_s;
    QTest::newRow("somebody else owns it, too") << u"owner"_s << u"member.remove"_s << u"Elif"_s << QString();
    QTest::newRow("the last owner stays") << u"owner-for-all"_s << u"member.remove"_s << u"Elif"_s
                                          << u"The last Owner can't be removed: make somebody else Owner first."_s;
}

void TestPeopleDesk::saysWhySomethingDoesNotApply()
{
    QFETCH(QString, role);
    QFETCH(QString, command);
    QFETCH(QString, chosen);
    QFETCH(QString, obstacle);
    const bool isLast = role == "owner-for-all"_L1;
    Window window(isLast ? u"owner"_s : role);
    // Who looks has been suspended a moment ago, so that Elif is the only owner left.
    if (isLast)
        window.work.people.setMembers({person(u"Mara"_s, u"owner"_s, Status::Suspended), person(u"Elif"_s, u"owner"_s),
                                       person(u"Jonas"_s, u"developer"_s), person(u"Priya"_s, u"developer"_s),
                                       person(u"Lucia"_s, u"viewer"_s)});
    QVERIFY(window.open());
    Selection selection;
    if (!chosen.isEmpty())
        selection.member = window.member(chosen);
    QCOMPARE(window.command(command).obstacle(selection), obstacle);
}

} // namespace chatelaine

QTEST_MAIN(chatelaine::TestPeopleDesk)
#include "tst_peopledesk.moc"
