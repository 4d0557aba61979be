// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/keydraft.h"
#include "domain/operation.h"
#include "tests/callers/guardedapi.h"
#include "tests/support/wait.h"

#include <map>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::GuardedApi;
using chatelaine::test::Message;
using chatelaine::test::wait;

namespace {

const std::map<QString, GuardedApi::Question> questions{
    {u"inflow"_s, {"production", "payments", "sdk"}},
    {u"enterprise"_s, {"live", "invoices:read", "payouts:write"}},
    {u"checkout"_s, {"live", "links:read", "links:write"}},
    {u"gateway"_s, {"production", "invoice:read", "invoice:create"}},
    {u"flintn"_s, {"production", "transaction.read", "transaction.refund"}},
    {u"harbourmaster"_s, {"open-sea", "see/berths", "pay/tugs"}},
};

} // namespace

/// nginx with the files of docs/guides/nginx before an API, and the real service that it asks.
class TestNginx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsALiveKeyPass_data() { addProfiles(); }
    void letsALiveKeyPass();
    void givesTheProfilesOwnAnswer_data();
    void givesTheProfilesOwnAnswer();
    void refusesWhatIsNoSingleKey_data();
    void refusesWhatIsNoSingleKey();
    void refusesAHeaderThatTheKeyReplaces_data();
    void refusesAHeaderThatTheKeyReplaces();
    void keepsForgedHeadersFromTheApi_data() { addProfiles(); }
    void keepsForgedHeadersFromTheApi();
    void takesHeadersInAnyCase_data() { addProfiles(); }
    void takesHeadersInAnyCase();
    void passesBodiesToTheApiAlone();
    void endsAnOldSecretAfterItsGrace();
    void refusesTheOldSecretAtOnceWhereNothingOverlaps();
    void tellsServersAndSdkApart();
    void opensNothingThatNoLocationOpens();
    void saysWhenTheHeaderIsTooLarge();
    void neverOpensWhenTheServiceIsAway();
    void blamesNobodyForAWrongVerifier();

private:
    static void addProfiles();
    GuardedApi &guarded(const QString &profile);
    void refusedAs(const Message &answer, int status, const QByteArray &cause, const KeyId &key = {});

    QString m_profile;
    std::unique_ptr<GuardedApi> m_guarded;
};

void TestNginx::addProfiles()
{
    QTest::addColumn<QString>("profile");
    for (const auto &[profile, question] : questions)
        QTest::newRow(qPrintable(profile)) << profile;
}

/// One after the other: all at once would be a dozen processes.
GuardedApi &TestNginx::guarded(const QString &profile)
{
    if (m_profile != profile || !m_guarded) {
        m_guarded.reset();
        m_guarded = std::make_unique<GuardedApi>(profile, questions.at(profile));
        m_profile = profile;
    }
    if (!m_guarded->problem().isEmpty())
        qFatal("%s", m_guarded->problem().constData());
    return *m_guarded;
}

/// The answer of the profile: its status, cause and challenge, and an id by which the call is found again.
void TestNginx::refusedAs(const Message &answer, int status, const QByteArray &cause, const KeyId &key)
{
    const QJsonObject problem = answer.json();
    QCOMPARE(problem["type"_L1].toString().toLatin1(), "/problems/" + cause);
    QCOMPARE(answer.status(), status);
    QCOMPARE(problem["status"_L1].toInt(), status);
    QCOMPARE(answer.value("content-type"), "application/problem+json");
    QCOMPARE(answer.value("cache-control"), "no-store");
    if (const Profile::Refusal *words = m_guarded->profile().refusal(QString::fromLatin1(cause))) {
        QCOMPARE(words->status, status);
        QCOMPARE(problem["title"_L1].toString(), words->title.in(u"en"_s));
        QCOMPARE(problem["detail"_L1].toString(), words->remedy.in(u"en"_s));
    }
    QCOMPARE(answer.values("www-authenticate").size(), status == 401 ? 1 : 0);

    const QByteArray id = answer.value("chatelaine-request-id");
    QVERIFY(id.startsWith("req_"));
    QCOMPARE(problem["request_id"_L1].toString().toLatin1(), id);
    const std::optional<RefusedCall> found = m_guarded->refusedCall(id);
    QVERIFY(found.has_value());
    QCOMPARE(found->cause.toLatin1(), cause);
    QCOMPARE(found->status, status);
    QCOMPARE(found->neededScope, problem["needed_scope"_L1].toString());
    QCOMPARE(found->address, u"127.0.0.1"_s);
    QCOMPARE(found->key, key);
}

