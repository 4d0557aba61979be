// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "protocol/wire.h"
#include "tests/service/peoplebench.h"

#include <QTest>
#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

using Relation = OffboardingKey::Relation;

/// A key of the developer's, who made it and owns it.
ApiKey ownedKey(PeopleBench &bench, const QString &name)
{
    return bench.keys.make(u"developer"_s, true, [&](KeyDraft &draft) { draft.name = name; }).key;
}

/// One that the developer made and that is an admin's since.
ApiKey seenKey(PeopleBench &bench, const QString &name)
{
    const ApiKey made = ownedKey(bench, name);
    const KeyEdit give{.owner = bench.keys.member(u"admin"_s)};
    const Response response = bench.keys.ask(
        {"PATCH", u"keys/"_s + made.id.text, wire::write(give), u"owner"_s, std::nullopt, made.etag.toUtf8()});
    return *wire::readKey(response.body, bench.keys.profile());
}

/// A live key that is the developer's, whose role could not have made it.
ApiKey liveKey(PeopleBench &bench, const QString &name)
{
    const ApiKey made = bench.keys
                            .make(u"owner"_s, true,
                                  [&](KeyDraft &draft) {
                                      draft.name = name;
                                      draft.environment = u"live"_s;
                                  })
                            .key;
    bench.run(u"UPDATE keys SET owner = 'mem_developer' WHERE id = '%1'"_s.arg(made.id.text));
    return bench.keys.key(made.id);
}

Offboarding leaveOf(PeopleBench &bench)
{
    return bench.leave(bench.member(u"developer"_s));
}

QString pointerOf(const Response &response)
{
    const Error error = wire::readProblem(response.status, response.body);
    return error.fields.empty() ? QString() : error.fields.front().pointer;
}

QStringList named(const Offboarding &leave)
{
    QStringList names;
    for (const OffboardingKey &key : leave.keys)
        names += (key.relation == Relation::Owned ? u"owned "_s : u"seen "_s) + key.key.name
            + (key.sight.isEmpty() ? QString() : u", "_s + key.sight);
    return names;
}

} // namespace

/// Somebody leaves, key by key: over the enterprise profile, through the routes.
class TestOffboarding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheyOwnAndWhatTheySaw();
    void secretThatWasReplacedIsNoCopy();
    void secretThatWorksOnInItsGraceIsOne();
    void revealedAndPublicKeys();
    void readingBeginsNothing();
    void decidingSuspendsAndIsKept();
    void decisionsAreReplacedWhole();
    void decisionThatCannotBeIsRefusedAtItsMember_data();
    void decisionThatCannotBeIsRefusedAtItsMember();
    void whoIsSecondHearsSo();
    void finishWaitsForEveryKey();
    void finishDoesAllThatWasDecided();
    void liveKeyAsksForAConfirmedPerson();
    void decisionThatFitsNoMoreStopsIt();
    void openInvitationsEnd();
    void wantedRotationIsSettledByARotation();
    void wantedRotationIsSettledByTheKeysEnd();
    void systemKeysAreNotToldOf();
    void nobodySeesThemselvesOff();
    void badBodyIsRefused_data();
    void badBodyIsRefused();
};

void TestOffboarding::listsWhatTheyOwnAndWhatTheySaw()
{
    PeopleBench bench;
    ownedKey(bench, u"Billing"_s);
    ownedKey(bench, u"Accounts"_s);
    seenKey(bench, u"Checkout"_s);
    liveKey(bench, u"Desk"_s);
    bench.keys.make(u"owner"_s);
    const ApiKey ended = ownedKey(bench, u"Ended"_s);
    QCOMPARE(bench.keys.act(u"revocation"_s, ended).status, 200);

    const Offboarding leave = leaveOf(bench);
    QCOMPARE(named(leave),
             (QStringList{u"owned Accounts, created"_s, u"owned Billing, created"_s, u"owned Desk"_s,
                          u"seen Checkout, created"_s}));
    QCOMPARE(leave.keys.front().sightAt, bench.keys.now);
    QCOMPARE(leave.keys.front().verdict, KeyVerdict::None);
    QCOMPARE(leave.member.id, bench.keys.member(u"developer"_s));
}

