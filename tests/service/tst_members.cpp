// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "protocol/wire.h"
#include "tests/service/peoplebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

MemberEdit toRole(const QString &role)
{
    return {role, std::nullopt};
}

MemberEdit toStatus(Member::Status status)
{
    return {std::nullopt, status};
}

Error problemIn(const Response &response)
{
    return wire::readProblem(response.status, response.body);
}

} // namespace

/// What is done to somebody's place, over the enterprise profile, through the routes.
class TestMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listTellsWhatIsKnown();
    void whoMayGiveWhichRole_data();
    void whoMayGiveWhichRole();
    void whoMaySuspendWhom_data();
    void whoMaySuspendWhom();
    void roleAsksForAConfirmedPerson();
    void newRoleHoldsAtOnce();
    void suspendedIsOutAtTheNextRequest();
    void writeThatWaitedIsRefused();
    void resumedIsBack();
    void changeNeedsTheEtagOfNow();
    void badEditIsRefused_data();
    void badEditIsRefused();
    void whoLeftIsInvitedAnew();
    void everyChangeIsToldAndAudited();
};

void TestMembers::listTellsWhatIsKnown()
{
    PeopleBench bench;
    bench.run(u"INSERT INTO second_factors (person, seal, box, begun_at, confirmed_at)"
              " VALUES ('person_admin', '', '', 0, 1), ('person_viewer', '', '', 0, NULL)"_s);
    QCOMPARE(bench.members().size(), size_t(4));
    QVERIFY(bench.member(u"admin"_s).twoFactor);
    QVERIFY(!bench.member(u"viewer"_s).twoFactor);
    QVERIFY(!bench.member(u"owner"_s).twoFactor);
    QVERIFY(!bench.member(u"developer"_s).offboarding);
    QCOMPARE(bench.decide(bench.leave(bench.member(u"developer"_s)), {}).status, 200);
    QVERIFY(bench.member(u"developer"_s).offboarding);
    QCOMPARE(bench.members(u"viewer"_s).size(), size_t(4));
}

void TestMembers::whoMayGiveWhichRole_data()
{
    QTest::addColumn<QString>("as");
    QTest::addColumn<QString>("whom");
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("status");
    QTest::newRow("an owner makes an owner") << u"owner"_s << u"admin"_s << u"owner"_s << 200;
    QTest::newRow("an owner demotes an admin") << u"owner"_s << u"admin"_s << u"viewer"_s << 200;
    QTest::newRow("an owner does not demote themselves") << u"owner"_s << u"owner"_s << u"viewer"_s << 403;
    QTest::newRow("an admin makes an admin") << u"admin"_s << u"developer"_s << u"admin"_s << 200;
    QTest::newRow("an admin makes no owner") << u"admin"_s << u"developer"_s << u"owner"_s << 403;
    QTest::newRow("an admin demotes no owner") << u"admin"_s << u"owner"_s << u"viewer"_s << 403;
    QTest::newRow("an admin does not raise themselves") << u"admin"_s << u"admin"_s << u"owner"_s << 403;
    QTest::newRow("a developer does not raise themselves") << u"developer"_s << u"developer"_s << u"admin"_s << 403;
    QTest::newRow("a developer changes nobody") << u"developer"_s << u"viewer"_s << u"developer"_s << 403;
    QTest::newRow("a viewer changes nobody") << u"viewer"_s << u"developer"_s << u"viewer"_s << 403;
}

void TestMembers::whoMayGiveWhichRole()
{
    QFETCH(QString, as);
    QFETCH(QString, whom);
    QFETCH(QString, role);
    QFETCH(int, status);
    PeopleBench bench;
    bench.keys.elevated = true;
    const Member before = bench.member(whom);
    const Response response = bench.edit(before, toRole(role), as);
    QCOMPARE(response.status, status);
    if (status == 200)
        QCOMPARE(wire::readMember(response.body)->role, role);
    else
        QCOMPARE(bench.member(whom), before);
}

void TestMembers::whoMaySuspendWhom_data()
{
    QTest::addColumn<QString>("as");
    QTest::addColumn<QString>("whom");
    QTest::addColumn<int>("status");
    QTest::newRow("an owner suspends an admin") << u"owner"_s << u"admin"_s << 200;
    QTest::newRow("an owner does not suspend themselves") << u"owner"_s << u"owner"_s << 403;
    QTest::newRow("an admin suspends a developer") << u"admin"_s << u"developer"_s << 200;
    QTest::newRow("an admin suspends no owner") << u"admin"_s << u"owner"_s << 403;
    QTest::newRow("a developer suspends nobody") << u"developer"_s << u"viewer"_s << 403;
}

void TestMembers::whoMaySuspendWhom()
{
    QFETCH(QString, as);
    QFETCH(QString, whom);
    QFETCH(int, status);
    PeopleBench bench;
    QCOMPARE(bench.edit(bench.member(whom), toStatus(Member::Status::Suspended), as).status, status);
}

void TestMembers::roleAsksForAConfirmedPerson()
{
    PeopleBench bench;
    const Member admin = bench.member(u"admin"_s);
    const Response asked = bench.edit(admin, toRole(u"viewer"_s));
    QCOMPARE(asked.status, 403);
    QCOMPARE(problemIn(asked).type, u"step-up-required"_s);
    QCOMPARE(bench.edit(admin, toStatus(Member::Status::Suspended)).status, 200);
    // Who may not is told so, and not asked who they are.
    QCOMPARE(problemIn(bench.edit(bench.member(u"viewer"_s), toRole(u"admin"_s), u"developer"_s)).type, u"forbidden"_s);
}

