// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "protocol/wire.h"
#include "service/people/decisions.h"
#include "service/people/finish.h"
#include "service/people/lastowner.h"
#include "service/people/memberverbs.h"
#include "service/people/offboardingreader.h"
#include "service/people/peopleroutes.h"
#include "tests/service/peoplebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The verb as if whoever asks had been allowed to, by somebody who owns nothing.
Error refusalOf(PeopleBench &bench, const std::function<Result<Written>(Write &, const Member &)> &verb)
{
    Call call;
    call.now = bench.keys.now;
    call.place = {bench.keys.workspace, bench.keys.member(u"viewer"_s), u"viewer"_s,
                  bench.keys.profiles().find(u"enterprise"_s)};
    const auto done = bench.keys.database().writeNow([&](Connection &connection) -> Result<Done> {
        lockPeople(connection, call.place.workspace);
        const Member owner = MemberReader(call, connection).one(bench.keys.member(u"owner"_s))->member;
        Change change(connection, Actor::of(call));
        // Of the member and of a leave that has not begun.
        call.request.headers = {{"if-match", owner.etag.toUtf8() + ", \"0\""}};
        Write write{call, connection, change, bench.keys.seals()};
        const Result<Written> written = verb(write, owner);
        return written ? Result<Done>(Done{}) : Result<Done>(written.error());
    });
    return done ? Error{.type = u"none"_s} : done.error();
}

Offboarding leaveOf(Write &write, const Member &member)
{
    return OffboardingReader(write.call, write.connection).of(member);
}

} // namespace

/// A workspace is never left without somebody active who owns it.
class TestLastOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWouldLeaveNobodyIsRefused_data();
    void whatWouldLeaveNobodyIsRefused();
    void suspendedOwnerDoesNotCount();
    void roleAboveTheOwnersCounts();
    void twoWhoDemoteEachOtherLeaveOne();
};

void TestLastOwner::whatWouldLeaveNobodyIsRefused_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"demoted", "suspended", "begins to leave", "leaves"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestLastOwner::whatWouldLeaveNobodyIsRefused()
{
    QFETCH(QString, how);
    PeopleBench bench;
    const auto verb = [&how](Write &write, const Member &owner) -> Result<Written> {
        if (how == "demoted"_L1)
            return memberverbs::edit(write, owner, {u"admin"_s, std::nullopt});
        if (how == "suspended"_L1)
            return memberverbs::edit(write, owner, {std::nullopt, Member::Status::Suspended});
        if (how == "begins to leave"_L1)
            return decisions::decide(write, leaveOf(write, owner), {});
        return finishOffboarding(write, leaveOf(write, owner));
    };
    const Error refused = refusalOf(bench, verb);
    QCOMPARE(refused.type, u"last-owner"_s);
    QCOMPARE(refused.kind, Error::Kind::Conflict);
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM members WHERE role = 'owner' AND status = 'active'"_s), 1);

    bench.run(u"UPDATE members SET role = 'owner' WHERE id = 'mem_admin'"_s);
    QCOMPARE(refusalOf(bench, verb).type, u"none"_s);
}

void TestLastOwner::suspendedOwnerDoesNotCount()
{
    PeopleBench bench;
    bench.run(u"UPDATE members SET role = 'owner', status = 'suspended' WHERE id = 'mem_admin'"_s);
    const auto demote = [](Write &write, const Member &owner) {
        return memberverbs::edit(write, owner, {u"admin"_s, std::nullopt});
    };
    QCOMPARE(refusalOf(bench, demote).type, u"last-owner"_s);
}

void TestLastOwner::roleAboveTheOwnersCounts()
{
    PeopleBench bench;
    const Profile gateway = bench.keys.profiles().find(u"gateway"_s)->profile;
    QVERIFY(ownsWorkspace(gateway, u"global"_s));
    QVERIFY(ownsWorkspace(gateway, u"owner"_s));
    QVERIFY(!ownsWorkspace(gateway, u"admin"_s));
    QVERIFY(!ownsWorkspace(gateway, u"pirate"_s));
}

void TestLastOwner::twoWhoDemoteEachOtherLeaveOne()
{
    PeopleBench bench;
    bench.keys.elevated = true;
    // Another process of the same service: a connection, a writer and routes of its own.
    const auto opened = Database::open({bench.keys.database().address(), 1});
    QVERIFY(opened.has_value());
    Database &database = **opened;
    database.signWith(bench.keys.database().headKey());
    RunningOperations running;
    Router router(database, bench.keys, bench.keys.profiles(), [&] { return bench.keys.now; });
    Writes writes(router, database, bench.keys.profiles(), running, bench.keys, bench.keys.seals());
    addPeopleRoutes(router, writes, bench.keys.profiles());

    for (int round = 0; round < 20; ++round) {
        bench.run(u"UPDATE members SET role = 'owner' WHERE id IN ('mem_owner', 'mem_admin')"_s);
        const auto demotion = [&](const QString &whom, const QString &as) {
            const Member member = bench.member(whom);
            return KeyServiceBench::Asked{"PATCH",
                                          u"members/"_s + member.id.text,
                                          wire::write(MemberEdit{u"viewer"_s, std::nullopt}),
                                          as,
                                          std::nullopt,
                                          member.etag.toUtf8()};
        };
        const Request there = bench.keys.requestOf(demotion(u"owner"_s, u"admin"_s));
        const KeyServiceBench::Asked here = demotion(u"admin"_s, u"owner"_s);
        std::promise<Response> answeredThere;
        router.handle(there, [&](Response response) { answeredThere.set_value(std::move(response)); });
        const int statusHere = bench.keys.start(here).get().status;
        const int statusThere = answeredThere.get_future().get().status;
        QCOMPARE((statusHere == 200) + (statusThere == 200), 1);
        QCOMPARE(bench.number(u"SELECT COUNT(*) FROM members WHERE role = 'owner' AND status = 'active'"_s), 1);
    }
}

QTEST_GUILESS_MAIN(TestLastOwner)
#include "tst_lastowner.moc"
