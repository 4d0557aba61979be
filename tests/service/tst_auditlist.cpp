// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/auditbench.h"

#include <QTest>
#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What happened in a workspace on three days; each of the owner, unless it says otherwise.
void fill(AuditBench &bench)
{
    const auto written = bench.keys.database().writeNow([&](Connection &connection) -> Result<Done> {
        const auto add = [&](int hours, const QString &who, const QString &verb, const QString &key,
                             const QString &summary) {
            Change change(connection,
                          {bench.keys.workspace, bench.keys.member(who), who.toUpper(), who, u"192.0.2.%1"_s.arg(hours),
                           u"req_%1"_s.arg(hours), bench.keys.now.addSecs(3600LL * hours)});
            change.audit(verb, KeyId{key}, key, summary);
        };
        add(1, u"owner"_s, u"key.created"_s, u"key_a"_s, u"In test."_s);
        add(2, u"developer"_s, u"key.changed"_s, u"key_a"_s, u"Changed: ÜBERSICHT."_s);
        add(3, u"owner"_s, u"keys.generated"_s, {}, u"100 % of them."_s);
        add(25, u"owner"_s, u"webhook.created"_s, {}, u"It hears of every event."_s);
        add(26, u"developer"_s, u"key.revoked"_s, u"key_b"_s, u"From now on it is refused."_s);
        return Done{};
    });
    QVERIFY(written.has_value());
    Call call;
    call.id = u"req_refused"_s;
    call.now = bench.keys.now.addSecs(3600LL * 4);
    call.caller.person.name = u"VIEWER"_s;
    call.place.workspace = bench.keys.workspace;
    call.place.member = bench.keys.member(u"viewer"_s);
    call.notes->verb = u"key.revealed"_s;
    call.parameters["key"] = u"key_a"_s;
    bench.keys.refusals().note(call, Error{.detail = u"Your role does not allow this."_s});
    bench.keys.now = bench.keys.now.addDays(2);
    bench.writeRefusals();
}

} // namespace

/// Which rows of the audit a page holds, and in which order.
class TestAuditList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fill(m_bench); }
    void filterNarrowsToWhatItSays_data();
    void filterNarrowsToWhatItSays();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void pagesGoBackInTimeOverBothChains();
    void pageStaysWhereItIsWhileRowsAreAdded();
    void onlyOwnActionsWhateverIsAsked_data();
    void onlyOwnActionsWhateverIsAsked();
    void keysOfTheWholeServiceAreForGlobalAdministrators();
    void exportIsNotedByWhoConfirmed();

private:
    AuditBench m_bench;
};

void TestAuditList::filterNarrowsToWhatItSays_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("verbs");
    const QStringList all{u"key.revoked"_s,    u"webhook.created"_s, u"key.revealed"_s,
                          u"keys.generated"_s, u"key.changed"_s,     u"key.created"_s};
    QTest::newRow("nothing, newest first, refusals between") << QString() << all;
    QTest::newRow("without refusals") << u"?refusals=false"_s
                                      << QStringList{u"key.revoked"_s, u"webhook.created"_s, u"keys.generated"_s,
                                                     u"key.changed"_s, u"key.created"_s};
    QTest::newRow("one key, what was refused too")
        << u"?key=key_a"_s << QStringList{u"key.revealed"_s, u"key.changed"_s, u"key.created"_s};
    QTest::newRow("one person") << u"?person=mem_developer"_s << QStringList{u"key.revoked"_s, u"key.changed"_s};
    QTest::newRow("a person who was only refused") << u"?person=mem_viewer"_s << QStringList{u"key.revealed"_s};
    QTest::newRow("one verb") << u"?verb=key.changed"_s << QStringList{u"key.changed"_s};
    QTest::newRow("a family of verbs, and no other that begins alike")
        << u"?verb=key."_s << QStringList{u"key.revoked"_s, u"key.revealed"_s, u"key.changed"_s, u"key.created"_s};
    QTest::newRow("from a moment, which counts, to another, which does not")
        << u"?from=2026-11-21T11:00:00Z&to=2026-11-21T13:00:00.000Z"_s
        << QStringList{u"keys.generated"_s, u"key.changed"_s};
    QTest::newRow("a time in another zone")
        << u"?from=2026-11-22T11:00:00%2B01:00"_s << QStringList{u"key.revoked"_s, u"webhook.created"_s};
    QTest::newRow("words in any case, of any script") << u"?q=%C3%BCbersicht"_s << QStringList{u"key.changed"_s};
    QTest::newRow("a person's name") << u"?q=viewer"_s << QStringList{u"key.revealed"_s};
    QTest::newRow("an address") << u"?q=192.0.2.25"_s << QStringList{u"webhook.created"_s};
    QTest::newRow("a request") << u"?q=REQ_26"_s << QStringList{u"key.revoked"_s};
    QTest::newRow("a per cent sign, which stands for itself") << u"?q=100%20%25"_s << QStringList{u"keys.generated"_s};
    QTest::newRow("a line, which stands for itself")
        << u"?q=req_2"_s << QStringList{u"key.revoked"_s, u"webhook.created"_s, u"key.changed"_s};
    QTest::newRow("what nobody wrote") << u"?q=nothing"_s << QStringList();
    QTest::newRow("a person, a verb and a key at once")
        << u"?person=mem_developer&verb=key.&key=key_a"_s << QStringList{u"key.changed"_s};
}

