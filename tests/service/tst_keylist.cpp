// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/keys/changes.h"
#include "tests/service/keyservicebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

Page<KeyBatch> page(KeyServiceBench &bench, const QString &query)
{
    const Response response = bench.ask({"GET", u"keys?"_s + query});
    auto read = wire::readKeys(response.body, bench.profile());
    if (!read)
        qFatal("%s", response.body.constData());
    return *std::move(read);
}

QString nameIn(const Page<KeyBatch> &page, qsizetype row)
{
    return page.items.text(KeyBatch::Text::Name, row).toString();
}

KeyServiceBench::Made named(KeyServiceBench &bench, const QString &name)
{
    return bench.make(u"owner"_s, true, [&](KeyDraft &draft) { draft.name = name; });
}

} // namespace

/// Reading keys, page after page, while others change them.
class TestKeyList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesGoInTheOrderOfCreation();
    void onlyTheFirstPageTellsTotalAndNumber();
    void keyMadeWhileReadingComesAtTheEnd();
    void changeBehindTheCursorIsReplayed();
    void deletedKeyLeavesTheOthersInPlace();
    void badQueryIsRefused_data();
    void badQueryIsRefused();
    void expiryIsCountedInAtReading();
    void numberFromTheFutureResets();
};

void TestKeyList::pagesGoInTheOrderOfCreation()
{
    KeyServiceBench bench;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        named(bench, name);
    const Page<KeyBatch> first = page(bench, u"limit=2"_s);
    QCOMPARE(first.items.size(), 2);
    QCOMPARE(nameIn(first, 0), u"a"_s);
    QCOMPARE(nameIn(first, 1), u"b"_s);
    const Page<KeyBatch> second = page(bench, u"limit=2&cursor="_s + first.next);
    QCOMPARE(second.items.size(), 1);
    QCOMPARE(nameIn(second, 0), u"c"_s);
    QVERIFY(second.next.isEmpty());
}

void TestKeyList::onlyTheFirstPageTellsTotalAndNumber()
{
    KeyServiceBench bench;
    named(bench, u"a"_s);
    const ApiKey last = named(bench, u"b"_s).key;
    const Page<KeyBatch> first = page(bench, u"limit=1"_s);
    QCOMPARE(first.total, std::optional<qint64>(2));
    QCOMPARE(first.asOf, std::optional(last.version));
    const Page<KeyBatch> second = page(bench, u"limit=1&cursor="_s + first.next);
    QVERIFY(!second.total);
    QVERIFY(!second.asOf);
}

void TestKeyList::keyMadeWhileReadingComesAtTheEnd()
{
    KeyServiceBench bench;
    named(bench, u"a"_s);
    named(bench, u"b"_s);
    const Page<KeyBatch> first = page(bench, u"limit=1"_s);
    named(bench, u"new"_s);
    const Page<KeyBatch> rest = page(bench, u"cursor="_s + first.next);
    QCOMPARE(rest.items.size(), 2);
    QCOMPARE(nameIn(rest, 0), u"b"_s);
    QCOMPARE(nameIn(rest, 1), u"new"_s);
}

void TestKeyList::changeBehindTheCursorIsReplayed()
{
    KeyServiceBench bench;
    const ApiKey a = named(bench, u"a"_s).key;
    named(bench, u"b"_s);
    const Page<KeyBatch> first = page(bench, u"limit=1"_s);
    KeyEdit rename;
    rename.name = u"renamed"_s;
    QCOMPARE(
        bench.ask({"PATCH", u"keys/"_s + a.id.text, wire::write(rename), u"owner"_s, std::nullopt, a.etag.toUtf8()})
            .status,
        200);
    const Page<KeyBatch> rest = page(bench, u"cursor="_s + first.next);
    QCOMPARE(rest.items.size(), 1);
    QCOMPARE(nameIn(rest, 0), u"b"_s);

    const auto replay = bench.database().readHere([&](Connection &connection) -> Result<Replay> {
        return changesAfter(connection, bench.workspace, bench.profile(), *first.asOf, 100, bench.now);
    });
    QCOMPARE(replay->events.size(), size_t(1));
    QCOMPARE(replay->events[0].what, ChangeEvent::What::KeyChanged);
    QCOMPARE(replay->events[0].key->name, u"renamed"_s);
    QVERIFY(replay->events[0].number > *first.asOf);
}