void TestOffboarding::secretThatWasReplacedIsNoCopy()
{
    PeopleBench bench;
    const ApiKey key = bench.keys.make(u"developer"_s, false).key;
    const KeyEdit give{.owner = bench.keys.member(u"admin"_s)};
    const auto given = wire::readKey(
        bench.keys
            .ask({"PATCH", u"keys/"_s + key.id.text, wire::write(give), u"owner"_s, std::nullopt, key.etag.toUtf8()})
            .body,
        bench.keys.profile());
    QCOMPARE(named(leaveOf(bench)), QStringList{u"seen Billing, created"_s});
    QCOMPARE(bench.keys.act(u"reissue"_s, *given, wire::writeGeneration(1)).status, 200);
    QCOMPARE(named(leaveOf(bench)), QStringList());
}

void TestOffboarding::secretThatWorksOnInItsGraceIsOne()
{
    PeopleBench bench(u"gateway"_s);
    bench.run(u"UPDATE members SET role = 'admin' WHERE id = 'mem_developer'"_s);
    const auto asAdmin = [&bench] { return bench.leave(bench.member(u"developer"_s)); };
    // The bench's people call themselves by the role they had first.
    const ApiKey key = bench.keys.make(u"developer"_s).key;
    const KeyEdit give{.owner = bench.keys.member(u"owner"_s)};
    const auto given = wire::readKey(
        bench.keys
            .ask({"PATCH", u"keys/"_s + key.id.text, wire::write(give), u"owner"_s, std::nullopt, key.etag.toUtf8()})
            .body,
        bench.keys.profile());
    const Response rotated =
        bench.keys.act(u"rotations"_s, *given, wire::write(RotationRequest{.grace = std::chrono::hours(1)}));
    bench.keys.confirm(bench.keys.issued(rotated).key);
    QCOMPARE(named(asAdmin()), QStringList{u"seen Billing, created"_s});
    bench.keys.now = bench.keys.now.addSecs(3600);
    QCOMPARE(named(asAdmin()), QStringList());
}

void TestOffboarding::revealedAndPublicKeys()
{
    PeopleBench bench(u"inflow"_s);
    bench.keys.elevated = true;
    const ApiKey secret = bench.keys.make(u"owner"_s, true, [](KeyDraft &draft) { draft.kind = u"private"_s; }).key;
    bench.keys.make(u"admin"_s, false, [](KeyDraft &draft) { draft.kind = u"public"_s; });
    bench.run(u"UPDATE keys SET owner = 'mem_owner'"_s);
    const Member admin = bench.member(u"admin"_s);
    QCOMPARE(named(bench.leave(admin)), QStringList());
    QCOMPARE(bench.keys.act(u"reveal"_s, secret, "{}", u"admin"_s).status, 200);
    QCOMPARE(named(bench.leave(admin)), QStringList{u"seen Billing, revealed"_s});
}

void TestOffboarding::readingBeginsNothing()
{
    PeopleBench bench;
    const Offboarding leave = leaveOf(bench);
    QCOMPARE(leave.etag, u"\"0\""_s);
    QVERIFY(!leave.finished);
    QCOMPARE(bench.member(u"developer"_s).status, Member::Status::Active);
    QCOMPARE(bench.keys.ask({"GET", u"members/mem_admin/offboarding"_s, {}, u"developer"_s}).status, 403);
    QCOMPARE(bench.keys.ask({"GET", u"members/mem_nobody/offboarding"_s}).status, 404);
}

void TestOffboarding::decidingSuspendsAndIsKept()
{
    PeopleBench bench;
    const ApiKey key = ownedKey(bench, u"Billing"_s);
    ownedKey(bench, u"Later"_s);
    const MemberId heir = bench.keys.member(u"admin"_s);
    const Response response = bench.decide(leaveOf(bench), {{key.id, KeyVerdict::HandOver, heir}});
    QCOMPARE(response.status, 200);
    QCOMPARE(bench.offboardingIn(response).member.status, Member::Status::Suspended);
    QCOMPARE(bench.keys.ask({"GET", u"keys"_s, {}, u"developer"_s}).status, 404);

    const Offboarding resumed = leaveOf(bench);
    QCOMPARE(resumed.keys[0].verdict, KeyVerdict::HandOver);
    QCOMPARE(resumed.keys[0].handTo, heir);
    QCOMPARE(resumed.keys[1].verdict, KeyVerdict::None);
    // Nothing was done to a key yet.
    QCOMPARE(bench.keys.key(key.id), key);
    QCOMPARE(bench.audit().first(2), (QStringList{u"member.suspended DEVELOPER"_s, u"offboarding.begun DEVELOPER"_s}));
}

