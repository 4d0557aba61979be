// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/keyservicebench.h"

#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

/// Which scopes each of our five profiles takes for a new key, and what it says of the others.
class TestScopeGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesItsCatalogue_data();
    void takesItsCatalogue();
    void refusesWhatIsNotInIt_data();
    void refusesWhatIsNotInIt();
    void aStarIsTakenWhereTheGrammarHasOne();
    void whatIsFixedIsNobodysToChoose();

private:
    static Response create(KeyServiceBench &bench, const QStringList &scopes)
    {
        KeyDraft draft = bench.draft();
        draft.scopes = scopes;
        return bench.ask({"POST", u"keys"_s, wire::write(draft)});
    }
};

void TestScopeGrammar::takesItsCatalogue_data()
{
    QTest::addColumn<QString>("profile");
    for (const char *profile : {"checkout", "enterprise", "flintn", "gateway"})
        QTest::newRow(profile) << QString::fromLatin1(profile);
}

void TestScopeGrammar::takesItsCatalogue()
{
    QFETCH(QString, profile);
    KeyServiceBench bench(profile);
    const QStringList withheld = bench.profile().role(u"owner"_s)->cannotGrant;
    QStringList all;
    for (const Profile::Scope &scope : bench.profile().scopes.catalogue)
        if (!withheld.contains(scope.name))
            all.append(scope.name);
    QVERIFY(all.size() >= 9);
    QCOMPARE(create(bench, all).status, 201);
    for (const Profile::Preset &preset : bench.profile().scopes.presets)
        QCOMPARE(create(bench, preset.scopes).status, 201);
}

void TestScopeGrammar::refusesWhatIsNotInIt_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *profile, const char *scope, const char *code = "unknown") {
        QTest::addRow("%s: \"%s\"", profile, scope)
            << QString::fromLatin1(profile) << QString::fromLatin1(scope) << QString::fromLatin1(code);
    };
    for (const char *scope : {"invoices:delete", "refunds:read", "invoices:*", "*:read", "*", "Invoices:read",
                              " invoices:read", "invoices:read ", "invoices", "invoices.read", ""})
        row("enterprise", scope);
    for (const char *scope : {"events:write", "refunds:read", "links:*", "*", "links.read"})
        row("checkout", scope);
    for (const char *scope : {"transaction.delete", "transaction.*", "*", "transaction:read", "client_session"})
        row("flintn", scope);
    for (const char *scope : {"recurring:*", "recurring:create", "recurring:execute", "portal:execute"})
        row("gateway", scope, "hint");
    for (const char *scope : {"*", "*:*", "*:read", "in*", "invoice*", "invoice:c*", "invoice:list", "refund:create",
                              "refund:*", "invoice:**", "invoice.*"})
        row("gateway", scope);
}

void TestScopeGrammar::refusesWhatIsNotInIt()
{
    QFETCH(QString, profile);
    QFETCH(QString, scope);
    QFETCH(QString, code);
    KeyServiceBench bench(profile);
    const Response response = create(bench, {bench.profile().scopes.catalogue.front().name, scope});
    QCOMPARE(response.status, 422);
    const Error problem = wire::readProblem(response.status, response.body);
    QCOMPARE(problem.fields.size(), 1u);
    QCOMPARE(problem.fields.front().pointer, u"/scopes/1"_s);
    QCOMPARE(problem.fields.front().code, code);
    if (scope.startsWith(u"recurring:"_s))
        QVERIFY(problem.fields.front().detail.contains(u"invoice:create"_s));
}

void TestScopeGrammar::aStarIsTakenWhereTheGrammarHasOne()
{
    KeyServiceBench bench(u"gateway"_s);
    const Response response = create(bench, {u"invoice:*"_s});
    QCOMPARE(response.status, 201);
    QCOMPARE(wire::readIssuedKey(response.body, bench.profile())->key.scopes, QStringList{u"invoice:*"_s});
    // It holds what the role may not give, so the role may not give it either.
    QCOMPARE(create(bench, {u"organization:*"_s}).status, 403);
}

void TestScopeGrammar::whatIsFixedIsNobodysToChoose()
{
    KeyServiceBench bench(u"inflow"_s);
    const Response response = create(bench, {u"payments"_s});
    QCOMPARE(response.status, 422);
    QCOMPARE(wire::readProblem(422, response.body).fields.front().pointer, u"/scopes"_s);
    QCOMPARE(wire::readProblem(422, response.body).fields.front().code, u"not-allowed"_s);
}

QTEST_GUILESS_MAIN(TestScopeGrammar)
#include "tst_scopegrammar.moc"