void TestNginx::letsALiveKeyPass()
{
    QFETCH(QString, profile);
    GuardedApi &api = guarded(profile);
    const auto made = api.make();
    const Message answer = api.get("/invoices/7?page=2", api.line(made.secret));
    QCOMPARE(answer.status(), 200);
    const auto seen = Message::read(answer.body);
    QVERIFY(seen.has_value());
    QCOMPARE(seen->firstLine, "GET /invoices/7?page=2 HTTP/1.0");
    QCOMPARE(seen->value("chatelaine-key"), made.key.id.text.toLatin1());
    QCOMPARE(seen->value("chatelaine-key-name"), "Importer, Malm%C3%B6");
    QCOMPARE(seen->value("chatelaine-key-kind"), api.profile().kinds.front().id.toLatin1());
    QCOMPARE(seen->value("chatelaine-workspace"), api.workspace().text.toLatin1());
    QCOMPARE(seen->value("chatelaine-environment"), questions.at(profile).environment);
    QVERIFY(seen->value("chatelaine-scopes").split(' ').contains(questions.at(profile).first));
    QVERIFY(seen->value("chatelaine-request-id").startsWith("req_"));
    QVERIFY(!answer.body.contains(made.secret));
}

void TestNginx::givesTheProfilesOwnAnswer_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](const QString &profile, const QString &trouble, int status, const QByteArray &cause) {
        QTest::addRow("%s: %s", qPrintable(profile), qPrintable(trouble)) << profile << trouble << status << cause;
    };
    row(u"inflow"_s, u"a missing scope"_s, 403, "insufficient-scope");
    row(u"inflow"_s, u"revoked"_s, 401, "revoked");
    row(u"enterprise"_s, u"another environment"_s, 401, "wrong-environment");
    row(u"enterprise"_s, u"a missing scope"_s, 403, "insufficient-scope");
    row(u"enterprise"_s, u"expired"_s, 401, "expired");
    row(u"enterprise"_s, u"revoked"_s, 401, "revoked");
    row(u"checkout"_s, u"another environment"_s, 401, "wrong-environment");
    row(u"checkout"_s, u"a missing scope"_s, 403, "insufficient-scope");
    row(u"checkout"_s, u"revoked"_s, 401, "revoked");
    row(u"gateway"_s, u"a missing scope"_s, 403, "insufficient-scope");
    row(u"gateway"_s, u"revoked"_s, 401, "revoked");
    row(u"flintn"_s, u"another environment"_s, 401, "wrong-environment");
    row(u"flintn"_s, u"a missing scope"_s, 403, "insufficient-scope");
    row(u"flintn"_s, u"disabled"_s, 401, "disabled");
    row(u"flintn"_s, u"revoked"_s, 401, "revoked");
    row(u"harbourmaster"_s, u"another environment"_s, 401, "wrong-environment");
    row(u"harbourmaster"_s, u"a missing scope"_s, 403, "insufficient-scope");
    row(u"harbourmaster"_s, u"moored"_s, 401, "moored");
    row(u"harbourmaster"_s, u"quarantined"_s, 403, "quarantined");
    row(u"harbourmaster"_s, u"revoked"_s, 401, "scuttled");
}