void TestOffboarding::decisionsAreReplacedWhole()
{
    PeopleBench bench;
    const ApiKey first = ownedKey(bench, u"A"_s), second = ownedKey(bench, u"B"_s);
    QCOMPARE(bench.decide(leaveOf(bench), {{first.id, KeyVerdict::Revoke, {}}}).status, 200);
    QCOMPARE(bench.decide(leaveOf(bench), {{second.id, KeyVerdict::Rotate, {}}}).status, 200);
    const Offboarding leave = leaveOf(bench);
    QCOMPARE(leave.keys[0].verdict, KeyVerdict::None);
    QCOMPARE(leave.keys[1].verdict, KeyVerdict::Rotate);
    QCOMPARE(bench.audit().count(u"offboarding.begun DEVELOPER"_s), 1);
}

void TestOffboarding::decisionThatCannotBeIsRefusedAtItsMember_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<KeyVerdict>("verdict");
    QTest::addColumn<QString>("heir");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("a colleague's key, of which a copy may exist, changes no hands")
        << u"seen"_s << KeyVerdict::HandOver << u"owner"_s << u"/decisions/0/verdict"_s;
    QTest::newRow("to nobody") << u"owned"_s << KeyVerdict::HandOver << QString() << u"/decisions/0/hand_to"_s;
    QTest::newRow("to somebody who is no member")
        << u"owned"_s << KeyVerdict::HandOver << u"stranger"_s << u"/decisions/0/hand_to"_s;
    QTest::newRow("to who leaves") << u"live"_s << KeyVerdict::HandOver << u"developer"_s << u"/decisions/0/hand_to"_s;
    QTest::newRow("to a viewer, who looks after no key")
        << u"owned"_s << KeyVerdict::HandOver << u"viewer"_s << u"/decisions/0/hand_to"_s;
    QTest::newRow("a live one to a developer")
        << u"live"_s << KeyVerdict::HandOver << u"second"_s << u"/decisions/0/hand_to"_s;
    QTest::newRow("rotated by somebody who is no member")
        << u"seen"_s << KeyVerdict::Rotate << u"stranger"_s << u"/decisions/0/hand_to"_s;
    QTest::newRow("a key the leave is not about")
        << u"other"_s << KeyVerdict::Revoke << QString() << u"/decisions/0/key_id"_s;
}

void TestOffboarding::decisionThatCannotBeIsRefusedAtItsMember()
{
    QFETCH(QString, key);
    QFETCH(KeyVerdict, verdict);
    QFETCH(QString, heir);
    QFETCH(QString, pointer);
    PeopleBench bench;
    bench.run(u"INSERT INTO people (id, email, email_folded, name, password, created_at)"
              " VALUES ('person_second', 's', 's', 'SECOND', '', 0)"_s);
    bench.run(u"INSERT INTO members (id, workspace, person, role, status, since)"
              " VALUES ('mem_second', 'ws_1', 'person_second', 'developer', 'active', 0)"_s);
    const KeyId id = key == "seen"_L1 ? seenKey(bench, u"Seen"_s).id
        : key == "owned"_L1           ? ownedKey(bench, u"Owned"_s).id
        : key == "live"_L1            ? liveKey(bench, u"Live"_s).id
                                      : bench.keys.make(u"owner"_s).key.id;
    const MemberId to = heir.isEmpty() ? MemberId() : bench.keys.member(heir);
    // Who leaves is out from the first decision on.
    QCOMPARE(bench.decide(leaveOf(bench), {}).status, 200);
    const Response response = bench.decide(leaveOf(bench), {{id, verdict, to}});
    QCOMPARE(response.status, 422);
    QCOMPARE(pointerOf(response), pointer);
    for (const OffboardingKey &untouched : leaveOf(bench).keys)
        QCOMPARE(untouched.verdict, KeyVerdict::None);
}

void TestOffboarding::whoIsSecondHearsSo()
{
    PeopleBench bench;
    const ApiKey key = ownedKey(bench, u"Billing"_s);
    const Offboarding seen = leaveOf(bench);
    QCOMPARE(bench.decide(seen, {{key.id, KeyVerdict::Rotate, {}}}).status, 200);
    QCOMPARE(bench.decide(seen, {{key.id, KeyVerdict::Revoke, {}}}, u"admin"_s).status, 412);
    QCOMPARE(bench.finish(seen).status, 412);
    Offboarding unnamed = seen;
    unnamed.etag.clear();
    QCOMPARE(bench.finish(unnamed).status, 428);
}