void TestKeyList::deletedKeyLeavesTheOthersInPlace()
{
    KeyServiceBench bench(u"gateway"_s);
    const ApiKey a = named(bench, u"a"_s).key;
    named(bench, u"b"_s);
    named(bench, u"c"_s);
    const Page<KeyBatch> first = page(bench, u"limit=1"_s);
    const QString room = u"keys/"_s + a.id.text;
    QCOMPARE(bench.ask({"POST", room + u"/revocation"_s, "{}", u"owner"_s, std::nullopt, "*"}).status, 200);
    QCOMPARE(bench.ask({"DELETE", room, {}, u"owner"_s, std::nullopt, bench.key(a.id).etag.toUtf8()}).status, 204);
    QCOMPARE(page(bench, u"cursor="_s + first.next).items.size(), 2);

    const auto replay = bench.database().readHere([&](Connection &connection) -> Result<Replay> {
        return changesAfter(connection, bench.workspace, bench.profile(), *first.asOf, 100, bench.now);
    });
    QCOMPARE(replay->events.size(), size_t(1));
    QCOMPARE(replay->events[0].what, ChangeEvent::What::KeyDeleted);
    QCOMPARE(replay->events[0].keyId, a.id);
}

void TestKeyList::badQueryIsRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("no keys at all") << u"limit=0"_s;
    QTest::newRow("more than a page holds") << u"limit=10001"_s;
    QTest::newRow("less than none") << u"limit=-1"_s;
    QTest::newRow("more than any number says") << u"limit=99999999999999999999"_s;
    QTest::newRow("a limit that is no number") << u"limit=many"_s;
    QTest::newRow("a cursor that nobody gave") << u"cursor=hello"_s;
    QTest::newRow("a cursor of broken UTF-8") << u"cursor=%FF%00"_s;
    QTest::newRow("a cursor before the beginning") << u"cursor=MTotNQ"_s;
    QTest::newRow("a cursor beyond all changes there can be") << u"cursor=MToxODQ0Njc0NDA3MzcwOTU1MTYxNQ"_s;
}

void TestKeyList::badQueryIsRefused()
{
    QFETCH(QString, query);
    KeyServiceBench bench;
    QCOMPARE(bench.ask({"GET", u"keys?"_s + query}).status, 422);
}

void TestKeyList::expiryIsCountedInAtReading()
{
    KeyServiceBench bench;
    const QDateTime end(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC);
    const KeyServiceBench::Made made = bench.make(u"owner"_s, true, [&](KeyDraft &draft) { draft.expiresAt = end; });
    bench.now = end.addMSecs(-1);
    QCOMPARE(bench.key(made.key.id).state.id, u"active"_s);
    QCOMPARE(bench.causeFor(made.secret), QString());
    bench.now = end;
    QCOMPARE(bench.key(made.key.id).state, (State{u"expired"_s, StateClass::Ended}));
    QCOMPARE(bench.key(made.key.id).endedAt, std::optional(end));
    QCOMPARE(bench.causeFor(made.secret), u"expired"_s);
}

void TestKeyList::numberFromTheFutureResets()
{
    KeyServiceBench bench;
    const auto replay = bench.database().readHere([&](Connection &connection) -> Result<Replay> {
        return changesAfter(connection, bench.workspace, bench.profile(), 7, 100, bench.now);
    });
    QCOMPARE(replay->events.size(), size_t(1));
    QCOMPARE(replay->events[0].what, ChangeEvent::What::Reset);
}

QTEST_GUILESS_MAIN(TestKeyList)
#include "tst_keylist.moc"
