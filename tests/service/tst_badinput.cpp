// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/keyservicebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

using Spoil = std::function<void(KeyDraft &)>;

const QString rightToLeftOverride = QString(QChar(0x202e));

QByteArray draft(const KeyServiceBench &bench, const Spoil &change)
{
    KeyDraft wrong = bench.draft();
    change(wrong);
    return wire::write(wrong);
}

/// All that a refused request must leave as it was.
QString stateOf(KeyServiceBench &bench)
{
    return *bench.database().readHere([](Connection &connection) -> Result<QString> {
        Rows rows =
            connection.run(u"SELECT changes, audits, (SELECT COUNT(*) FROM keys), (SELECT COUNT(*) FROM secrets)"
                           " FROM workspaces"_s);
        rows.next();
        return u"%1 changes, %2 audits, %3 keys, %4 secrets"_s.arg(rows.number(0))
            .arg(rows.number(1))
            .arg(rows.number(2))
            .arg(rows.number(3));
    });
}

} // namespace

/// A request that is wrong: named by its field, with a sentence, and nothing half done.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftIsRefusedAtItsField_data();
    void draftIsRefusedAtItsField();
    void editIsRefusedAtItsField_data();
    void editIsRefusedAtItsField();
    void rotationIsRefusedInWords_data();
    void rotationIsRefusedInWords();
    void rotationIsRefusedAtItsField_data();
    void rotationIsRefusedAtItsField();
    void rotationWaitsForTheOldSecretToEnd();
    void bodyIsRefusedAtItsMember_data();
    void bodyIsRefusedAtItsMember();
};