void TestNginx::givesTheProfilesOwnAnswer()
{
    QFETCH(QString, profile);
    QFETCH(QString, trouble);
    GuardedApi &api = guarded(profile);
    const std::vector<Profile::Environment> &environments = api.profile().environments;
    const bool isElsewhere = trouble == u"another environment"_s;
    const bool expires = trouble == u"expired"_s;
    const auto made =
        api.make(api.profile().kinds.front().id,
                 isElsewhere ? environments.back().id : QString::fromLatin1(questions.at(profile).environment),
                 expires ? std::optional(endOf(QDate::currentDate().addDays(9))) : std::nullopt);
    QCOMPARE(api.get("/invoices/", api.line(made.secret)).status(), isElsewhere ? 401 : 200);

    if (trouble == u"revoked"_s) {
        QVERIFY(wait(api.keys().revoke(made.key, newOperationId())).has_value());
    } else if (expires) {
        QVERIFY(api.change(u"UPDATE keys SET expires_at = 1 WHERE id = ?"_s, made.key.id.text));
    } else if (api.profile().stateInfo(trouble)) {
        const auto now = wait(api.keys().key(made.key.id));
        QVERIFY(now.has_value());
        KeyEdit edit;
        edit.state = trouble;
        QVERIFY(wait(api.keys().edit(*now, edit, newOperationId())).has_value());
    }
    const int reached = api.reached();
    const bool lacksScope = trouble == u"a missing scope"_s;
    const Message answer = api.get(lacksScope ? "/payouts/" : "/invoices/", api.line(made.secret));
    QFETCH(int, status);
    QFETCH(QByteArray, cause);
    refusedAs(answer, status, cause, made.key.id);
    QCOMPARE(answer.json()["needed_scope"_L1].toString().toLatin1(),
             lacksScope ? questions.at(profile).second : QByteArray());
    QCOMPARE(api.reached(), reached);
}

void TestNginx::refusesWhatIsNoSingleKey_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("lines"); ///< KEY stands for the header line of a key that works
    QTest::addColumn<QByteArray>("cause");
    for (const auto &[profile, question] : questions) {
        const auto row = [&](const char *what, const QByteArray &lines, const QByteArray &cause) {
            QTest::addRow("%s: %s", qPrintable(profile), what) << profile << lines << cause;
        };
        row("no header", {}, "missing");
        row("the same header twice", "KEYKEY", "ambiguous");
        row("a second one that is empty", "KEYNAME:\r\n", "ambiguous");
        row("a second one in capitals", "KEYCAPITALS: x\r\n", "ambiguous");
        row("an empty header", "NAME:\r\n", "invalid");
        row("8 KB of header", "NAME: " + QByteArray(8 * 1024, 'x') + "\r\n", "invalid");
        row("a word that is no key", "NAME: Bearer let-me-in\r\n", "invalid");
    }
}

void TestNginx::refusesWhatIsNoSingleKey()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, cause);
    GuardedApi &api = guarded(profile);
    const auto made = api.make();
    const QByteArray name = api.profile().kinds.front().header.toLatin1();
    lines.replace("KEY", api.line(made.secret)).replace("NAME", name).replace("CAPITALS", name.toUpper());
    const int reached = api.reached();
    refusedAs(api.get("/invoices/", lines), 401, cause);
    QCOMPARE(api.reached(), reached);
}

void TestNginx::refusesAHeaderThatTheKeyReplaces_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("gateway: X-Organization-ID")
        << u"gateway"_s << QByteArray("X-Organization-ID: org_1\r\n") << QByteArray("organization-header");
    QTest::newRow("gateway: in small letters and empty")
        << u"gateway"_s << QByteArray("x-organization-id:\r\n") << QByteArray("organization-header");
    QTest::newRow("gateway: twice") << u"gateway"_s << QByteArray("X-Organization-ID: a\r\nX-Organization-ID: b\r\n")
                                    << QByteArray("organization-header");
    QTest::newRow("harbourmaster: X-Plague-Flag")
        << u"harbourmaster"_s << QByteArray("X-Plague-Flag: yellow\r\n") << QByteArray("plague-flag");
}

void TestNginx::refusesAHeaderThatTheKeyReplaces()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, cause);
    GuardedApi &api = guarded(profile);
    const auto made = api.make();
    refusedAs(api.get("/invoices/", api.line(made.secret) + line), 401, cause, made.key.id);
}

