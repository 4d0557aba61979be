// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/auditbench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

using Fields = std::vector<chatelaine::AuditField>;
Q_DECLARE_METATYPE(chatelaine::KeyEdit)
Q_DECLARE_METATYPE(Fields)

/// The audit says who did what, and nothing is done that it could not say.
class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeLeavesARow();
    void refusalLeavesNone();
    void rowSaysWhoWhatWhenAndFromWhere();
    void rowSaysTheDeviceAndThePermission();
    void fieldsSayBeforeAndAfter_data();
    void fieldsSayBeforeAndAfter();
    void newKeyTellsAllItBeginsWith();
    void rotationTellsWhichSecretIsTheNewest();
    void webhookTellsItsHostAlone();
    void rowsOfADeletedKeyStay();
    void withoutARowNothingHappens_data();
    void withoutARowNothingHappens();
    void withoutAKeyThatSignsNothingHappens();
};

void TestAudit::everyChangeLeavesARow()
{
    AuditBench bench;
    const auto made = bench.keys.make(u"owner"_s, false);
    const QString room = u"keys/"_s + made.key.id.text;
    QVERIFY(bench.keys.useFirst(made.secret).stands);
    KeyEdit rename;
    rename.name = u"renamed"_s;
    const QByteArray etag = bench.keys.key(made.key.id).etag.toUtf8();
    QCOMPARE(bench.keys.ask({"PATCH", room, wire::write(rename), u"admin"_s, std::nullopt, etag}).status, 200);
    QCOMPARE(bench.keys.ask({"POST", room + u"/revocation"_s, "{}", u"owner"_s, std::nullopt, "*"}).status, 200);
    QCOMPARE(bench.verbs(), (QStringList{u"key.revoked"_s, u"key.changed"_s, u"key.first-used"_s, u"key.created"_s}));
}

void TestAudit::refusalLeavesNone()
{
    AuditBench bench;
    KeyDraft draft = bench.keys.draft();
    draft.name.clear();
    QCOMPARE(bench.keys.ask({"POST", u"keys"_s, wire::write(draft)}).status, 422);
    QCOMPARE(bench.rows().size(), size_t(0));
}

void TestAudit::rowSaysWhoWhatWhenAndFromWhere()
{
    AuditBench bench;
    const ApiKey key = bench.keys.make(u"developer"_s, false).key;
    const AuditEntry row = bench.rows().front();
    QCOMPARE(row.number, quint64(1));
    QCOMPARE(row.at, bench.keys.now);
    QCOMPARE(row.verb, u"key.created"_s);
    QCOMPARE(row.actor, u"DEVELOPER"_s);
    QCOMPARE(row.role, u"developer"_s);
    QCOMPARE(row.key, key.id);
    QCOMPARE(row.keyName, u"Billing"_s);
    QCOMPARE(row.address, u"127.0.0.1"_s);
    QVERIFY(row.requestId.startsWith(u"req_"_s));
    QCOMPARE(row.summary, u"In test, with invoices:read."_s);
}

void TestAudit::fieldsSayBeforeAndAfter_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<KeyEdit>("edit");
    QTest::addColumn<Fields>("fields");
    const auto add = [](const char *name, const QString &profile, auto change, const Fields &fields) {
        KeyEdit edit;
        change(edit);
        QTest::newRow(name) << profile << edit << fields;
    };
    const QString enterprise = u"enterprise"_s, flintn = u"flintn"_s;
    add("another name", enterprise, [](KeyEdit &e) { e.name = u"Billing, nightly"_s; },
        {{u"name"_s, u"Billing"_s, u"Billing, nightly"_s}});
    add("a note and tags where there were none", enterprise,
        [](KeyEdit &e) {
            e.note = u"Ask first"_s;
            e.tags = QStringList{u"b"_s, u"a"_s};
        },
        {{u"note"_s, {}, u"Ask first"_s}, {u"tags"_s, {}, u"a, b"_s}});
    add("another owner, by name", enterprise, [](KeyEdit &e) { e.owner = MemberId{u"mem_admin"_s}; },
        {{u"owner"_s, u"OWNER"_s, u"ADMIN"_s}});
    add("other scopes", flintn,
        [](KeyEdit &e) {
            e.scopes = QStringList{u"transaction.search"_s, u"transaction.refund"_s};
        },
        {{u"scopes"_s, u"transaction.read"_s, u"transaction.refund, transaction.search"_s}});
    add("another state", flintn, [](KeyEdit &e) { e.state = u"disabled"_s; },
        {{u"state"_s, u"active"_s, u"disabled"_s}});
}

void TestAudit::fieldsSayBeforeAndAfter()
{
    QFETCH(QString, profile);
    QFETCH(KeyEdit, edit);
    QFETCH(Fields, fields);
    AuditBench bench(profile);
    const ApiKey key = bench.keys.make().key;
    const Response response = bench.keys.ask(
        {"PATCH", u"keys/"_s + key.id.text, wire::write(edit), u"owner"_s, std::nullopt, key.etag.toUtf8()});
    QVERIFY2(response.status == 200, response.body);
    QCOMPARE(bench.rows().front().fields, fields);
}

