// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/keyservicebench.h"

#include <QFile>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

Response edit(KeyServiceBench &bench, const ApiKey &key, const KeyEdit &change, const QByteArray &ifMatch)
{
    return bench.ask({"PATCH", u"keys/"_s + key.id.text, wire::write(change), u"owner"_s, std::nullopt, ifMatch});
}

Response edit(KeyServiceBench &bench, const ApiKey &key, const KeyEdit &change)
{
    return edit(bench, key, change, key.etag.toUtf8());
}

Response revoke(KeyServiceBench &bench, const ApiKey &key, const QByteArray &ifMatch)
{
    return bench.ask({"POST", u"keys/%1/revocation"_s.arg(key.id.text), "{}", u"owner"_s, std::nullopt, ifMatch});
}

Response probe(KeyServiceBench &bench, const ApiKey &key, const QByteArray &secret)
{
    const Secret body = wire::writeProbe(Secret(secret));
    return bench.ask({"POST", u"keys/%1/probe"_s.arg(key.id.text), body.view().toByteArray()});
}

KeyEdit renamed(const QString &name)
{
    KeyEdit change;
    change.name = name;
    return change;
}

KeyEdit moved(const QString &state)
{
    KeyEdit change;
    change.state = state;
    return change;
}

} // namespace

/// Creating, changing, revoking and deleting a key.
class TestKeyVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newKeyIsUnconfirmedAndItsSecretWorks();
    void changeIsToldAfterTheCommit();
    void badDraftIsRefused_data();
    void badDraftIsRefused();
    void pairHasOneKeyOfEachKind();
    void endingALiveKeyAsksWhoItIs_data();
    void endingALiveKeyAsksWhoItIs();
    void goesOnUnderTheSameIdOnceOneIsConfirmed();
    void publicKeyNeedsNoConfirmation();
    void preconditionIsAsked_data();
    void preconditionIsAsked();
    void renameDoesNotStopARevocation();
    void revocationIsFinal();
    void scopesAreFixedWhereTheProfileSaysSo();
    void pausedKeyIsRefusedUntilItIsBack();
    void noWayLeadsToAStateButTheProfiles();
    void ownerIsAnActiveMember();
    void tagsAreChecked();
    void probeIsNoUse();
    void onlyEndedKeysAreDeleted();
    void secretIsNotInTheDatabase();
};

void TestKeyVerbs::newKeyIsUnconfirmedAndItsSecretWorks()
{
    KeyServiceBench bench;
    const auto made = bench.make(u"developer"_s, false);
    QCOMPARE(made.key.delivery, Delivery::Unconfirmed);
    QCOMPARE(made.key.generation, 1);
    QCOMPARE(made.key.state, (State{u"active"_s, StateClass::Usable}));
    QCOMPARE(made.key.owner, bench.member(u"developer"_s));
    QCOMPARE(made.key.ownerName, u"DEVELOPER"_s);
    QCOMPARE(made.key.createdAt, bench.now);
    QCOMPARE(made.key.lastUsed.knowledge, LastUsed::Knowledge::Never);
    QVERIFY(made.secret.startsWith("sk_test_"));
    QCOMPARE(bench.causeFor(made.secret), QString());
    QCOMPARE(bench.key(made.key.id), made.key);
}

void TestKeyVerbs::changeIsToldAfterTheCommit()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make(u"owner"_s, false).key;
    QCOMPARE(bench.told, std::vector<quint64>{key.version});
    QCOMPARE(edit(bench, key, renamed(u"x"_s), "\"0\"").status, 412);
    QCOMPARE(bench.told.size(), size_t(1));
}

void TestKeyVerbs::badDraftIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << QByteArray("name=x") << 400;
    QTest::newRow("nothing") << QByteArray() << 400;
    QTest::newRow("a list") << QByteArray("[]") << 400;
    QTest::newRow("a name that is a number") << QByteArray(R"({"kind":"secret","name":5,"environment":"test"})") << 422;
}

void TestKeyVerbs::badDraftIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    KeyServiceBench bench;
    QCOMPARE(bench.ask({"POST", u"keys"_s, body}).status, status);
}

void TestKeyVerbs::pairHasOneKeyOfEachKind()
{
    KeyServiceBench bench(u"inflow"_s);
    const ApiKey key = bench.make().key;
    const Response second = bench.ask({"POST", u"keys"_s, wire::write(bench.draft())});
    QCOMPARE(second.status, 422);
    const Error problem = wire::readProblem(second.status, second.body);
    QCOMPARE(problem.fields,
             (std::vector{FieldProblem{u"/kind"_s, u"not-allowed"_s,
                                       u"There is such a key in production; rotate it instead."_s}}));
    QCOMPARE(revoke(bench, key, "*").status, 200);
    QCOMPARE(bench.ask({"POST", u"keys"_s, wire::write(bench.draft())}).status, 201);
}

