// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "service/keys/changes.h"
#include "tests/service/keyservicebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

/// Keys of a global kind are there for global administrators, and for nobody else.
class TestSystemTier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void globalAdministratorsSeeBothTiers();
    void nobodyElseListsOrCountsThem();
    void nobodyElseReadsThem_data();
    void nobodyElseReadsThem();
    void nobodyElseChangesThem_data();
    void nobodyElseChangesThem();
    void nobodyElseMakesOne();
    void nobodyElseHearsOfThem();
    void nobodyElseFindsTheirTraces();
    void whoIsNoneAnyMoreFindsNoneInTheirOwnOperations();

private:
    KeyBatch listed();
    QStringList audited();
    QStringList toldTo(bool administrator);
    qint64 count(const QString &table);

    std::unique_ptr<KeyServiceBench> m_bench;
    ApiKey m_organization, m_system;
    QByteArray m_operation;
};

void TestSystemTier::init()
{
    m_bench = std::make_unique<KeyServiceBench>(u"gateway"_s);
    m_bench->globalAdministrator = true;
    m_organization = m_bench->make().key;
    m_system = m_bench
                   ->make(u"owner"_s, true,
                          [](KeyDraft &draft) {
                              draft.kind = u"system"_s;
                              draft.scopes = {u"health:read"_s};
                          })
                   .key;
}

KeyBatch TestSystemTier::listed()
{
    return wire::readKeys(m_bench->ask({"GET", u"keys"_s}).body, m_bench->profile())->items;
}

QStringList TestSystemTier::audited()
{
    const auto page = wire::readAudit(m_bench->ask({"GET", u"audit"_s}).body);
    QStringList keys;
    for (const AuditEntry &row : page->items)
        keys.append(row.key.text);
    return keys;
}

qint64 TestSystemTier::count(const QString &table)
{
    return *m_bench->database().readHere([&](Connection &connection) -> Result<qint64> {
        Rows rows = connection.run(u"SELECT COUNT(*) FROM "_s + table);
        return rows.next() ? rows.number(0) : -1;
    });
}

void TestSystemTier::globalAdministratorsSeeBothTiers()
{
    QCOMPARE(listed().size(), 2);
    QCOMPARE(m_bench->ask({"GET", u"keys/"_s + m_system.id.text}).status, 200);
    QCOMPARE(audited().count(m_system.id.text), 2);
}

void TestSystemTier::nobodyElseListsOrCountsThem()
{
    m_bench->globalAdministrator = false;
    const auto page = wire::readKeys(m_bench->ask({"GET", u"keys"_s}).body, m_bench->profile());
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items.key(0).id, m_organization.id);
    QCOMPARE(*page->total, 1);
    const auto members = wire::readMembers(m_bench->ask({"GET", u"members"_s}).body);
    int owned = 0;
    for (const Member &member : *members)
        owned += member.keys;
    QCOMPARE(owned, 1);
}

void TestSystemTier::nobodyElseReadsThem_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("the key") << "GET"_ba << QString() << QByteArray();
    QTest::newRow("its usage") << "GET"_ba << u"/usage"_s << QByteArray();
    QTest::newRow("its ticks") << "GET"_ba << u"/ticks"_s << QByteArray();
    QTest::newRow("whether a secret is its") << "POST"_ba << u"/probe"_s << R"({"secret":"sk_x"})"_ba;
}

void TestSystemTier::nobodyElseReadsThem()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, room);
    QFETCH(QByteArray, body);
    const QString path = u"keys/"_s + m_system.id.text + room;
    QCOMPARE(m_bench->ask({method, path, body}).status, 200);
    m_bench->globalAdministrator = false;
    QCOMPARE(m_bench->ask({method, path, body}).status, 404);
}

void TestSystemTier::nobodyElseChangesThem_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &method, const char *room, const QByteArray &body = {}) {
        QTest::newRow(name) << method << QString::fromLatin1(room) << body;
    };
    row("editing", "PATCH", "", R"({"name":"Mine"})");
    row("rotating", "POST", "/rotations", R"({"grace_seconds":0})");
    row("confirming", "POST", "/confirmation", R"({"generation":1})");
    row("reissuing", "POST", "/reissue", R"({"generation":1})");
    row("discarding", "POST", "/discard", R"({"generation":1})");
    row("revoking", "POST", "/revocation");
    row("revealing", "POST", "/reveal");
    row("ending an old secret", "POST", "/old-secret-end");
    row("ticking", "PUT", "/ticks", R"({"generation":1,"done":[0]})");
    row("deleting", "DELETE", "");
}