void TestAudit::newKeyTellsAllItBeginsWith()
{
    AuditBench bench;
    bench.keys.make(u"owner"_s, false);
    QCOMPARE(bench.rows().front().fields,
             (Fields{{u"name"_s, {}, u"Billing"_s},
                     {u"environment"_s, {}, u"test"_s},
                     {u"scopes"_s, {}, u"invoices:read"_s},
                     {u"owner"_s, {}, u"OWNER"_s},
                     {u"state"_s, {}, u"active"_s},
                     {u"secret"_s, {}, u"1"_s},
                     {u"delivery"_s, {}, u"unconfirmed"_s}}));
}

void TestAudit::rotationTellsWhichSecretIsTheNewest()
{
    AuditBench bench;
    const KeyServiceBench::Made made = bench.keys.make();
    const Response rotated = bench.keys.act(u"rotations"_s, made.key, R"({"grace_seconds":0})");
    QVERIFY2(rotated.status == 200 || rotated.status == 201, rotated.body);
    const QByteArray secret = bench.keys.issued(rotated).secret;
    for (const AuditEntry &row : bench.rows())
        for (const AuditField &field : row.fields)
            QVERIFY(!field.before.contains(QString::fromUtf8(secret))
                    && !field.after.contains(QString::fromUtf8(secret)));
    QVERIFY(!bench.rows().front().fields.empty());
}

void TestAudit::webhookTellsItsHostAlone()
{
    AuditBench bench;
    const QByteArray draft =
        R"({"url":"https://hooks.example/T0/very-secret","name":"Log","environment":"","events":[]})";
    const Response made = bench.keys.ask({"POST", u"webhooks"_s, draft});
    QVERIFY2(made.status == 201, made.body);
    const AuditEntry row = bench.rows().front();
    QCOMPARE(row.keyName, u"hooks.example"_s);
    QCOMPARE(row.fields, (Fields{{u"url"_s, {}, u"hooks.example"_s}, {u"name"_s, {}, u"Log"_s}}));
}

void TestAudit::rowSaysTheDeviceAndThePermission()
{
    AuditBench bench;
    const ApiKey key = bench.keys.make().key;
    QCOMPARE(bench.keys.act(u"revocation"_s, key).status, 200);
    const std::vector<AuditEntry> rows = bench.rows();
    QCOMPARE(rows[0].allowedBy, u"keys.revoke"_s);
    QCOMPARE(rows[2].allowedBy, u"keys.create"_s);
    QCOMPARE(rows[0].session, u"Chatelaine on bench"_s);
    QCOMPARE(rows[0].actorId, MemberId{u"mem_owner"_s});
}

void TestAudit::rowsOfADeletedKeyStay()
{
    AuditBench bench;
    bench.keys.changeProfile([](Profile &profile) { profile.deletable = true; });
    const ApiKey key = bench.keys.make().key;
    QCOMPARE(bench.keys.act(u"revocation"_s, key).status, 200);
    const QString room = u"keys/"_s + key.id.text;
    const QByteArray etag = bench.keys.key(key.id).etag.toUtf8();
    QCOMPARE(bench.keys.ask({"DELETE", room, {}, u"owner"_s, std::nullopt, etag}).status, 204);
    QCOMPARE(bench.verbs(u"?key="_s + key.id.text),
             (QStringList{u"key.deleted"_s, u"key.revoked"_s, u"key.confirmed"_s, u"key.created"_s}));
    QCOMPARE(bench.rows().front().keyName, u"Billing"_s);
    QVERIFY(!bench.check().flaw);
}

void TestAudit::withoutARowNothingHappens_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("the audit takes no row")
        << u"CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END"_s;
    QTest::newRow("the head takes no signature")
        << u"CREATE TRIGGER full BEFORE UPDATE ON audit_heads BEGIN SELECT RAISE(ABORT, 'full'); END"_s;
    QTest::newRow("the audit is gone") << u"ALTER TABLE audit RENAME TO gone"_s;
}

void TestAudit::withoutARowNothingHappens()
{
    QFETCH(QString, fault);
    AuditBench bench;
    const KeyServiceBench::Made made = bench.keys.make();
    bench.tamper({fault});
    QCOMPARE(bench.keys.act(u"revocation"_s, made.key).status, 503);
    QCOMPARE(bench.keys.causeFor(made.secret), QString());
    QCOMPARE(bench.keys.key(made.key.id), made.key);
    QCOMPARE(bench.keys.ask({"POST", u"keys"_s, wire::write(bench.keys.draft())}).status, 503);
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM keys"_s), 1);
}

void TestAudit::withoutAKeyThatSignsNothingHappens()
{
    AuditBench bench;
    bench.keys.database().signWith(nullptr);
    QCOMPARE(bench.keys.ask({"POST", u"keys"_s, wire::write(bench.keys.draft())}).status, 503);
    QCOMPARE(bench.number(u"SELECT COUNT(*) FROM keys"_s), 0);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