void TestKeyVerbs::endingALiveKeyAsksWhoItIs_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("as");
    QTest::addColumn<bool>("elevated");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    const QString open = u"enterprise"_s, unknown = u"gateway"_s;
    const QString live = u"live"_s, test = u"test"_s, owner = u"owner"_s;
    QTest::newRow("a live key, by who did not confirm")
        << open << live << owner << false << 403 << u"step-up-required"_s;
    QTest::newRow("a live key, by who did") << open << live << owner << true << 200 << QString();
    QTest::newRow("a test key, by who did not confirm") << open << test << owner << false << 200 << QString();
    QTest::newRow("a key of which nobody knows whether it moves money")
        << unknown << u"production"_s << owner << false << 403 << u"step-up-required"_s;
    QTest::newRow("a live key, by who may not anyway") << open << live << u"viewer"_s << false << 403 << u"forbidden"_s;
}

void TestKeyVerbs::endingALiveKeyAsksWhoItIs()
{
    QFETCH(QString, profile);
    QFETCH(QString, environment);
    QFETCH(QString, as);
    QFETCH(bool, elevated);
    QFETCH(int, status);
    KeyServiceBench bench(profile);
    const ApiKey key = bench.make(u"owner"_s, true, [&](KeyDraft &draft) { draft.environment = environment; }).key;
    bench.elevated = elevated;
    const Response response = bench.act(u"revocation"_s, key, "{}", as);
    QCOMPARE(response.status, status);
    QTEST(wire::readProblem(response.status, response.body).type, "type");
    QCOMPARE(bench.key(key.id).state.meaning, status == 200 ? StateClass::Ended : StateClass::Usable);
}

void TestKeyVerbs::goesOnUnderTheSameIdOnceOneIsConfirmed()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make(u"owner"_s, true, [](KeyDraft &draft) { draft.environment = u"live"_s; }).key;
    const QByteArray operation = KeyServiceBench::newOperation(bench.now);
    bench.elevated = false;
    QCOMPARE(bench.act(u"revocation"_s, key, "{}", u"owner"_s, operation).status, 403);
    bench.elevated = true;
    QCOMPARE(bench.act(u"revocation"_s, key, "{}", u"owner"_s, operation).status, 200);
    // The same again is told what was recorded, and harms nothing any more.
    bench.elevated = false;
    QCOMPARE(bench.act(u"revocation"_s, key, "{}", u"owner"_s, operation).status, 200);
}

void TestKeyVerbs::publicKeyNeedsNoConfirmation()
{
    KeyServiceBench bench(u"inflow"_s);
    const auto made = bench.make(u"owner"_s, false, [](KeyDraft &draft) { draft.kind = u"public"_s; });
    QCOMPARE(made.key.delivery, Delivery::Confirmed);
    QCOMPARE(made.key.visiblePart, QString::fromLatin1(made.secret));
}

void TestKeyVerbs::preconditionIsAsked_data()
{
    QTest::addColumn<QByteArray>("ifMatch");
    QTest::addColumn<int>("status");
    QTest::newRow("without If-Match") << QByteArray() << 428;
    QTest::newRow("with an older etag") << QByteArray("\"0\"") << 412;
    QTest::newRow("with a star, which is for revocation") << QByteArray("*") << 412;
}

void TestKeyVerbs::preconditionIsAsked()
{
    QFETCH(QByteArray, ifMatch);
    QFETCH(int, status);
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    const Response response = edit(bench, key, renamed(u"x"_s), ifMatch);
    QCOMPARE(response.status, status);
    if (status == 412)
        QCOMPARE(*wire::readProblem(status, response.body, &bench.profile()).current, key);
    QCOMPARE(bench.key(key.id), key);
}

void TestKeyVerbs::renameDoesNotStopARevocation()
{
    KeyServiceBench bench;
    const auto made = bench.make();
    QCOMPARE(edit(bench, made.key, renamed(u"x"_s)).status, 200);
    QCOMPARE(revoke(bench, made.key, made.key.etag.toUtf8()).status, 412);
    QCOMPARE(revoke(bench, made.key, "*").status, 200);
    QCOMPARE(bench.causeFor(made.secret), u"revoked"_s);
}

void TestKeyVerbs::revocationIsFinal()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    QCOMPARE(revoke(bench, key, "*").status, 200);
    const ApiKey revoked = bench.key(key.id);
    QCOMPARE(revoked.state.id, u"revoked"_s);
    QCOMPARE(revoked.endedAt, std::optional(bench.now));
    QCOMPARE(revoke(bench, key, "*").status, 409);
    QCOMPARE(edit(bench, revoked, moved(u"active"_s)).status, 409);
    QCOMPARE(edit(bench, revoked, renamed(u"x"_s)).status, 200);
}