void TestNginx::keepsForgedHeadersFromTheApi()
{
    QFETCH(QString, profile);
    GuardedApi &api = guarded(profile);
    const auto made = api.make();
    const QByteArrayList names{"Chatelaine-Key",        "Chatelaine-Key-Name",    "Chatelaine-Key-Kind",
                               "Chatelaine-Workspace",  "Chatelaine-Environment", "Chatelaine-Scopes",
                               "Chatelaine-Request-Id", "Chatelaine-Cause",       "Chatelaine-Needed-Scope",
                               "chatelaine-problem",    "CHATELAINE-VERIFIER"};
    QByteArray forged;
    for (const QByteArray &name : names)
        forged += name + ": forged\r\n" + name.toLower() + ": forged\r\n";
    forged += "Chatelaine_Key: forged\r\n";
    const Message passed = api.get("/invoices/", forged + api.line(made.secret));
    QCOMPARE(passed.status(), 200);
    QVERIFY(!passed.body.contains("forged"));
    QCOMPARE(Message::read(passed.body)->values("chatelaine-key"), QByteArrayList{made.key.id.text.toLatin1()});
    refusedAs(api.get("/invoices/", forged), 401, "missing");
}

void TestNginx::takesHeadersInAnyCase()
{
    QFETCH(QString, profile);
    GuardedApi &api = guarded(profile);
    const auto made = api.make();
    const QByteArray line = api.line(made.secret);
    const QByteArray name = line.left(line.indexOf(':'));
    QCOMPARE(api.get("/invoices/", QByteArray(line).replace(name, name.toLower())).status(), 200);
    QCOMPARE(api.get("/invoices/", QByteArray(line).replace(name, name.toUpper())).status(), 200);
}