void TestOffboarding::finishWaitsForEveryKey()
{
    PeopleBench bench;
    const ApiKey first = ownedKey(bench, u"A"_s);
    ownedKey(bench, u"B"_s);
    QCOMPARE(bench.decide(leaveOf(bench), {{first.id, KeyVerdict::Revoke, {}}}).status, 200);
    QCOMPARE(bench.finish(leaveOf(bench)).status, 409);
    QCOMPARE(bench.keys.key(first.id).state.id, u"active"_s);
    QCOMPARE(bench.member(u"developer"_s).status, Member::Status::Suspended);
}

void TestOffboarding::finishDoesAllThatWasDecided()
{
    PeopleBench bench;
    const ApiKey given = ownedKey(bench, u"Given"_s), revoked = ownedKey(bench, u"Revoked"_s);
    const ApiKey rotated = seenKey(bench, u"Rotated"_s);
    const MemberId admin = bench.keys.member(u"admin"_s);
    QCOMPARE(bench
                 .decide(leaveOf(bench),
                         {{given.id, KeyVerdict::HandOver, admin},
                          {revoked.id, KeyVerdict::Revoke, {}},
                          {rotated.id, KeyVerdict::Rotate, admin}})
                 .status,
             200);
    const Response response = bench.finish(leaveOf(bench));
    QCOMPARE(response.status, 200);
    const Offboarding done = bench.offboardingIn(response);
    QVERIFY(done.finished);
    QCOMPARE(done.member.status, Member::Status::Left);
    QVERIFY(!done.member.offboarding);
    QCOMPARE(done.keys.size(), size_t(0));
    QCOMPARE(done.report.size(), size_t(3));
    QCOMPARE(done.report[0].keyName, u"Given"_s);
    QCOMPARE(done.report[0].verdict, KeyVerdict::HandOver);
    QCOMPARE(done.report[0].handTo, u"ADMIN"_s);
    QCOMPARE(done.report[1].verdict, KeyVerdict::Revoke);
    QCOMPARE(done.report[2].verdict, KeyVerdict::Rotate);

    QCOMPARE(bench.keys.key(given.id).owner, admin);
    QCOMPARE(bench.keys.key(revoked.id).state.meaning, StateClass::Ended);
    const ApiKey wanted = bench.keys.key(rotated.id);
    QCOMPARE(wanted.rotationWanted, u"DEVELOPER has left"_s);
    QCOMPARE(wanted.rotationBy, admin);
    QCOMPARE(wanted.etag, rotated.etag);
    QVERIFY(wanted.version > rotated.version);
    QCOMPARE(bench.audit().first(4),
             (QStringList{u"member.removed DEVELOPER"_s, u"key.rotation-wanted Rotated"_s, u"key.revoked Revoked"_s,
                          u"key.handed-over Given"_s}));
    QCOMPARE(bench.keys.ask({"GET", u"keys"_s, {}, u"developer"_s}).status, 404);
}

void TestOffboarding::liveKeyAsksForAConfirmedPerson()
{
    PeopleBench bench;
    const ApiKey live = liveKey(bench, u"Live"_s);
    QCOMPARE(bench.decide(leaveOf(bench), {{live.id, KeyVerdict::Revoke, {}}}).status, 200);
    const Response asked = bench.finish(leaveOf(bench));
    QCOMPARE(asked.status, 403);
    QCOMPARE(wire::readProblem(403, asked.body).type, u"step-up-required"_s);
    bench.keys.elevated = true;
    QCOMPARE(bench.finish(leaveOf(bench)).status, 200);
}

void TestOffboarding::decisionThatFitsNoMoreStopsIt()
{
    PeopleBench bench;
    const ApiKey key = ownedKey(bench, u"Billing"_s);
    const MemberId admin = bench.keys.member(u"admin"_s);
    QCOMPARE(bench.decide(leaveOf(bench), {{key.id, KeyVerdict::HandOver, admin}}).status, 200);
    bench.run(u"UPDATE members SET status = 'suspended' WHERE id = 'mem_admin'"_s);
    QCOMPARE(bench.finish(leaveOf(bench)).status, 409);
    QCOMPARE(bench.keys.key(key.id).owner, bench.keys.member(u"developer"_s));
}

