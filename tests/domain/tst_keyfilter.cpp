// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/keyfilter.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

using Term = KeyFilter::Term;
using Rows = std::vector<quint32>;

Q_DECLARE_METATYPE(Term)

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

ApiKey key(const QString &id, const QString &name)
{
    ApiKey made;
    made.id = {id};
    made.name = name;
    made.environment = u"live"_s;
    made.state = {u"active"_s, StateClass::Usable};
    made.createdAt = now.addYears(-2);
    made.lastUsed = {LastUsed::Knowledge::At, now.addDays(-1), now};
    return made;
}

/// Six keys that differ in what can be searched.
KeyBatch sample()
{
    std::vector<ApiKey> keys{key(u"key_a"_s, u"Billing export"_s),    key(u"key_b"_s, u"Große Straße"_s),
                             key(u"key_c"_s, u"İstanbul office"_s),   key(u"key_d"_s, u"Café terminal"_s),
                             key(u"key_e"_s, u"Nightly reporting"_s), key(u"key_f"_s, u"Old worker"_s)};
    keys[0].visiblePart = u"sk_live_9fK2aB"_s;
    keys[0].ownerName = u"Mara Köhler"_s;
    keys[0].scopes = {u"invoices:read"_s, u"payouts:write"_s};
    keys[0].tags = {u"ci"_s};
    keys[1].environment = u"test"_s;
    keys[1].lastUsed = {LastUsed::Knowledge::Never, {}, now};
    keys[1].createdAt = now.addDays(-200);
    keys[2].delivery = Delivery::Unconfirmed;
    keys[2].expiresAt = now.addDays(3);
    keys[2].createdAt = QDateTime(QDate(2026, 6, 30), QTime(23, 59), Qt::UTC);
    keys[3].lastUsed = {LastUsed::Knowledge::Never, {}, now};
    keys[3].createdAt = now.addDays(-2);
    keys[3].scopes = {u"invoice:*"_s};
    keys[4].replacedBy = {u"key_d"_s};
    keys[4].lastUsed = {LastUsed::Knowledge::At, now.addDays(-100), now};
    keys[5].state = {u"revoked"_s, StateClass::Ended};
    keys[5].lastUsed = {};
    KeyBatch batch;
    for (const ApiKey &each : keys)
        batch.append(each);
    return batch;
}

} // namespace

class TestKeyFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsWhatWasTyped_data();
    void understandsWhatWasTyped();
    void finds_data();
    void finds();
    void keepsTheOrderItIsGiven();
    void looksAtOneEnvironment();
    void looksAtSomeKinds();
    void hidesEndedKeys();
    void knowsWhatItNarrows_data();
    void knowsWhatItNarrows();
};

void TestKeyFilter::understandsWhatWasTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Term>("term");
    QTest::newRow("a word") << "billing" << Term{u""_s, u"billing"_s};
    QTest::newRow("quoted words are one") << "\"billing export\"" << Term{u""_s, u"billing export"_s};
    QTest::newRow("a quote without an end") << "\"billing export" << Term{u""_s, u"billing export"_s};
    QTest::newRow("a token") << "owner:mara" << Term{u"owner"_s, u"mara"_s};
    QTest::newRow("a token in capitals") << "OWNER:Mara" << Term{u"owner"_s, u"Mara"_s};
    QTest::newRow("a token with a quoted value") << "owner:\"mara k\"" << Term{u"owner"_s, u"mara k"_s};
    QTest::newRow("a quoted token is a word") << "\"owner:mara\"" << Term{u""_s, u"owner:mara"_s};
    QTest::newRow("only the first colon ends a field") << "scope:payouts:write" << Term{u"scope"_s, u"payouts:write"_s};
    QTest::newRow("a scope is a word") << "payouts:write" << Term{u""_s, u"payouts:write"_s};
    QTest::newRow("a dash turns round") << "-owner:mara" << Term{u"owner"_s, u"mara"_s, true};
    QTest::newRow("a dash alone is a word") << "-" << Term{u""_s, u"-"_s};
    QTest::newRow("a quoted dash is a word") << "\"-x\"" << Term{u""_s, u"-x"_s};
    QTest::newRow("a value that the field cannot have") << "used:often" << Term{u"used"_s, u"often"_s, false, false};
    QTest::newRow("a date that there is not") << "created:2024-13" << Term{u"created"_s, u"2024-13"_s, false, false};
    QTest::newRow("a value yet to come") << "used:" << Term{u"used"_s, u""_s};
}