void TestKeyVerbs::scopesAreFixedWhereTheProfileSaysSo()
{
    KeyServiceBench fixed;
    KeyEdit change;
    change.scopes = {u"invoices:read"_s, u"clients:read"_s};
    QCOMPARE(edit(fixed, fixed.make().key, change).status, 422);

    KeyServiceBench open(u"flintn"_s);
    change.scopes = {u"transaction.search"_s, u"transaction.read"_s};
    const ApiKey key = open.make().key;
    QCOMPARE(edit(open, key, change).status, 200);
    QCOMPARE(open.key(key.id).scopes, (QStringList{u"transaction.read"_s, u"transaction.search"_s}));
}

void TestKeyVerbs::pausedKeyIsRefusedUntilItIsBack()
{
    KeyServiceBench bench(u"flintn"_s);
    const auto made = bench.make();
    QCOMPARE(edit(bench, made.key, moved(u"disabled"_s)).status, 200);
    QCOMPARE(bench.causeFor(made.secret), u"disabled"_s);
    QCOMPARE(bench.key(made.key.id).state.meaning, StateClass::Paused);
    QCOMPARE(edit(bench, bench.key(made.key.id), moved(u"active"_s)).status, 200);
    QCOMPARE(bench.causeFor(made.secret), QString());
}

void TestKeyVerbs::noWayLeadsToAStateButTheProfiles()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    QCOMPARE(edit(bench, key, moved(u"disabled"_s)).status, 422);
    QCOMPARE(edit(bench, key, moved(u"revoked"_s)).status, 422);
}

void TestKeyVerbs::ownerIsAnActiveMember()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    KeyEdit give;
    give.owner = MemberId{u"mem_nobody"_s};
    QCOMPARE(edit(bench, key, give).status, 422);
    give.owner = bench.member(u"viewer"_s);
    QCOMPARE(edit(bench, key, give).status, 200);
    QCOMPARE(bench.key(key.id).ownerName, u"VIEWER"_s);
}

void TestKeyVerbs::tagsAreChecked()
{
    KeyServiceBench bench;
    const ApiKey key = bench.make().key;
    KeyEdit change;
    change.tags = {u"ok"_s, u"two\nlines"_s};
    const Response response = edit(bench, key, change);
    QCOMPARE(response.status, 422);
    QCOMPARE(wire::readProblem(422, response.body).fields[0].pointer, u"/tags/1"_s);
    change.tags = {u"b"_s, u"a"_s, u"b"_s};
    QCOMPARE(edit(bench, key, change).status, 200);
    QCOMPARE(bench.key(key.id).tags, (QStringList{u"a"_s, u"b"_s}));
}

void TestKeyVerbs::probeIsNoUse()
{
    KeyServiceBench bench;
    const auto made = bench.make(u"owner"_s, false);
    const auto other = bench.make();
    QVERIFY(wire::readProbeResult(probe(bench, made.key, made.secret).body)->accepted);
    QCOMPARE(bench.key(made.key.id), made.key);
    QCOMPARE(wire::readProbeResult(probe(bench, made.key, other.secret).body)->cause, u"invalid"_s);
    QCOMPARE(wire::readProbeResult(probe(bench, made.key, "nonsense").body)->cause, u"invalid"_s);
    QCOMPARE(revoke(bench, made.key, "*").status, 200);
    QCOMPARE(wire::readProbeResult(probe(bench, made.key, made.secret).body)->cause, u"revoked"_s);
}

void TestKeyVerbs::onlyEndedKeysAreDeleted()
{
    KeyServiceBench bench(u"gateway"_s);
    const ApiKey key = bench.make().key;
    const KeyServiceBench::Asked removal{"DELETE",     u"keys/"_s + key.id.text, {}, u"owner"_s,
                                         std::nullopt, key.etag.toUtf8()};
    QCOMPARE(bench.ask(removal).status, 409);

    KeyServiceBench never;
    const ApiKey kept = never.make().key;
    QCOMPARE(revoke(never, kept, "*").status, 200);
    QCOMPARE(
        never.ask({"DELETE", u"keys/"_s + kept.id.text, {}, u"owner"_s, std::nullopt, never.key(kept.id).etag.toUtf8()})
            .status,
        405);
}

void TestKeyVerbs::secretIsNotInTheDatabase()
{
    KeyServiceBench bench;
    const auto made = bench.make();
    if (bench.database().address().isServer())
        QSKIP("A server's files are its own.");
    for (const QString &file : {bench.database().address().file(), bench.database().address().file() + u"-wal"_s}) {
        QFile stored(file);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        const QByteArray bytes = stored.readAll();
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains(made.secret.right(32)));
    }
}

QTEST_GUILESS_MAIN(TestKeyVerbs)
#include "tst_keyverbs.moc"