void TestOffboarding::openInvitationsEnd()
{
    PeopleBench bench;
    const IssuedInvitation sent = bench.invite(u"noor@northwind.example"_s, u"viewer"_s, u"admin"_s);
    const Member admin = bench.member(u"admin"_s);
    QCOMPARE(bench.leave(admin).openInvitations, 1);
    QCOMPARE(bench.finish(bench.leave(admin)).status, 200);
    QCOMPARE(bench.leave(admin).openInvitations, 0);
    QCOMPARE(bench.tryToAccept(sent).status, 410);
    QVERIFY(bench.audit().contains(u"invitation.withdrawn noor@northwind.example"_s));
}

void TestOffboarding::wantedRotationIsSettledByARotation()
{
    PeopleBench bench;
    const ApiKey key = seenKey(bench, u"Billing"_s);
    QCOMPARE(bench.decide(leaveOf(bench), {{key.id, KeyVerdict::Rotate, {}}}).status, 200);
    QCOMPARE(bench.finish(leaveOf(bench)).status, 200);
    const ApiKey wanted = bench.keys.key(key.id);
    QVERIFY(!wanted.rotationWanted.isEmpty());
    QVERIFY(wanted.rotationBy.isEmpty());
    const Response rotated = bench.keys.act(u"rotations"_s, wanted, wire::write(RotationRequest{}));
    QCOMPARE(rotated.status, 201);
    QCOMPARE(bench.keys.key(key.id).rotationWanted, QString());
    QCOMPARE(bench.keys.issued(rotated).key.rotationWanted, QString());
}

void TestOffboarding::wantedRotationIsSettledByTheKeysEnd()
{
    PeopleBench bench;
    const ApiKey key = seenKey(bench, u"Billing"_s);
    QCOMPARE(bench.decide(leaveOf(bench), {{key.id, KeyVerdict::Rotate, {}}}).status, 200);
    QCOMPARE(bench.finish(leaveOf(bench)).status, 200);
    QCOMPARE(bench.keys.act(u"revocation"_s, bench.keys.key(key.id)).status, 200);
    QCOMPARE(bench.keys.key(key.id).rotationWanted, QString());
}

void TestOffboarding::systemKeysAreNotToldOf()
{
    PeopleBench bench(u"gateway"_s);
    bench.keys.globalAdministrator = true;
    bench.keys.make(u"owner"_s, true, [](KeyDraft &draft) {
        draft.kind = u"system"_s;
        draft.scopes = {u"health:read"_s};
    });
    bench.run(u"UPDATE keys SET owner = 'mem_admin'"_s);
    const Member admin = bench.member(u"admin"_s);
    QCOMPARE(named(bench.leave(admin)), QStringList{u"owned Billing"_s});
    bench.keys.globalAdministrator = false;
    QCOMPARE(named(bench.leave(admin)), QStringList());
    QCOMPARE(bench.finish(bench.leave(admin)).status, 200);
    bench.keys.globalAdministrator = true;
    QCOMPARE(named(bench.leave(admin)), QStringList{u"owned Billing"_s});
}

void TestOffboarding::nobodySeesThemselvesOff()
{
    PeopleBench bench;
    const Offboarding own = bench.leave(bench.member(u"admin"_s));
    QCOMPARE(bench.decide(own, {}, u"admin"_s).status, 403);
    QCOMPARE(bench.finish(own, u"admin"_s).status, 403);
    QCOMPARE(bench.decide(bench.leave(bench.member(u"owner"_s)), {}, u"admin"_s).status, 403);
    QCOMPARE(bench.member(u"admin"_s).status, Member::Status::Active);
}

void TestOffboarding::badBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a verdict nobody knows") << QByteArray(R"({"decisions":[{"key_id":"k","verdict":"burn"}]})");
    QTest::newRow("a list that is none") << QByteArray(R"({"decisions":{}})");
    QTest::newRow("a key that is a number") << QByteArray(R"({"decisions":[{"key_id":1,"verdict":"revoke"}]})");
    QTest::newRow("nothing") << QByteArray();
}

void TestOffboarding::badBodyIsRefused()
{
    QFETCH(QByteArray, body);
    PeopleBench bench;
    const Response response =
        bench.keys.ask({"PUT", u"members/mem_developer/offboarding"_s, body, u"owner"_s, std::nullopt, "\"0\""});
    QVERIFY(response.status == 422 || response.status == 400);
    QCOMPARE(bench.member(u"developer"_s).status, Member::Status::Active);
}

QTEST_GUILESS_MAIN(TestOffboarding)
#include "tst_offboarding.moc"