void TestBadInput::draftIsRefusedAtItsField_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<Spoil>("change");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("code");
    const QString enterprise = u"enterprise"_s;
    const auto row = [](const char *name, const QString &profile, const QString &pointer, const QString &code,
                        const Spoil &change) { QTest::newRow(name) << profile << change << pointer << code; };
    const auto scopes = [](const QStringList &words) { return [words](KeyDraft &draft) { draft.scopes = words; }; };
    const auto name = [](const QString &text) { return [text](KeyDraft &draft) { draft.name = text; }; };
    const auto end = [](const QString &at) {
        return [at](KeyDraft &draft) { draft.expiresAt = QDateTime::fromString(at, Qt::ISODate); };
    };
    row("a scope nobody knows", enterprise, u"/scopes/1"_s, u"unknown"_s,
        scopes({u"invoices:read"_s, u"coffee:brew"_s}));
    row("a wildcard where the grammar has none", enterprise, u"/scopes/0"_s, u"unknown"_s, scopes({u"invoices:*"_s}));
    row("a wildcard for everything", u"flintn"_s, u"/scopes/0"_s, u"unknown"_s, scopes({u"*"_s}));
    row("a wildcard of no resource", u"gateway"_s, u"/scopes/0"_s, u"unknown"_s, scopes({u"coffee:*"_s}));
    row("recurring, with the hint", u"gateway"_s, u"/scopes/0"_s, u"hint"_s, scopes({u"recurring:execute"_s}));
    row("recurring:*, with the hint", u"gateway"_s, u"/scopes/0"_s, u"hint"_s, scopes({u"recurring:*"_s}));
    row("no scope where one is needed", u"flintn"_s, u"/scopes"_s, u"required"_s, scopes({}));
    row("scopes of a kind whose scopes are fixed", u"inflow"_s, u"/scopes"_s, u"not-allowed"_s,
        scopes({u"payments"_s}));
    row("an empty name", enterprise, u"/name"_s, u"required"_s, name({}));
    row("a name of blanks", enterprise, u"/name"_s, u"required"_s, name(u"   "_s));
    row("a name of 10,000 characters", enterprise, u"/name"_s, u"too-long"_s, name(QString(10'000, u'x')));
    row("a name with a line break", enterprise, u"/name"_s, u"forbidden-character"_s, name(u"a\nb"_s));
    row("a name with an escape", enterprise, u"/name"_s, u"forbidden-character"_s, name(u"a\x1b[31mb"_s));
    row("a name with a zero", enterprise, u"/name"_s, u"forbidden-character"_s, name(u"a"_s + QChar(0) + u"b"_s));
    row("a name that turns its direction", enterprise, u"/name"_s, u"forbidden-character"_s,
        name(u"live"_s + rightToLeftOverride + u"tset"_s));
    row("a kind nobody knows", enterprise, u"/kind"_s, u"unknown"_s, [](KeyDraft &draft) { draft.kind = u"master"_s; });
    row("an environment nobody knows", enterprise, u"/environment"_s, u"unknown"_s,
        [](KeyDraft &draft) { draft.environment = u"staging"_s; });
    row("an end in the past", enterprise, u"/expires_at"_s, u"in-the-past"_s, end(u"2026-11-20T00:00:00Z"_s));
    row("an end as this very day begins", enterprise, u"/expires_at"_s, u"in-the-past"_s,
        end(u"2026-11-21T00:00:00Z"_s));
    row("an end at noon", enterprise, u"/expires_at"_s, u"not-a-date"_s, end(u"2027-02-18T12:00:00Z"_s));
    row("a note of 10,000 characters", enterprise, u"/note"_s, u"too-long"_s,
        [](KeyDraft &wrong) { wrong.note = QString(10'000, u'x'); });
    row("an end where keys have none", u"checkout"_s, u"/expires_at"_s, u"not-allowed"_s,
        end(u"2027-11-20T00:00:00Z"_s));
}

void TestBadInput::draftIsRefusedAtItsField()
{
    QFETCH(QString, profile);
    QFETCH(Spoil, change);
    KeyServiceBench bench(profile);
    const QString before = stateOf(bench);
    const Response response = bench.ask({"POST", u"keys"_s, draft(bench, change)});
    QCOMPARE(response.status, 422);
    const Error problem = wire::readProblem(response.status, response.body);
    QCOMPARE(problem.fields.size(), size_t(1));
    QTEST(problem.fields.front().pointer, "pointer");
    QTEST(problem.fields.front().code, "code");
    QVERIFY(problem.fields.front().detail.endsWith(u'.'));
    QCOMPARE(stateOf(bench), before);
}

void TestBadInput::editIsRefusedAtItsField_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &profile, const QByteArray &body, const QString &pointer,
                        const QString &code) { QTest::newRow(name) << profile << body << pointer << code; };
    row("scopes on a profile that fixes them", u"enterprise"_s, R"({"scopes":["clients:read"]})", u"/scopes"_s,
        u"not-allowed"_s);
    row("no scope left", u"flintn"_s, R"({"scopes":[]})", u"/scopes"_s, u"required"_s);
    row("a scope nobody knows", u"flintn"_s, R"({"scopes":["transaction.read","coffee.brew"]})", u"/scopes/1"_s,
        u"unknown"_s);
    row("a state nobody knows", u"flintn"_s, R"({"state":"asleep"})", u"/state"_s, u"not-allowed"_s);
    row("a pause on a profile without one", u"enterprise"_s, R"({"state":"disabled"})", u"/state"_s, u"not-allowed"_s);
    row("an empty name", u"flintn"_s, R"({"name":""})", u"/name"_s, u"required"_s);
    row("a tag that turns its direction", u"flintn"_s, R"({"tags":["a","b\u202ec"]})", u"/tags/1"_s,
        u"forbidden-character"_s);
    row("an owner who is no member", u"flintn"_s, R"({"owner":"mem_stranger"})", u"/owner"_s, u"unknown"_s);
}

void TestBadInput::editIsRefusedAtItsField()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, body);
    KeyServiceBench bench(profile);
    const ApiKey key = bench.make().key;
    const QString before = stateOf(bench);
    const Response response =
        bench.ask({"PATCH", u"keys/"_s + key.id.text, body, u"owner"_s, std::nullopt, key.etag.toUtf8()});
    QCOMPARE(response.status, 422);
    const Error problem = wire::readProblem(response.status, response.body);
    QCOMPARE(problem.fields.size(), size_t(1));
    QTEST(problem.fields.front().pointer, "pointer");
    QTEST(problem.fields.front().code, "code");
    QVERIFY(problem.fields.front().detail.endsWith(u'.'));
    QCOMPARE(stateOf(bench), before);
    QCOMPARE(bench.key(key.id).etag, key.etag);
}

void TestBadInput::rotationIsRefusedInWords_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("before"); // what happened to the key: "rotations" or "revocation"
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a second one by overlap while one runs")
        << u"enterprise"_s << u"rotations"_s << u"Another key replaces this one already."_s;
    QTest::newRow("a second one with the same id while one waits")
        << u"gateway"_s << u"rotations"_s << u"Its newest secret waits to be confirmed, reissued or discarded."_s;
    QTest::newRow("a second one at once while the first waits")
        << u"inflow"_s << u"rotations"_s << u"Its newest secret waits to be confirmed, reissued or discarded."_s;
    for (const QString &profile : {u"enterprise"_s, u"gateway"_s, u"inflow"_s, u"checkout"_s, u"flintn"_s})
        QTest::addRow("of a revoked key: %s", qPrintable(profile))
            << profile << u"revocation"_s << u"The key has ended."_s;
}

