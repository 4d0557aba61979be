// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/keys/housekeeping.h"
#include "tests/service/verifybench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

QString idOf(const Response &response)
{
    return QString::fromLatin1(headerOf(response, "chatelaine-request-id"));
}

/// The answer to somebody who looks a request id up.
Response lookUp(const VerifyBench &bench, const QString &requestId, const QString &as = u"viewer"_s)
{
    const Request request = bench.keys.requestOf({"GET", u"refused-calls/"_s + requestId, {}, as});
    std::promise<Response> promise;
    bench.handle(request, [&promise](Response response) { promise.set_value(std::move(response)); });
    return promise.get_future().get();
}

RefusedCall found(const VerifyBench &bench, const QString &requestId, const QString &as = u"viewer"_s)
{
    const Response response = lookUp(bench, requestId, as);
    return response.status == 200 ? wire::readRefusedCall(response.body).value() : RefusedCall{};
}

Refusal refusal(const QString &id, const QString &address, const QDateTime &at)
{
    return {{u"ws_1"_s}, {.requestId = id, .at = at, .status = 401, .cause = u"invalid"_s, .address = address}};
}

void keep(VerifyBench &bench, const std::vector<Refusal> &refusals)
{
    const auto kept = bench.keys.database().writeNow([&](Connection &connection) -> Result<Done> {
        keepRefusals(connection, refusals);
        return Done{};
    });
    QVERIFY(kept.has_value());
}

qint64 countOf(VerifyBench &bench, const QString &address)
{
    bench.refusedCalls.flush();
    return bench.keys.database()
        .writeNow([&](Connection &connection) -> Result<qint64> {
            Rows rows = connection.run(u"SELECT COUNT(*) FROM refused_calls WHERE address = ?"_s, address);
            return rows.next() ? rows.number(0) : 0;
        })
        .value();
}

} // namespace

/// What a request id of a refused call still tells, and for how long.
class TestRefusedCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhyACallWasRefused_data();
    void tellsWhyACallWasRefused();
    void tellsWhatIdentityRefused();
    void keepsNoTokenAndNoCallThatPassed();
    void keepsTheBeginningOfALongQuestion();
    void keepsNothingOfStrangers();
    void tellsNobodyOfAnotherWorkspace();
    void namesKeysToThoseWhoMayReadThem();
    void forgetsAfterSevenDays();
    void keepsOneAddressFromPushingOutTheRest();
    void takesSoManyOfOneAddress();
};

void TestRefusedCalls::tellsWhyACallWasRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("needed");
    QTest::addColumn<QString>("environment");
    QTest::newRow("no key at all") << QByteArray("environment=live") << false << 401 << u"missing"_s << QString()
                                   << u"live"_s;
    QTest::newRow("another environment") << QByteArray("environment=live") << true << 401 << u"wrong-environment"_s
                                         << QString() << u"live"_s;
    QTest::newRow("a scope it lacks") << QByteArray("scope=payouts:write") << true << 403 << u"insufficient-scope"_s
                                      << u"payouts:write"_s << QString();
}

void TestRefusedCalls::tellsWhyACallWasRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, withKey);
    VerifyBench bench;
    const auto made = bench.keys.make();
    const Response response = withKey ? bench.verifyKey(made.secret, query) : bench.verify({}, query);
    const RefusedCall call = found(bench, idOf(response));
    QCOMPARE(call.requestId, idOf(response));
    QCOMPARE(call.at, bench.keys.now);
    QTEST(call.status, "status");
    QTEST(call.cause, "cause");
    QTEST(call.neededScope, "needed");
    QTEST(call.environment, "environment");
    QCOMPARE(call.address, u"127.0.0.1"_s);
    QCOMPARE(call.key.text, withKey ? made.key.id.text : QString());
    QCOMPARE(call.keyName, withKey ? u"Billing"_s : QString());
}

void TestRefusedCalls::tellsWhatIdentityRefused()
{
    VerifyBench bench;
    const auto made = bench.keys.make();
    const Response known = bench.identity({{"x-api-key", made.secret}});
    QCOMPARE(found(bench, idOf(known)).cause, u"wrong-kind"_s);
    QCOMPARE(found(bench, idOf(known)).address, u"192.0.2.1"_s);
    // Without a key nobody knows whose workspace was meant.
    QCOMPARE(lookUp(bench, idOf(bench.identity({}))).status, 404);
}

void TestRefusedCalls::keepsNoTokenAndNoCallThatPassed()
{
    VerifyBench bench;
    const auto made = bench.keys.make();
    QCOMPARE(lookUp(bench, idOf(bench.verifyKey(made.secret))).status, 404);
    QCOMPARE(bench.verifyKey(made.secret, "environment=live").status, 401);
    QCOMPARE(bench.verifyKey(made.secret + 'x').status, 401);
    bench.refusedCalls.flush();
    const auto all = bench.keys.database().writeNow([](Connection &connection) -> Result<QString> {
        QString text;
        Rows rows = connection.run(u"SELECT request_id || ' ' || cause || ' ' || needed_scope || ' ' || key || ' ' ||"
                                   " environment || ' ' || address FROM refused_calls"_s);
        while (rows.next())
            text += rows.text(0) + u'\n';
        return text;
    });
    QCOMPARE(all.value().count(u'\n'), 2);
    for (qsizetype i = 0; i + 8 <= made.secret.size(); ++i)
        QVERIFY(!all.value().contains(QString::fromLatin1(made.secret.mid(i, 8))));
}

