// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "protocol/paths.h"
#include "protocol/wire.h"
#include "service/signin/recoverycodes.h"
#include "tests/service/peoplebench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString noor = u"noor@northwind.example"_s;

QString pointerOf(const Response &response)
{
    const Error error = wire::readProblem(response.status, response.body);
    return error.fields.empty() ? QString() : error.fields.front().pointer;
}

QByteArray withoutRequestId(const Response &response)
{
    QJsonObject problem = QJsonDocument::fromJson(response.body).object();
    problem.remove(u"request_id"_s);
    return QJsonDocument(problem).toJson();
}

std::vector<Invitation> listed(PeopleBench &bench)
{
    return *wire::readInvitations(bench.keys.ask({"GET", u"invitations"_s}).body);
}

} // namespace

/// Places that wait for somebody, from the invitation to its end.
class TestInvitations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayInviteWhom_data();
    void whoMayInviteWhom();
    void onlyWhoInvitesReadsTheList_data();
    void onlyWhoInvitesReadsTheList();
    void isListedUntilAWeekAfterItsEnd();
    void tokenIsToldOnceAndKeptAsADigest();
    void badDraftIsRefusedAtItsField_data();
    void badDraftIsRefusedAtItsField();
    void bodyThatCannotBeReadIsRefused_data();
    void bodyThatCannotBeReadIsRefused();
    void memberIsNotInvited();
    void addressIsInvitedOnceAtATime();
    void previewTellsWhatIsOffered();
    void acceptanceMakesAMember();
    void badAccountIsRefusedAtItsField_data();
    void badAccountIsRefusedAtItsField();
    void whatOpensNothingIsGone_data();
    void whatOpensNothingIsGone();
    void accountBringsItsPassword();
    void accountBringsItsCodeToo();
    void whoLeftComesBackToTheirOwnRow();
    void placeWithoutAPasswordIsNotTakenOver();
};

void TestInvitations::whoMayInviteWhom_data()
{
    QTest::addColumn<QString>("as");
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("status");
    QTest::newRow("an owner invites an owner") << u"owner"_s << u"owner"_s << 201;
    QTest::newRow("an admin invites an admin") << u"admin"_s << u"admin"_s << 201;
    QTest::newRow("an admin invites no owner") << u"admin"_s << u"owner"_s << 403;
    QTest::newRow("a developer invites nobody") << u"developer"_s << u"viewer"_s << 403;
    QTest::newRow("a viewer invites nobody") << u"viewer"_s << u"viewer"_s << 403;
}

void TestInvitations::whoMayInviteWhom()
{
    QFETCH(QString, as);
    QFETCH(QString, role);
    QFETCH(int, status);
    PeopleBench bench;
    QCOMPARE(bench.tryToInvite({noor, role}, as).status, status);
    QCOMPARE(listed(bench).size(), status == 201 ? size_t(1) : size_t(0));
}

void TestInvitations::onlyWhoInvitesReadsTheList_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("owner") << 200;
    QTest::newRow("admin") << 200;
    QTest::newRow("developer") << 403;
    QTest::newRow("viewer") << 403;
}

void TestInvitations::onlyWhoInvitesReadsTheList()
{
    QFETCH(int, status);
    PeopleBench bench;
    QCOMPARE(bench.keys.ask({"GET", u"invitations"_s, {}, QString::fromLatin1(QTest::currentDataTag())}).status,
             status);
}

void TestInvitations::isListedUntilAWeekAfterItsEnd()
{
    PeopleBench bench;
    const Invitation made = bench.invite(noor).invitation;
    QCOMPARE(made.email, noor);
    QCOMPARE(made.role, u"developer"_s);
    QCOMPARE(made.invitedBy, u"OWNER"_s);
    QCOMPARE(made.expiresAt, bench.keys.now.addDays(7));
    QCOMPARE(listed(bench), std::vector{made});
    QCOMPARE(bench.audit().front(), u"member.invited noor@northwind.example"_s);

    bench.keys.now = bench.keys.now.addDays(7);
    QVERIFY(listed(bench).at(0).expired);
    bench.keys.now = bench.keys.now.addDays(7);
    QCOMPARE(listed(bench).size(), size_t(0));
}