void TestMembers::newRoleHoldsAtOnce()
{
    PeopleBench bench;
    bench.keys.elevated = true;
    QCOMPARE(bench.edit(bench.member(u"admin"_s), toRole(u"viewer"_s)).status, 200);
    QCOMPARE(bench.tryToInvite({u"n@e.example"_s, u"viewer"_s}, u"admin"_s).status, 403);
}

void TestMembers::suspendedIsOutAtTheNextRequest()
{
    PeopleBench bench;
    const SignIn signIn = bench.accept(bench.invite(u"noor@northwind.example"_s));
    QCOMPARE(bench.get(u"profile"_s, signIn).status, 200);
    const Member noor = bench.member(signIn.workspaces[0].self.text);
    QCOMPARE(bench.edit(noor, toStatus(Member::Status::Suspended)).status, 200);
    QCOMPARE(bench.get(u"profile"_s, signIn).status, 404);
}

void TestMembers::writeThatWaitedIsRefused()
{
    PeopleBench bench;
    const KeyServiceBench::Asked creation{"POST", u"keys"_s, wire::write(bench.keys.draft()), u"developer"_s};
    const Member developer = bench.member(u"developer"_s);
    const KeyServiceBench::Asked suspension{"PATCH",
                                            u"members/"_s + developer.id.text,
                                            wire::write(toStatus(Member::Status::Suspended)),
                                            u"owner"_s,
                                            std::nullopt,
                                            developer.etag.toUtf8()};
    // One writer takes them in turn: the second was let in while its sender was still active.
    std::promise<void> gate;
    bench.keys.database().write(
        [&gate](Connection &) -> Result<Done> {
            gate.get_future().wait();
            return Done{};
        },
        [](const Result<Done> &) {});
    auto suspended = bench.keys.start(suspension);
    auto created = bench.keys.start(creation);
    gate.set_value();
    QCOMPARE(suspended.get().status, 200);
    QCOMPARE(created.get().status, 403);
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM keys"_s), 0);
}

void TestMembers::resumedIsBack()
{
    PeopleBench bench;
    const Offboarding begun = bench.offboardingIn(bench.decide(bench.leave(bench.member(u"developer"_s)), {}));
    QCOMPARE(begun.member.status, Member::Status::Suspended);
    QCOMPARE(bench.keys.ask({"GET", u"keys"_s, {}, u"developer"_s}).status, 404);
    QCOMPARE(bench.edit(begun.member, toStatus(Member::Status::Active)).status, 200);
    QCOMPARE(bench.keys.ask({"GET", u"keys"_s, {}, u"developer"_s}).status, 200);
    QVERIFY(!bench.member(u"developer"_s).offboarding);
    QCOMPARE(bench.audit().front(), u"member.resumed DEVELOPER"_s);
}

void TestMembers::changeNeedsTheEtagOfNow()
{
    PeopleBench bench;
    const Member before = bench.member(u"developer"_s);
    QCOMPARE(bench.edit(before, toStatus(Member::Status::Suspended)).status, 200);
    QCOMPARE(bench.edit(before, toStatus(Member::Status::Active)).status, 412);
    Member unnamed = bench.member(u"developer"_s);
    unnamed.etag.clear();
    QCOMPARE(bench.edit(unnamed, toStatus(Member::Status::Active)).status, 428);
}

void TestMembers::badEditIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("a role the profile does not have") << QByteArray(R"({"role":"pirate"})") << 422;
    QTest::newRow("a role that is a number") << QByteArray(R"({"role":1})") << 422;
    QTest::newRow("a status nobody is put into") << QByteArray(R"({"status":"left"})") << 422;
    QTest::newRow("a role of 11,000 characters") << R"({"role":")" + QByteArray(11'000, 'r') + R"("})" << 422;
    QTest::newRow("nothing") << QByteArray() << 400;
}

void TestMembers::badEditIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    PeopleBench bench;
    bench.keys.elevated = true;
    const Member before = bench.member(u"developer"_s);
    QCOMPARE(
        bench.keys.ask({"PATCH", u"members/"_s + before.id.text, body, u"owner"_s, std::nullopt, before.etag.toUtf8()})
            .status,
        status);
    QCOMPARE(bench.member(u"developer"_s), before);
    QCOMPARE(bench.keys.ask({"PATCH", u"members/mem_nobody"_s, R"({"status":"suspended"})"}).status, 404);
}

void TestMembers::whoLeftIsInvitedAnew()
{
    PeopleBench bench;
    QCOMPARE(bench.finish(bench.leave(bench.member(u"viewer"_s))).status, 200);
    const Member gone = bench.member(u"viewer"_s);
    QCOMPARE(gone.status, Member::Status::Left);
    QCOMPARE(bench.edit(gone, toStatus(Member::Status::Active)).status, 409);
}

void TestMembers::everyChangeIsToldAndAudited()
{
    PeopleBench bench;
    bench.keys.elevated = true;
    QCOMPARE(bench.edit(bench.member(u"developer"_s), {u"viewer"_s, Member::Status::Suspended}).status, 200);
    QCOMPARE(bench.keys.told.size(), size_t(1));
    QCOMPARE(bench.audit(), (QStringList{u"member.suspended DEVELOPER"_s, u"member.role-changed DEVELOPER"_s}));
    const auto rows = wire::readAudit(bench.keys.ask({"GET", u"audit"_s}).body)->items;
    QCOMPARE(rows.back().fields, (std::vector<AuditField>{{u"role"_s, u"developer"_s, u"viewer"_s}}));
    QCOMPARE(rows.front().fields, (std::vector<AuditField>{{u"status"_s, u"active"_s, u"suspended"_s}}));
}

QTEST_GUILESS_MAIN(TestMembers)
#include "tst_members.moc"