void TestRefusedCalls::keepsTheBeginningOfALongQuestion()
{
    VerifyBench bench;
    const auto made = bench.keys.make();
    const QString id = idOf(bench.verifyKey(made.secret, "environment=" + QByteArray(3000, 'e')));
    const auto call = wire::readRefusedCall(lookUp(bench, id).body);
    QVERIFY(call);
    QCOMPARE(call->environment, QString(200, u'e'));
}

void TestRefusedCalls::keepsNothingOfStrangers()
{
    VerifyBench bench(u"enterprise"_s, false);
    const Response stranger = bench.verify({}, {}, u"192.0.2.9"_s);
    QCOMPARE(headerOf(stranger, "chatelaine-cause"), "verifier");
    QCOMPARE(lookUp(bench, idOf(stranger)).status, 404);
}

void TestRefusedCalls::tellsNobodyOfAnotherWorkspace()
{
    VerifyBench bench;
    const auto added = bench.keys.database().writeNow([&](Connection &connection) -> Result<Done> {
        connection.run(u"INSERT INTO workspaces (id, name, profile, profile_revision, audit_hash, created_at)"
                       " SELECT 'ws_2', 'Other', profile, 1, audit_hash, created_at FROM workspaces"_s);
        return Done{};
    });
    QVERIFY(added.has_value());
    Refusal elsewhere = refusal(u"req_elsewhere"_s, u"192.0.2.1"_s, bench.keys.now);
    elsewhere.workspace = {u"ws_2"_s};
    keep(bench, {elsewhere});
    QCOMPARE(lookUp(bench, u"req_elsewhere"_s, u"owner"_s).status, 404);
    QCOMPARE(lookUp(bench, u"req_elsewhere"_s, QString()).status, 401);
}

void TestRefusedCalls::namesKeysToThoseWhoMayReadThem()
{
    VerifyBench bench(u"gateway"_s);
    const auto made = bench.keys.make();
    const auto changed = bench.keys.database().writeNow([&](Connection &connection) -> Result<Done> {
        connection.run(u"UPDATE keys SET kind = 'system' WHERE id = ?"_s, made.key.id.text);
        return Done{};
    });
    QVERIFY(changed.has_value());
    const Response response = bench.verifyKey(made.secret, "audience=server");
    QCOMPARE(headerOf(response, "chatelaine-key"), made.key.id.text.toUtf8());
    const RefusedCall call = found(bench, idOf(response), u"owner"_s);
    QCOMPARE(call.cause, u"wrong-kind"_s);
    QCOMPARE(call.key, KeyId());
    QCOMPARE(call.keyName, QString());
}

void TestRefusedCalls::forgetsAfterSevenDays()
{
    VerifyBench bench;
    const QDateTime now = bench.keys.now;
    keep(bench,
         {refusal(u"req_old"_s, u"192.0.2.1"_s, now.addDays(-7).addSecs(-1)),
          refusal(u"req_young"_s, u"192.0.2.1"_s, now.addDays(-7))});
    QVERIFY(bench.keys.database().writeNow([&](Connection &connection) { return keepHouse(connection, now); }));
    QCOMPARE(lookUp(bench, u"req_old"_s).status, 404);
    QCOMPARE(lookUp(bench, u"req_young"_s).status, 200);
}

void TestRefusedCalls::keepsOneAddressFromPushingOutTheRest()
{
    VerifyBench bench;
    const QDateTime now = bench.keys.now;
    std::vector<Refusal> all{refusal(u"req_quiet"_s, u"192.0.2.1"_s, now.addDays(-3))};
    for (int i = 0; i < 10'000; ++i)
        all.push_back(refusal(u"req_%1"_s.arg(i), u"198.51.100.66"_s, now.addSecs(i - 10'000)));
    keep(bench, all);
    QCOMPARE(countOf(bench, u"198.51.100.66"_s), 8'999);
    QCOMPARE(lookUp(bench, u"req_quiet"_s).status, 200);
    QCOMPARE(lookUp(bench, u"req_1000"_s).status, 404);
    QCOMPARE(lookUp(bench, u"req_1001"_s).status, 200);
}

void TestRefusedCalls::takesSoManyOfOneAddress()
{
    VerifyBench bench;
    for (int i = 0; i < 500; ++i)
        bench.refusedCalls.note(refusal(u"req_%1"_s.arg(i), u"2001:db8::%1"_s.arg(i), bench.keys.now));
    bench.refusedCalls.note(refusal(u"req_other"_s, u"192.0.2.1"_s, bench.keys.now));
    // Of an IPv6 network a caller has more addresses than there is room, so all of it counts as one.
    QCOMPARE(countOf(bench, u"2001:db8::119"_s), 1);
    QCOMPARE(countOf(bench, u"2001:db8::120"_s), 0);
    QCOMPARE(countOf(bench, u"192.0.2.1"_s), 1);
    // A minute later it may be heard again.
    bench.refusedCalls.note(refusal(u"req_later"_s, u"2001:db8::1"_s, bench.keys.now.addSecs(60)));
    QCOMPARE(lookUp(bench, u"req_later"_s).status, 200);
}

QTEST_GUILESS_MAIN(TestRefusedCalls)
#include "tst_refusedcalls.moc"