void TestBadInput::rotationIsRefusedInWords()
{
    QFETCH(QString, profile);
    QFETCH(QString, before);
    KeyServiceBench bench(profile);
    const ApiKey key = bench.make().key;
    const auto post = [&](const QString &verb) {
        return bench.ask({"POST", u"keys/%1/%2"_s.arg(key.id.text, verb), "{}", u"owner"_s, std::nullopt,
                          bench.key(key.id).etag.toUtf8()});
    };
    const int first = post(before).status;
    QVERIFY(first == 200 || first == 201);
    const QString state = stateOf(bench);
    const Response response = post(u"rotations"_s);
    QCOMPARE(response.status, 409);
    const Error problem = wire::readProblem(response.status, response.body, &bench.profile());
    QCOMPARE(problem.type, u"conflict"_s);
    QTEST(problem.detail, "sentence");
    QVERIFY(problem.current);
    QCOMPARE(problem.current->id, key.id);
    QCOMPARE(stateOf(bench), state);
}

void TestBadInput::rotationIsRefusedAtItsField_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("code");
    QTest::newRow("a grace nobody offers")
        << u"gateway"_s << R"({"grace_seconds":60})"_ba << u"/grace"_s << u"not-allowed"_s;
    QTest::newRow("a grace below nothing")
        << u"gateway"_s << R"({"grace_seconds":-1})"_ba << u"/grace_seconds"_s << u"wrong-type"_s;
    QTest::newRow("an empty name for the second key")
        << u"enterprise"_s << R"({"name":" "})"_ba << u"/name"_s << u"required"_s;
    QTest::newRow("a second key that has ended already")
        << u"enterprise"_s << R"({"expires_at":"2026-11-21T00:00:00Z"})"_ba << u"/expires_at"_s << u"in-the-past"_s;
}

void TestBadInput::rotationIsRefusedAtItsField()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, body);
    KeyServiceBench bench(profile);
    const ApiKey key = bench.make().key;
    const QString before = stateOf(bench);
    const Response response =
        bench.ask({"POST", u"keys/%1/rotations"_s.arg(key.id.text), body, u"owner"_s, std::nullopt, key.etag.toUtf8()});
    QCOMPARE(response.status, 422);
    const Error problem = wire::readProblem(response.status, response.body);
    QCOMPARE(problem.fields.size(), size_t(1));
    QTEST(problem.fields.front().pointer, "pointer");
    QTEST(problem.fields.front().code, "code");
    QCOMPARE(stateOf(bench), before);
    QCOMPARE(bench.key(key.id), key);
}

void TestBadInput::rotationWaitsForTheOldSecretToEnd()
{
    KeyServiceBench bench(u"gateway"_s);
    const KeyId key = bench.make().key.id;
    const auto rotate = [&] {
        return bench
            .ask({"POST", u"keys/%1/rotations"_s.arg(key.text), R"({"grace_seconds":3600})", u"owner"_s, std::nullopt,
                  bench.key(key).etag.toUtf8()})
            .status;
    };
    QCOMPARE(rotate(), 200);
    bench.confirm(bench.key(key));
    const QString before = stateOf(bench);
    QCOMPARE(rotate(), 409);
    QCOMPARE(stateOf(bench), before);
    bench.now = bench.now.addSecs(3600);
    QCOMPARE(rotate(), 200);
}

void TestBadInput::bodyIsRefusedAtItsMember_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &body, int status, const char *pointer, const char *code) {
        QTest::newRow(name) << body << status << QString::fromLatin1(pointer) << QString::fromLatin1(code);
    };
    const QByteArray fine = R"("kind":"secret","environment":"test","scopes":["invoices:read"])";
    row("nothing", {}, 400, "", "");
    row("half of JSON", "{\"name\":", 422, "/name", "wrong-type");
    row("a list", "[]", 400, "", "");
    row("a name that is a number", "{" + fine + R"(,"name":5})", 422, "/name", "wrong-type");
    row("a name that comes twice", "{" + fine + R"(,"name":"a","name":"b"})", 422, "/name", "duplicate");
    row("no name", "{" + fine + "}", 422, "/name", "required");
    row("scopes that are a text", R"({"kind":"secret","name":"n","environment":"test","scopes":"invoices:read"})", 422,
        "/scopes", "wrong-type");
    row("a scope that is a number", R"({"kind":"secret","name":"n","environment":"test","scopes":["invoices:read",7]})",
        422, "/scopes/1", "wrong-type");
    row("an expiry that is a date", "{" + fine + R"(,"name":"n","expires_at":"2027-02-18"})", 422, "/expires_at",
        "wrong-type");
}

void TestBadInput::bodyIsRefusedAtItsMember()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, pointer);
    QFETCH(QString, code);
    KeyServiceBench bench;
    const QString before = stateOf(bench);
    const Response response = bench.ask({"POST", u"keys"_s, body});
    QCOMPARE(response.status, status);
    const Error problem = wire::readProblem(response.status, response.body);
    QVERIFY(!problem.detail.isEmpty());
    if (status == 422) {
        QCOMPARE(problem.fields.size(), size_t(1));
        QCOMPARE(problem.fields.front().pointer, pointer);
        QCOMPARE(problem.fields.front().code, code);
    }
    QCOMPARE(stateOf(bench), before);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
