// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "protocol/wire.h"
#include "service/policy/digest.h"
#include "tests/service/peoplebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 openLinks(PeopleBench &bench)
{
    return bench.number(u"SELECT COUNT(*) FROM password_resets WHERE used_at IS NULL AND ends_at > %1"_s.arg(
        bench.keys.now.toMSecsSinceEpoch()));
}

} // namespace

/// One-time links for a new password, as owners make them; tst_passwordresets uses them.
class TestPasswordResetLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayMakeOne_data();
    void whoMayMakeOne();
    void asksForAConfirmedPerson();
    void isToldOnceAndReplacesTheOneBefore();
    void opensNoWorkspaceThatTheOwnerDoesNotOwn_data();
    void opensNoWorkspaceThatTheOwnerDoesNotOwn();
    void globalAdministratorIsForAnother();
    void whoLeftGetsNone();
    void endsWithWhoMadeIt();
};

void TestPasswordResetLinks::whoMayMakeOne_data()
{
    QTest::addColumn<QString>("as");
    QTest::addColumn<QString>("whom");
    QTest::addColumn<int>("status");
    QTest::newRow("an owner for a viewer") << u"owner"_s << u"viewer"_s << 201;
    QTest::newRow("an owner for an admin") << u"owner"_s << u"admin"_s << 201;
    QTest::newRow("no owner for themselves") << u"owner"_s << u"owner"_s << 403;
    QTest::newRow("no admin") << u"admin"_s << u"viewer"_s << 403;
    QTest::newRow("no developer") << u"developer"_s << u"viewer"_s << 403;
    QTest::newRow("no viewer") << u"viewer"_s << u"developer"_s << 403;
}

void TestPasswordResetLinks::whoMayMakeOne()
{
    QFETCH(QString, as);
    QFETCH(QString, whom);
    QFETCH(int, status);
    PeopleBench bench;
    bench.keys.elevated = true;
    QCOMPARE(bench.makeResetLink(bench.member(whom), as).status, status);
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM password_resets"_s), status == 201 ? 1 : 0);
}

void TestPasswordResetLinks::asksForAConfirmedPerson()
{
    PeopleBench bench;
    const Response response = bench.makeResetLink(bench.member(u"viewer"_s));
    QCOMPARE(response.status, 403);
    QCOMPARE(wire::readProblem(403, response.body).type, u"step-up-required"_s);
}

void TestPasswordResetLinks::isToldOnceAndReplacesTheOneBefore()
{
    PeopleBench bench;
    bench.keys.elevated = true;
    const Member viewer = bench.member(u"viewer"_s);
    QCOMPARE(bench.makeResetLink(viewer).status, 201);
    const Response second = bench.makeResetLink(viewer);
    QVERIFY(second.wipeBody);
    const auto made = wire::readIssuedReset(second.body);
    QVERIFY(made);
    QCOMPARE(made->expiresAt, bench.keys.now.addDays(1));
    QCOMPARE(openLinks(bench), 1);
    const QString digest = QString::fromLatin1(service::digest(digests::passwordReset, made->token->view()).toHex());
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM password_resets WHERE person = 'person_viewer'"
                          " AND hex(digest) = upper('%1')"_s.arg(digest)),
             1);
    QCOMPARE(bench.audit().first(2),
             (QStringList{u"member.reset-link-made VIEWER"_s, u"member.reset-link-made VIEWER"_s}));
}

void TestPasswordResetLinks::opensNoWorkspaceThatTheOwnerDoesNotOwn_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("owners");
    QTest::addColumn<int>("status");
    QTest::newRow("the owner owns it too") << u"active"_s << u"owner"_s << 201;
    QTest::newRow("the owner is an admin there") << u"active"_s << u"admin"_s << 403;
    QTest::newRow("the owner is not there") << u"active"_s << QString() << 403;
    QTest::newRow("where they are suspended, it counts as well") << u"suspended"_s << QString() << 403;
    QTest::newRow("where they have left, it does not") << u"left"_s << QString() << 201;
}

void TestPasswordResetLinks::opensNoWorkspaceThatTheOwnerDoesNotOwn()
{
    QFETCH(QString, theirs);
    QFETCH(QString, owners);
    QFETCH(int, status);
    PeopleBench bench;
    bench.keys.elevated = true;
    bench.run(u"INSERT INTO workspaces (id, name, profile, profile_revision, audit_hash, created_at)"
              " VALUES ('ws_2', 'Elsewhere', 'checkout', 1, '', 0)"_s);
    bench.run(u"INSERT INTO members (id, workspace, person, role, status, since)"
              " VALUES ('mem_2', 'ws_2', 'person_viewer', 'viewer', '%1', 0)"_s.arg(theirs));
    if (!owners.isEmpty())
        bench.run(u"INSERT INTO members (id, workspace, person, role, status, since)"
                  " VALUES ('mem_3', 'ws_2', 'person_owner', '%1', 'active', 0)"_s.arg(owners));
    QCOMPARE(bench.makeResetLink(bench.member(u"viewer"_s)).status, status);
}

void TestPasswordResetLinks::globalAdministratorIsForAnother()
{
    PeopleBench bench;
    bench.keys.elevated = true;
    bench.run(u"UPDATE people SET global_administrator = 1 WHERE id = 'person_viewer'"_s);
    QCOMPARE(bench.makeResetLink(bench.member(u"viewer"_s)).status, 403);
    bench.keys.globalAdministrator = true;
    QCOMPARE(bench.makeResetLink(bench.member(u"viewer"_s)).status, 201);
}

void TestPasswordResetLinks::whoLeftGetsNone()
{
    PeopleBench bench;
    bench.keys.elevated = true;
    bench.run(u"UPDATE members SET status = 'left' WHERE id = 'mem_viewer'"_s);
    QCOMPARE(bench.makeResetLink(bench.member(u"viewer"_s)).status, 409);
    QCOMPARE(bench.keys.ask({"POST", u"members/mem_nobody/password-reset"_s, "{}"}).status, 404);
}

void TestPasswordResetLinks::endsWithWhoMadeIt()
{
    PeopleBench bench;
    bench.keys.elevated = true;
    bench.run(u"UPDATE members SET role = 'owner' WHERE id = 'mem_admin'"_s);
    QCOMPARE(bench.makeResetLink(bench.member(u"viewer"_s), u"admin"_s).status, 201);
    QCOMPARE(bench.edit(bench.member(u"admin"_s), {std::nullopt, Member::Status::Suspended}).status, 200);
    QCOMPARE(openLinks(bench), 0);
}

QTEST_GUILESS_MAIN(TestPasswordResetLinks)
#include "tst_passwordresetlinks.moc"