void TestInvitations::tokenIsToldOnceAndKeptAsADigest()
{
    PeopleBench bench;
    const QByteArray operation = KeyServiceBench::newOperation(bench.keys.now);
    const KeyServiceBench::Asked asked{"POST", u"invitations"_s, wire::write(InvitationDraft{noor, u"viewer"_s}),
                                       u"owner"_s, operation};
    const Response first = bench.keys.ask(asked);
    QVERIFY(first.wipeBody);
    const QByteArray token = wire::readIssuedInvitation(first.body)->token->view().toByteArray();
    QCOMPARE(token.size(), 43);
    QVERIFY(!bench.keys.ask(asked).body.contains(token));
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM invitations WHERE length(digest) = 32"_s), 1);
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM invitations"_s), 1);
}

void TestInvitations::badDraftIsRefusedAtItsField_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no address") << QString() << u"viewer"_s << 7 << u"/email"_s;
    QTest::newRow("no at") << u"noor"_s << u"viewer"_s << 7 << u"/email"_s;
    QTest::newRow("nobody at a place") << u"@northwind.example"_s << u"viewer"_s << 7 << u"/email"_s;
    QTest::newRow("two at once") << u"a@b.example,c@d.example"_s << u"viewer"_s << 7 << u"/email"_s;
    QTest::newRow("a line break") << u"noor@north\nwind.example"_s << u"viewer"_s << 7 << u"/email"_s;
    QTest::newRow("text turned round") << u"noor@\u202Eelpmaxe.dniwhtron"_s << u"viewer"_s << 7 << u"/email"_s;
    QTest::newRow("9,000 characters") << QString(9'000, u'a') + u"@northwind.example"_s << u"viewer"_s << 7
                                      << u"/email"_s;
    QTest::newRow("a role the profile does not have") << noor << u"pirate"_s << 7 << u"/role"_s;
    QTest::newRow("a day that is over") << noor << u"viewer"_s << -1 << u"/days"_s;
    QTest::newRow("31 days") << noor << u"viewer"_s << 31 << u"/days"_s;
}

void TestInvitations::badDraftIsRefusedAtItsField()
{
    QFETCH(QString, email);
    QFETCH(QString, role);
    QFETCH(int, days);
    QFETCH(QString, pointer);
    PeopleBench bench;
    const Response response = bench.tryToInvite({email, role, days});
    QCOMPARE(response.status, 422);
    QCOMPARE(pointerOf(response), pointer);
    QCOMPARE(listed(bench).size(), size_t(0));
    QCOMPARE(bench.audit(), QStringList());
}

void TestInvitations::bodyThatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray() << 400;
    QTest::newRow("a list") << QByteArray("[]") << 400;
    QTest::newRow("an address that is a number") << QByteArray(R"({"email":7,"role":"viewer"})") << 422;
    QTest::newRow("days in words") << QByteArray(R"({"email":"n@e.example","role":"viewer","days":"ten"})") << 422;
    QTest::newRow("a member twice") << QByteArray(R"({"email":"n@e.example","email":"m@e.example","role":"viewer"})")
                                    << 422;
    QTest::newRow("11,000 characters") << R"({"role":"viewer","email":")" + QByteArray(11'000, 'a') + R"("})" << 422;
}

void TestInvitations::bodyThatCannotBeReadIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    PeopleBench bench;
    QCOMPARE(bench.keys.ask({"POST", u"invitations"_s, body}).status, status);
    QCOMPARE(listed(bench).size(), size_t(0));
}

void TestInvitations::memberIsNotInvited()
{
    PeopleBench bench;
    bench.accept(bench.invite(noor));
    const Response again = bench.tryToInvite({u" NOOR@Northwind.example "_s, u"viewer"_s});
    QCOMPARE(again.status, 422);
    QCOMPARE(pointerOf(again), u"/email"_s);
}

void TestInvitations::addressIsInvitedOnceAtATime()
{
    PeopleBench bench;
    const IssuedInvitation first = bench.invite(noor);
    QCOMPARE(pointerOf(bench.tryToInvite({noor, u"viewer"_s})), u"/email"_s);
    bench.keys.now = bench.keys.now.addDays(8);
    const IssuedInvitation second = bench.invite(noor, u"viewer"_s);
    QCOMPARE(listed(bench), std::vector{second.invitation});
    QCOMPARE(bench.tryToAccept(first).status, 410);
    QCOMPARE(bench.tryToAccept(second).status, 201);
}