void TestKeyFilter::understandsWhatWasTyped()
{
    QFETCH(QString, text);
    QFETCH(Term, term);
    const KeyFilter filter = KeyFilter::parsed(text);
    QCOMPARE(filter.terms().size(), 1U);
    const Term &found = filter.terms().front();
    QCOMPARE(found.field, term.field);
    QCOMPARE(found.value, term.value);
    QCOMPARE(found.negated, term.negated);
    QCOMPARE(found.understood, term.understood);
}

void TestKeyFilter::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("everything for nothing typed") << "" << Rows{0, 1, 2, 3, 4, 5};
    QTest::newRow("a part of a name, in any case") << "EXPORT" << Rows{0};
    QTest::newRow("a visible part") << "9fk2" << Rows{0};
    QTest::newRow("an id") << "key_c" << Rows{2};
    QTest::newRow("an owner") << "köhler" << Rows{0};
    QTest::newRow("a scope") << "payouts" << Rows{0};
    QTest::newRow("one letter") << "ı" << Rows{0, 2, 3, 4};
    QTest::newRow("all words together") << "mara billing" << Rows{0};
    QTest::newRow("nothing where one word fails") << "mara office" << Rows{};
    QTest::newRow("nothing across two fields") << "exportsk" << Rows{};
    QTest::newRow("ß by ss") << "STRASSE" << Rows{1};
    QTest::newRow("ß by ß") << "straße" << Rows{1};
    QTest::newRow("İ by i") << "istanbul" << Rows{2};
    QTest::newRow("İ by the Turkish small letter of I") << "ıstanbul" << Rows{2};
    QTest::newRow("é in one piece") << "CAF\u00c9" << Rows{3};
    QTest::newRow("é in two pieces") << "cafe\u0301" << Rows{3};
    QTest::newRow("no é for an e") << "cafe" << Rows{};
    QTest::newRow("a name only in names") << "name:key" << Rows{};
    QTest::newRow("an id only in ids") << "id:key_b" << Rows{1};
    QTest::newRow("owner:") << "owner:mara" << Rows{0};
    QTest::newRow("tag:") << "tag:ci" << Rows{0};
    QTest::newRow("env:") << "env:te" << Rows{1};
    QTest::newRow("status:") << "status:revoked" << Rows{5};
    QTest::newRow("a scope under a wildcard") << "scope:invoice:read" << Rows{3};
    QTest::newRow("everything but") << "-owner:mara" << Rows{1, 2, 3, 4, 5};
    QTest::newRow("used lately") << "used:30d" << Rows{0, 2};
    QTest::newRow("never used") << "used:never" << Rows{1, 3};
    QTest::newRow("unused for long, and there for long") << "unused:90d" << Rows{1, 4};
    QTest::newRow("ends soon") << "expires:7d" << Rows{2};
    QTest::newRow("created in a year") << "created:2024" << Rows{0, 4, 5};
    QTest::newRow("created in a month, up to its last minute") << "created:2026-06" << Rows{2};
    QTest::newRow("created in or since") << "created:>2026-06" << Rows{2, 3};
    QTest::newRow("created before") << "created:<2026" << Rows{0, 4, 5};
    QTest::newRow("unconfirmed") << "is:unconfirmed" << Rows{2};
    QTest::newRow("rotating, both keys of the overlap") << "is:rotating" << Rows{3, 4};
    QTest::newRow("nothing for what is not understood") << "used:often" << Rows{};
    QTest::newRow("everything while a value is yet to come") << "owner:" << Rows{0, 1, 2, 3, 4, 5};
}