void TestAuditList::filterNarrowsToWhatItSays()
{
    QFETCH(QString, query);
    QFETCH(QStringList, verbs);
    QCOMPARE(m_bench.verbs(query), verbs);
    QCOMPARE(m_bench.page(query).total, std::optional<qint64>(verbs.size()));
}

void TestAuditList::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("a time that is none") << u"?from=yesterday"_s;
    QTest::newRow("a time without a zone") << u"?to=2026-11-21T09:00:00"_s;
    QTest::newRow("a cursor of another list") << u"?cursor=MToy"_s;
    QTest::newRow("more rows than a page holds") << u"?limit=1001"_s;
    QTest::newRow("refusals that are neither") << u"?refusals=perhaps"_s;
    QTest::newRow("a search as long as a letter") << u"?q="_s + QString(201, u'a');
}

void TestAuditList::refusesWhatMakesNoSense()
{
    QFETCH(QString, query);
    QCOMPARE(m_bench.keys.ask({"GET", u"audit"_s + query}).status, 422);
}

void TestAuditList::pagesGoBackInTimeOverBothChains()
{
    QStringList verbs;
    QString cursor;
    do {
        const auto page = m_bench.page(u"?limit=1"_s + (cursor.isEmpty() ? QString() : u"&cursor="_s + cursor));
        QCOMPARE(page.total.has_value(), cursor.isEmpty());
        QCOMPARE(page.items.size(), size_t(1));
        verbs += page.items.front().verb;
        cursor = page.next;
    } while (!cursor.isEmpty());
    QCOMPARE(verbs, m_bench.verbs());
}

void TestAuditList::pageStaysWhereItIsWhileRowsAreAdded()
{
    AuditBench bench;
    bench.keys.make();
    bench.keys.make();
    const auto first = bench.page(u"?limit=2"_s);
    const QStringList before = bench.verbs(u"?limit=2&cursor="_s + first.next);
    bench.keys.make();
    QCOMPARE(bench.verbs(u"?limit=2&cursor="_s + first.next), before);
}

void TestAuditList::onlyOwnActionsWhateverIsAsked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("verbs");
    QTest::newRow("all") << QString() << QStringList{u"key.revoked"_s, u"key.changed"_s};
    QTest::newRow("another's") << u"?person=mem_owner"_s << QStringList();
    QTest::newRow("a key that others worked on") << u"?key=key_a"_s << QStringList{u"key.changed"_s};
    QTest::newRow("words of another's row") << u"?q=hears"_s << QStringList();
    QTest::newRow("a verb of others too") << u"?verb=key."_s << QStringList{u"key.revoked"_s, u"key.changed"_s};
}

void TestAuditList::onlyOwnActionsWhateverIsAsked()
{
    QFETCH(QString, query);
    QFETCH(QStringList, verbs);
    QCOMPARE(m_bench.verbs(query, u"developer"_s), verbs);
    QCOMPARE(m_bench.page(query, u"developer"_s).total, std::optional<qint64>(verbs.size()));
}

void TestAuditList::keysOfTheWholeServiceAreForGlobalAdministrators()
{
    AuditBench bench;
    bench.keys.changeProfile([](Profile &profile) { profile.kinds.front().global = true; });
    bench.keys.globalAdministrator = true;
    bench.keys.make();
    QCOMPARE(bench.rows().size(), size_t(2));
    bench.keys.globalAdministrator = false;
    QCOMPARE(bench.rows().size(), size_t(0));
    QCOMPARE(bench.page().total, std::optional<qint64>(0));
}

void TestAuditList::exportIsNotedByWhoConfirmed()
{
    AuditBench bench;
    bench.keys.elevated = false;
    QCOMPARE(bench.keys.ask({"POST", u"audit/exports"_s, R"({"format":"csv"})"}).status, 403);
    bench.keys.elevated = true;
    QCOMPARE(bench.keys.ask({"POST", u"audit/exports"_s, R"({"format":"csv"})"}).status, 204);
    const AuditEntry row = bench.rows().front();
    QCOMPARE(row.verb, u"audit.exported"_s);
    QCOMPARE(row.summary, u"As CSV."_s);
    QCOMPARE(row.allowedBy, u"audit.read"_s);
}

QTEST_GUILESS_MAIN(TestAuditList)
#include "tst_auditlist.moc"