void TestInvitations::previewTellsWhatIsOffered()
{
    PeopleBench bench;
    const IssuedInvitation made = bench.invite(noor, u"admin"_s);
    const QByteArray path = paths::invitationPreview.toLatin1();
    const Response response = bench.post(path, wire::writeToken(*made.token).view().toByteArray());
    QCOMPARE(response.status, 200);
    const auto preview = wire::readInvitationPreview(response.body);
    QVERIFY(preview);
    QCOMPARE(preview->workspace, u"Northwind"_s);
    QCOMPARE(preview->role, u"Admin"_s);
    QCOMPARE(preview->email, noor);
    QCOMPARE(preview->invitedBy, u"OWNER"_s);
    QCOMPARE(preview->expiresAt, bench.keys.now.addDays(7));
    QVERIFY(!preview->knowsAccount);
    QCOMPARE(bench.post(path, "{\"token\":\"unknown\"}").status, 410);
}

void TestInvitations::acceptanceMakesAMember()
{
    PeopleBench bench;
    const IssuedInvitation made = bench.invite(noor);
    const SignIn signIn = bench.accept(made, u" Noor Haddad "_s);
    QCOMPARE(signIn.person.name, u"Noor Haddad"_s);
    QCOMPARE(signIn.person.email, noor);
    QVERIFY(!signIn.person.globalAdministrator);
    QCOMPARE(signIn.workspaces.size(), size_t(1));
    QCOMPARE(signIn.workspaces[0].role, u"developer"_s);
    QCOMPARE(bench.get(u"profile"_s, signIn).status, 200);

    const Member member = bench.member(signIn.workspaces[0].self.text);
    QCOMPARE(member.name, u"Noor Haddad"_s);
    QCOMPARE(member.role, u"developer"_s);
    QCOMPARE(member.status, Member::Status::Active);
    QCOMPARE(member.since, bench.keys.now);
    QCOMPARE(listed(bench).size(), size_t(0));
    QVERIFY(bench.audit().contains(u"member.joined Noor Haddad"_s));
    QVERIFY(!bench.keys.told.empty());
}

void TestInvitations::badAccountIsRefusedAtItsField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("pointer");
    const QByteArray good = "correct horse battery";
    QTest::newRow("no name") << u" "_s << good << u"/name"_s;
    QTest::newRow("9,000 characters") << QString(9'000, u'n') << good << u"/name"_s;
    QTest::newRow("a name turned round") << u"Noor \u202Edaddah"_s << good << u"/name"_s;
    QTest::newRow("a name with a line break") << u"Noor\nHaddad"_s << good << u"/name"_s;
    QTest::newRow("a password anybody guesses") << u"Noor"_s << QByteArray("short") << u"/password"_s;
}

void TestInvitations::badAccountIsRefusedAtItsField()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, password);
    QFETCH(QString, pointer);
    PeopleBench bench;
    const IssuedInvitation made = bench.invite(noor);
    const Response response = bench.tryToAccept(made, name, password);
    QCOMPARE(response.status, 422);
    QCOMPARE(pointerOf(response), pointer);
    QCOMPARE(bench.tryToAccept(made).status, 201);
}