void TestKeyFilter::finds()
{
    QFETCH(QString, text);
    QFETCH(Rows, rows);
    QCOMPARE(KeyFilter::parsed(text).matching(sample(), now), rows);
}

void TestKeyFilter::keepsTheOrderItIsGiven()
{
    const Rows order{4, 0, 3};
    QCOMPARE(KeyFilter::parsed(u"e"_s).matching(sample(), now, &order), Rows({4, 0, 3}));
    QCOMPARE(KeyFilter::parsed(u"export"_s).matching(sample(), now, &order), Rows({0}));
}

void TestKeyFilter::looksAtOneEnvironment()
{
    KeyFilter filter;
    QVERIFY(filter.isEmpty());
    filter.environment = u"test"_s;
    QVERIFY(!filter.isEmpty());
    QCOMPARE(filter.matching(sample(), now), Rows({1}));
}

void TestKeyFilter::looksAtSomeKinds()
{
    KeyBatch keys;
    for (const QString &kind : {u"organization"_s, u"system"_s, u"partner"_s}) {
        ApiKey key;
        key.kind = kind;
        keys.append(key);
    }
    KeyFilter filter;
    filter.kinds = {u"organization"_s, u"partner"_s};
    QVERIFY(!filter.isEmpty());
    QCOMPARE(filter.matching(keys, now), Rows({0, 2}));
    KeyFilter other;
    other.kinds = {u"system"_s};
    QVERIFY(!other.narrows(filter));
    QVERIFY(filter.narrows({}));
}

void TestKeyFilter::hidesEndedKeys()
{
    KeyFilter filter;
    filter.showEnded = false;
    QVERIFY(!filter.isEmpty());
    QCOMPARE(filter.matching(sample(), now), Rows({0, 1, 2, 3, 4}));
}

void TestKeyFilter::knowsWhatItNarrows_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::addColumn<bool>("narrows");
    QTest::newRow("a word that grew") << "bil"
                                      << "billing" << true;
    QTest::newRow("a word that grew at its front") << "ill"
                                                   << "bill" << true;
    QTest::newRow("a word that shrank") << "billing"
                                        << "bil" << false;
    QTest::newRow("one more word") << "bil"
                                   << "bil mara" << true;
    QTest::newRow("one word less") << "bil mara"
                                   << "bil" << false;
    QTest::newRow("case alone") << "Bil"
                                << "bil" << true;
    QTest::newRow("a field where there was a word") << "mara"
                                                    << "owner:mara" << false;
    QTest::newRow("what is hidden shrank") << "-bill"
                                           << "-bil" << true;
    QTest::newRow("what is hidden grew") << "-bil"
                                         << "-bill" << false;
    QTest::newRow("a scope that grew at its end") << "scope:inv"
                                                  << "scope:invoice" << true;
    QTest::newRow("a scope that grew at its front, which wildcards cover") << "scope:voice"
                                                                           << "scope:invoice" << false;
    QTest::newRow("the same, which only shrinks with time") << "used:30d"
                                                            << "used:30d x" << true;
    QTest::newRow("the same, which grows with time") << "unused:30d"
                                                     << "unused:30d x" << false;
    QTest::newRow("another time") << "used:30d"
                                  << "used:3d" << false;
    QTest::newRow("a value where none was yet") << "owner:"
                                                << "owner:m" << true;
}

void TestKeyFilter::knowsWhatItNarrows()
{
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    QFETCH(bool, narrows);
    QCOMPARE(KeyFilter::parsed(later).narrows(KeyFilter::parsed(earlier)), narrows);
}

QTEST_APPLESS_MAIN(TestKeyFilter)
#include "tst_keyfilter.moc"