void TestSystemTier::nobodyElseChangesThem()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, room);
    QFETCH(QByteArray, body);
    m_bench->globalAdministrator = false;
    const qint64 audits = count(u"audit"_s);
    const Response response = m_bench->ask(
        {method, u"keys/"_s + m_system.id.text + room, body, u"owner"_s, std::nullopt, m_system.etag.toUtf8()});
    QCOMPARE(response.status, 404);
    QCOMPARE(wire::readProblem(404, response.body).type, u"not-found"_s);
    m_bench->globalAdministrator = true;
    QCOMPARE(m_bench->key(m_system.id), m_system);
    QCOMPARE(count(u"audit"_s), audits);
}

void TestSystemTier::nobodyElseMakesOne()
{
    m_bench->globalAdministrator = false;
    KeyDraft draft = m_bench->draft();
    draft.kind = u"system"_s;
    draft.scopes = {u"health:read"_s};
    const Response response = m_bench->ask({"POST", u"keys"_s, wire::write(draft)});
    QCOMPARE(response.status, 403);
    QCOMPARE(count(u"keys"_s), 2);
    // Nor an organization key that does a system key's work.
    draft.kind = u"organization"_s;
    QCOMPARE(m_bench->ask({"POST", u"keys"_s, wire::write(draft)}).status, 403);
}

QStringList TestSystemTier::toldTo(bool administrator)
{
    return *m_bench->database().readHere([&](Connection &connection) -> Result<QStringList> {
        const Sight sight({{}, {}, {}, administrator}, m_bench->profile());
        QStringList keys;
        for (const ChangeEvent &event :
             changesAfter(connection, m_bench->workspace, m_bench->profile(), 0, 100, m_bench->now, sight).events)
            keys.append(event.keyId.text);
        return keys;
    });
}

void TestSystemTier::nobodyElseHearsOfThem()
{
    QCOMPARE(toldTo(true), QStringList({m_organization.id.text, m_system.id.text}));
    QCOMPARE(toldTo(false), QStringList{m_organization.id.text});
    m_bench->ask({"POST", u"keys/%1/revocation"_s.arg(m_system.id.text), {}, u"owner"_s, {}, "*"});
    const QByteArray etag = m_bench->key(m_system.id).etag.toUtf8();
    QCOMPARE(m_bench->ask({"DELETE", u"keys/"_s + m_system.id.text, {}, u"owner"_s, {}, etag}).status, 204);
    QCOMPARE(toldTo(true), QStringList({m_organization.id.text, m_system.id.text}));
    QCOMPARE(toldTo(false), QStringList{m_organization.id.text});
}

void TestSystemTier::nobodyElseFindsTheirTraces()
{
    m_bench->globalAdministrator = false;
    QCOMPARE(audited().count(m_system.id.text), 0);
    QCOMPARE(audited().count(m_organization.id.text), 2);
    m_bench->globalAdministrator = true;
    m_bench->ask({"POST", u"keys/%1/revocation"_s.arg(m_system.id.text), {}, u"owner"_s, {}, "*"});
    const QByteArray etag = m_bench->key(m_system.id).etag.toUtf8();
    m_bench->ask({"DELETE", u"keys/"_s + m_system.id.text, {}, u"owner"_s, {}, etag});
    QCOMPARE(audited().count(m_system.id.text), 4);
    m_bench->globalAdministrator = false;
    QCOMPARE(audited().count(m_system.id.text), 0);
}

void TestSystemTier::whoIsNoneAnyMoreFindsNoneInTheirOwnOperations()
{
    const QByteArray operation = KeyServiceBench::newOperation(m_bench->now);
    QCOMPARE(m_bench
                 ->ask({"PATCH", u"keys/"_s + m_system.id.text, R"({"name":"Watch"})", u"owner"_s, operation,
                        m_system.etag.toUtf8()})
                 .status,
             200);
    const QString room = u"operations/"_s + QString::fromLatin1(operation);
    QVERIFY(wire::readOperation(m_bench->ask({"GET", room}).body, m_bench->profile())->key);
    m_bench->globalAdministrator = false;
    const auto outcome = wire::readOperation(m_bench->ask({"GET", room}).body, m_bench->profile());
    QCOMPARE(outcome->state, OperationOutcome::State::Done);
    QVERIFY(!outcome->key);
}

QTEST_GUILESS_MAIN(TestSystemTier)
#include "tst_systemtier.moc"
