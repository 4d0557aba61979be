// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/keyservicebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

Response put(KeyServiceBench &bench, const ApiKey &key, const QByteArray &body, const QString &as = u"owner"_s)
{
    return bench.ask({"PUT", u"keys/%1/ticks"_s.arg(key.id.text), body, as});
}

RotationTicks ticks(KeyServiceBench &bench, const ApiKey &key, const QString &as = u"owner"_s)
{
    return *wire::readRotationTicks(bench.ask({"GET", u"keys/%1/ticks"_s.arg(key.id.text), {}, as}).body);
}

ApiKey rotate(KeyServiceBench &bench, const ApiKey &key)
{
    const Response response =
        bench.ask({"POST", u"keys/%1/rotations"_s.arg(key.id.text), "{}", u"owner"_s, std::nullopt, key.etag.toUtf8()});
    return wire::readIssuedKey(response.body, bench.profile())->key;
}

} // namespace

/// The checklist after a rotation.
class TestTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKeptForEverybody();
    void beginAnewWithEachRotation();
    void areToldButAreNoChangeOfTheKey();
    void nameItemsThatThereAre_data();
    void nameItemsThatThereAre();
    void areForWhoMayRotate_data();
    void areForWhoMayRotate();
};

void TestTicks::areKeptForEverybody()
{
    KeyServiceBench bench(u"inflow"_s);
    const ApiKey key = rotate(bench, bench.make().key);
    QCOMPARE(ticks(bench, key), (RotationTicks{2, {}}));
    const Response response = put(bench, key, R"({"generation":2,"done":[0,3]})");
    QCOMPARE(response.status, 200);
    QCOMPARE(*wire::readRotationTicks(response.body), (RotationTicks{2, {0, 3}}));
    QCOMPARE(ticks(bench, key, u"viewer"_s), (RotationTicks{2, {0, 3}}));
    QCOMPARE(put(bench, key, R"({"generation":2,"done":[]})").status, 200);
    QCOMPARE(ticks(bench, key), (RotationTicks{2, {}}));
}

void TestTicks::beginAnewWithEachRotation()
{
    KeyServiceBench bench(u"inflow"_s);
    const ApiKey key = rotate(bench, bench.make().key);
    QCOMPARE(put(bench, key, R"({"generation":2,"done":[0]})").status, 200);
    const ApiKey again = rotate(bench, bench.confirm(key));
    QCOMPARE(ticks(bench, again), (RotationTicks{3, {}}));
    const Response late = put(bench, key, R"({"generation":2,"done":[0,1]})");
    QCOMPARE(late.status, 409);
    const Error problem = wire::readProblem(late.status, late.body, &bench.profile());
    QCOMPARE(problem.detail, u"The key was rotated since; its checklist begins anew."_s);
    QVERIFY(problem.current);
    QCOMPARE(problem.current->generation, 3);
    QCOMPARE(ticks(bench, again), (RotationTicks{3, {}}));
}

void TestTicks::areToldButAreNoChangeOfTheKey()
{
    KeyServiceBench bench(u"inflow"_s);
    const ApiKey key = bench.make().key;
    QCOMPARE(put(bench, key, R"({"generation":1,"done":[1]})").status, 200);
    const ApiKey ticked = bench.key(key.id);
    QVERIFY(ticked.version > key.version);
    QCOMPARE(ticked.etag, key.etag);
    QCOMPARE(bench.told.back(), ticked.version);
    const auto audit = wire::readAudit(bench.ask({"GET", u"audit"_s}).body);
    QCOMPARE(audit->items.front().summary, u"Changed: the checklist after the rotation; 1 of 4 are done."_s);
}

void TestTicks::nameItemsThatThereAre_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("done");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("one after the last") << u"inflow"_s << QByteArray("[0,4]") << u"/done/1"_s;
    QTest::newRow("one before the first") << u"inflow"_s << QByteArray("[-1]") << u"/done"_s;
    QTest::newRow("one twice") << u"inflow"_s << QByteArray("[0,0]") << u"/done"_s;
}

void TestTicks::nameItemsThatThereAre()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, done);
    KeyServiceBench bench(profile);
    const ApiKey key = bench.make().key;
    const Response response = put(bench, key, R"({"generation":1,"done":)" + done + '}');
    QCOMPARE(response.status, 422);
    const Error problem = wire::readProblem(response.status, response.body);
    QCOMPARE(problem.fields.size(), size_t(1));
    QTEST(problem.fields.front().pointer, "pointer");
    QCOMPARE(ticks(bench, key), (RotationTicks{1, {}}));
}

void TestTicks::areForWhoMayRotate_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("status");
    QTest::newRow("an admin") << u"admin"_s << 200;
    QTest::newRow("a developer may not") << u"developer"_s << 403;
    QTest::newRow("a viewer may not") << u"viewer"_s << 403;
}

void TestTicks::areForWhoMayRotate()
{
    QFETCH(QString, role);
    KeyServiceBench bench(u"inflow"_s);
    const ApiKey key = bench.make().key;
    QTEST(put(bench, key, R"({"generation":1,"done":[0]})", role).status, "status");
}

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_ticks.moc"