void TestInvitations::whatOpensNothingIsGone_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why :
         {"unknown", "over", "used", "withdrawn", "its sender is suspended", "its sender was demoted"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void TestInvitations::whatOpensNothingIsGone()
{
    QFETCH(QString, why);
    PeopleBench bench;
    IssuedInvitation made = bench.invite(noor, u"admin"_s, u"admin"_s);
    if (why == "unknown"_L1)
        made.token = std::make_shared<const Secret>(QByteArray(43, 'x'));
    else if (why == "over"_L1)
        bench.keys.now = bench.keys.now.addDays(7);
    else if (why == "used"_L1)
        bench.accept(made);
    else if (why == "withdrawn"_L1)
        QCOMPARE(bench.keys.ask({"DELETE", u"invitations/"_s + made.invitation.id.text}).status, 204);
    else if (why == "its sender is suspended"_L1)
        bench.run(u"UPDATE members SET status = 'suspended' WHERE id = 'mem_admin'"_s);
    else
        bench.run(u"UPDATE members SET role = 'developer' WHERE id = 'mem_admin'"_s);

    const Response gone = bench.tryToAccept(made);
    QCOMPARE(gone.status, 410);
    const IssuedInvitation unknown{{}, std::make_shared<const Secret>(QByteArray("never was"))};
    QCOMPARE(withoutRequestId(gone), withoutRequestId(bench.tryToAccept(unknown)));
}

void TestInvitations::accountBringsItsPassword()
{
    PeopleBench bench;
    const SignIn before = bench.accept(bench.invite(noor));
    bench.run(u"UPDATE members SET status = 'left' WHERE id = '%1'"_s.arg(before.workspaces[0].self.text));
    const IssuedInvitation again = bench.invite(noor, u"viewer"_s);
    const QByteArray token = wire::writeToken(*again.token).view().toByteArray();
    QVERIFY(wire::readInvitationPreview(bench.post(paths::invitationPreview.toLatin1(), token).body)->knowsAccount);

    const Response wrong = bench.tryToAccept(again, u"Somebody Else"_s, "another password");
    QCOMPARE(wrong.status, 422);
    QCOMPARE(pointerOf(wrong), u"/password"_s);
    QCOMPARE(bench.accept(again, u"Somebody Else"_s).person.name, u"Noor Haddad"_s);
}

void TestInvitations::accountBringsItsCodeToo()
{
    PeopleBench bench;
    const SignIn before = bench.accept(bench.invite(noor));
    bench.run(u"UPDATE members SET status = 'left' WHERE id = '%1'"_s.arg(before.workspaces[0].self.text));
    const auto codes = bench.keys.database().writeNow([&](Connection &connection) -> Result<RecoveryCodes> {
        const auto begun = SecondFactors(bench.keys.seals()).begin(before.person.id, noor, bench.keys.now, connection);
        connection.run(u"UPDATE second_factors SET confirmed_at = begun_at"_s);
        return begun ? Result(recoverycodes::renew(before.person.id, connection)) : begun.error();
    });
    QVERIFY(codes.has_value());
    const IssuedInvitation again = bench.invite(noor);
    const QByteArray password = "correct horse battery";
    const auto typeOf = [](const Response &response) { return wire::readProblem(response.status, response.body).type; };
    QCOMPARE(typeOf(bench.tryToAccept(again, {}, password)), u"second-factor-required"_s);
    QCOMPARE(typeOf(bench.tryToAccept(again, {}, password, "0000-0000-0000")), u"wrong-code"_s);
    QCOMPARE(typeOf(bench.tryToAccept(again, {}, "another password", codes->front()->view().toByteArray())),
             u"invalid"_s);
    QCOMPARE(bench.tryToAccept(again, {}, password, codes->front()->view().toByteArray()).status, 201);
}

void TestInvitations::whoLeftComesBackToTheirOwnRow()
{
    PeopleBench bench;
    const MemberId first = bench.accept(bench.invite(noor)).workspaces[0].self;
    const Member member = bench.member(first.text);
    QCOMPARE(bench.finish(bench.offboardingIn(bench.decide(bench.leave(member), {}))).status, 200);
    bench.keys.now = bench.keys.now.addDays(3);

    const SignIn back = bench.accept(bench.invite(noor, u"viewer"_s));
    QCOMPARE(back.workspaces[0].self, first);
    const Member now = bench.member(first.text);
    QCOMPARE(now.role, u"viewer"_s);
    QCOMPARE(now.status, Member::Status::Active);
    QCOMPARE(now.since, bench.keys.now);
    QVERIFY(!bench.leave(now).finished);
}

void TestInvitations::placeWithoutAPasswordIsNotTakenOver()
{
    PeopleBench bench;
    bench.run(u"INSERT INTO workspaces (id, name, profile, profile_revision, audit_hash, created_at)"
              " VALUES ('ws_2', 'Elsewhere', 'enterprise', 1, '', 0)"_s);
    bench.run(u"INSERT INTO people (id, email, email_folded, name, password, created_at)"
              " VALUES ('per_noor', '%1', '%1', 'Noor', '', 0)"_s.arg(noor));
    bench.run(u"INSERT INTO members (id, workspace, person, role, status, since)"
              " VALUES ('mem_noor', 'ws_2', 'per_noor', 'owner', 'active', 0)"_s);
    const Response response = bench.tryToAccept(bench.invite(noor));
    QCOMPARE(response.status, 422);
    QCOMPARE(pointerOf(response), u"/password"_s);
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM people WHERE id = 'per_noor' AND password = ''"_s), 1);
}

QTEST_GUILESS_MAIN(TestInvitations)
#include "tst_invitations.moc"