void TestNginx::passesBodiesToTheApiAlone()
{
    GuardedApi &api = guarded(u"enterprise"_s);
    const auto made = api.make();
    const QByteArray body(300'000, 'b'); // more than the key service would take
    const QByteArray lines = api.line(made.secret) + "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const Message posted = api.send("POST /invoices/ HTTP/1.1\r\nHost: api.example\r\n" + lines + "\r\n" + body);
    QCOMPARE(posted.status(), 200);
    QVERIFY(posted.body.endsWith(body));
    const Message head = api.send("HEAD /invoices/ HTTP/1.1\r\nHost: api.example\r\n" + api.line(made.secret) + "\r\n");
    QCOMPARE(head.status(), 200);
    const Message refused = api.send("POST /payouts/ HTTP/1.1\r\nHost: api.example\r\n" + lines + "\r\n" + body);
    refusedAs(refused, 403, "insufficient-scope", made.key.id);
}

void TestNginx::endsAnOldSecretAfterItsGrace()
{
    GuardedApi &api = guarded(u"gateway"_s);
    const auto made = api.make();
    const auto rotated = wait(api.keys().rotate(made.key, {std::chrono::minutes(15)}, newOperationId()));
    QVERIFY(rotated.has_value());
    const QByteArray fresh = rotated->secret->view().toByteArray();
    QCOMPARE(api.get("/invoices/", api.line(made.secret)).status(), 200);
    QCOMPARE(api.get("/invoices/", api.line(fresh)).status(), 200); // which starts the clock
    QCOMPARE(api.get("/invoices/", api.line(made.secret)).status(), 200);
    QVERIFY(api.change(u"UPDATE secrets SET ends_at = 1 WHERE ends_at IS NOT NULL AND key = ?"_s, made.key.id.text));
    refusedAs(api.get("/invoices/", api.line(made.secret)), 401, "invalid", made.key.id);
    QCOMPARE(api.get("/invoices/", api.line(fresh)).status(), 200);
}

void TestNginx::refusesTheOldSecretAtOnceWhereNothingOverlaps()
{
    GuardedApi &api = guarded(u"inflow"_s);
    const auto made = api.make();
    const auto rotated = wait(api.keys().rotate(made.key, {}, newOperationId()));
    QVERIFY(rotated.has_value());
    const KeyId key = rotated->key.id == made.key.id ? made.key.id : KeyId();
    refusedAs(api.get("/invoices/", api.line(made.secret)), 401, "invalid", key);
    QCOMPARE(api.get("/invoices/", api.line(rotated->secret->view().toByteArray())).status(), 200);
}

void TestNginx::tellsServersAndSdkApart()
{
    GuardedApi &api = guarded(u"inflow"_s);
    const auto open = api.make(u"public"_s, u"production"_s);
    const auto secret = api.make();
    QCOMPARE(api.get("/sdk/", api.line(u"public"_s, open.secret)).status(), 200);
    refusedAs(api.get("/invoices/", api.line(u"public"_s, open.secret)), 401, "wrong-kind", open.key.id);
    refusedAs(api.get("/sdk/", api.line(secret.secret)), 401, "wrong-kind", secret.key.id);
    refusedAs(api.get("/sdk/", api.line(u"public"_s, open.secret) + api.line(secret.secret)), 401, "ambiguous");
}

void TestNginx::opensNothingThatNoLocationOpens()
{
    GuardedApi &api = guarded(u"enterprise"_s);
    const auto made = api.make();
    const int reached = api.reached();
    for (const char *path : {"/", "/admin", "/chatelaine/verify/", "/chatelaine/verify/environment=live"})
        QCOMPARE(api.get(path, api.line(made.secret)).status(), 404);
    const Message malformed = api.get("/invoices/", "Host: twice\r\n" + api.line(made.secret));
    QCOMPARE(malformed.status(), 400);
    QCOMPARE(malformed.json()["type"_L1].toString(), u"/problems/bad-request"_s);
    QCOMPARE(api.reached(), reached);
}

void TestNginx::saysWhenTheHeaderIsTooLarge()
{
    GuardedApi &api = guarded(u"enterprise"_s);
    const auto made = api.make();
    const int reached = api.reached();
    const QByteArray longLine = "X-Long: " + QByteArray(8700, 'x') + "\r\n";
    const Message answer = api.get("/invoices/", api.line(made.secret) + longLine.repeated(4));
    QCOMPARE(answer.status(), 431);
    QCOMPARE(answer.json()["type"_L1].toString(), u"/problems/header-too-large"_s);
    QCOMPARE(api.reached(), reached);
}

void TestNginx::neverOpensWhenTheServiceIsAway()
{
    GuardedApi &api = guarded(u"enterprise"_s);
    const auto made = api.make();
    QCOMPARE(api.get("/invoices/", api.line(made.secret)).status(), 200);
    const int reached = api.reached();
    api.service().stop();
    const Message answer = api.get("/invoices/", api.line(made.secret));
    QCOMPARE(answer.status(), 503);
    QCOMPARE(answer.json()["type"_L1].toString(), u"/problems/unavailable"_s);
    QVERIFY(!answer.json()["title"_L1].toString().isEmpty());
    QCOMPARE(answer.value("retry-after"), "5");
    QCOMPARE(api.reached(), reached);
    QVERIFY(api.service().start());
    QCOMPARE(api.get("/invoices/", api.line(made.secret)).status(), 200);
}

void TestNginx::blamesNobodyForAWrongVerifier()
{
    GuardedApi &api = guarded(u"enterprise"_s);
    const auto made = api.make();
    const int reached = api.reached();
    QVERIFY(api.change(u"UPDATE verifiers SET ended_at = 1 WHERE workspace = ?"_s, api.workspace().text));
    const Message answer = api.get("/invoices/", api.line(made.secret));
    QCOMPARE(answer.status(), 503);
    QCOMPARE(answer.json()["type"_L1].toString(), u"/problems/unavailable"_s);
    QCOMPARE(api.reached(), reached);
    QVERIFY(api.change(u"UPDATE verifiers SET ended_at = NULL WHERE workspace = ?"_s, api.workspace().text));
    QCOMPARE(api.get("/invoices/", api.line(made.secret)).status(), 200);
}

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
