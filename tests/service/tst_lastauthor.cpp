// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "protocol/wire.h"
#include "tests/service/keyservicebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

Response rename(KeyServiceBench &bench, const ApiKey &key, const QString &name, const QString &as)
{
    return bench.ask(
        {"PATCH", u"keys/"_s + key.id.text, wire::write(KeyEdit{.name = name}), as, std::nullopt, key.etag.toUtf8()});
}

} // namespace

/// Who comes second hears who was first, and when.
class TestLastAuthor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldToWhoComesSecond();
    void whatLeavesTheKeyAsItWasDoesNotCount();
    void isToldWithAKeyThatHasEnded();
};

void TestLastAuthor::isToldToWhoComesSecond()
{
    KeyServiceBench bench;
    const ApiKey seen = bench.make().key;
    bench.now = bench.now.addSecs(60);
    QCOMPARE(rename(bench, seen, u"Payments"_s, u"admin"_s).status, 200);
    const QDateTime changed = bench.now;
    bench.now = bench.now.addSecs(12);

    const Response refused = rename(bench, seen, u"Billing, new"_s, u"owner"_s);
    QCOMPARE(refused.status, 412);
    const Error error = wire::readProblem(412, refused.body, &bench.profile());
    QCOMPARE(error.changedBy, u"ADMIN"_s);
    QCOMPARE(error.changedAt, changed);
    QCOMPARE(error.current->name, u"Payments"_s);
}

void TestLastAuthor::whatLeavesTheKeyAsItWasDoesNotCount()
{
    KeyServiceBench bench(u"inflow"_s);
    bench.elevated = true;
    const ApiKey seen = bench.make(u"owner"_s, true, [](KeyDraft &draft) { draft.kind = u"private"_s; }).key;
    QCOMPARE(rename(bench, seen, u"Shop"_s, u"admin"_s).status, 200);
    QCOMPARE(bench.act(u"reveal"_s, bench.key(seen.id)).status, 200);
    const Response refused = rename(bench, seen, u"Till"_s, u"owner"_s);
    QCOMPARE(wire::readProblem(refused.status, refused.body, &bench.profile()).changedBy, u"ADMIN"_s);
}

void TestLastAuthor::isToldWithAKeyThatHasEnded()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    QCOMPARE(bench.act(u"revocation"_s, key, "{}", u"admin"_s).status, 200);
    const Response refused = bench.act(u"revocation"_s, bench.key(key.id));
    QCOMPARE(refused.status, 409);
    QCOMPARE(wire::readProblem(409, refused.body, &bench.profile()).changedBy, u"ADMIN"_s);
}

QTEST_GUILESS_MAIN(TestLastAuthor)
#include "tst_lastauthor.moc"
