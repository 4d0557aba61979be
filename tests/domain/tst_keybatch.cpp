// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/keybatch.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(ApiKey)

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QLatin1StringView(text), Qt::ISODateWithMs);
}

ApiKey full(const QString &id)
{
    ApiKey key;
    key.id = {id};
    key.kind = u"secret"_s;
    key.name = u"Zahlungen für Zoë"_s;
    key.environment = u"live"_s;
    key.scopes = {u"invoices:read"_s, u"payouts:write"_s};
    key.state = {u"active"_s, StateClass::Usable};
    key.visiblePart = u"sk_live_9fK2aB…"_s;
    key.owner = {u"mem_1"_s};
    key.ownerName = u"Mara Köhler"_s;
    key.ownerLeft = true;
    key.createdBy = u"Ben"_s;
    key.note = u"Two\nlines"_s;
    key.tags = {u"ci"_s, u"nightly"_s};
    key.createdAt = utc("2026-03-01T10:00:00.123Z");
    key.expiresAt = utc("2027-03-01T00:00:00Z");
    key.endedAt = utc("2026-09-01T00:00:00Z");
    key.lastUsed = {LastUsed::Knowledge::At, utc("2026-08-01T00:00:00Z"), utc("2026-08-01T00:01:00Z")};
    key.callsToday = 12;
    key.calls30Days = 5'000'000'000;
    key.delivery = Delivery::Unconfirmed;
    key.generation = 3;
    key.replaces = {u"key_old"_s};
    key.replacedBy = {u"key_new"_s};
    key.oldSecretEndsAt = utc("2026-08-02T00:00:00Z");
    key.secondSecret = true;
    key.etag = u"\"7\""_s;
    key.version = 42;
    return key;
}

ApiKey named(const QString &id, const QString &name)
{
    ApiKey key;
    key.id = {id};
    key.name = name;
    key.lastUsed.knowledge = LastUsed::Knowledge::Never;
    return key;
}

QStringList names(const KeyBatch &keys)
{
    QStringList all;
    for (qsizetype row = 0; row < keys.size(); ++row)
        all += keys.key(row).name;
    return all;
}

} // namespace

class TestKeyBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheKeyItTook_data();
    void givesBackTheKeyItTook();
    void equalWordsHaveEqualIds();
    void appendsAnotherBatchWithItsWords();
    void replacesInPlace();
    void movesRowsUpWhenOneIsRemoved();
    void staysSmallUnderManyChanges();
    void copiesAreIndependent();
    void appendsManyAtOnce();
};

void TestKeyBatch::givesBackTheKeyItTook_data()
{
    QTest::addColumn<ApiKey>("key");
    QTest::newRow("with everything") << full(u"key_1"_s);
    QTest::newRow("with nothing") << ApiKey();
    QTest::newRow("that was never used") << named(u"key_2"_s, u"Unused"_s);
}

void TestKeyBatch::givesBackTheKeyItTook()
{
    QFETCH(ApiKey, key);
    KeyBatch keys;
    keys.append(full(u"before"_s));
    keys.append(key);
    keys.append(full(u"after"_s));
    QCOMPARE(keys.size(), 3);
    QVERIFY(keys.key(1) == key);
    QVERIFY(keys.key(2) == full(u"after"_s));
}

void TestKeyBatch::equalWordsHaveEqualIds()
{
    KeyBatch keys;
    ApiKey other = full(u"key_2"_s);
    other.ownerName = u"Ben"_s;
    keys.append(full(u"key_1"_s));
    keys.append(other);
    keys.append(full(u"key_3"_s));
    const auto owner = [&](qsizetype row) { return keys.wordId(KeyBatch::Word::OwnerName, row); };
    QCOMPARE(owner(2), owner(0));
    QVERIFY(owner(1) != owner(0));
    QCOMPARE(keys.wordOf(owner(1)).toString(), u"Ben"_s);
    QVERIFY(keys.wordIds() > owner(1));
}

void TestKeyBatch::appendsAnotherBatchWithItsWords()
{
    KeyBatch first, second;
    first.append(named(u"key_1"_s, u"One"_s));
    second.append(full(u"key_2"_s));
    second.append(named(u"key_3"_s, u"Three"_s));
    second.remove(0);
    second.append(full(u"key_4"_s));
    first.append(second);
    QCOMPARE(names(first), QStringList({u"One"_s, u"Three"_s, u"Zahlungen für Zoë"_s}));
    QVERIFY(first.key(2) == full(u"key_4"_s));
    QCOMPARE(first.searchText().holding("three"), std::vector<quint8>({0, 1, 0}));
}

void TestKeyBatch::replacesInPlace()
{
    KeyBatch keys;
    for (const char *id : {"a", "b", "c"})
        keys.append(named(QLatin1StringView(id), u"Before"_s));
    keys.replace(1, full(u"b"_s));
    QVERIFY(keys.key(0) == named(u"a"_s, u"Before"_s));
    QVERIFY(keys.key(1) == full(u"b"_s));
    QVERIFY(keys.key(2) == named(u"c"_s, u"Before"_s));
    QCOMPARE(keys.searchText().holding("before"), std::vector<quint8>({1, 0, 1}));
    QCOMPARE(keys.searchText().holding("zahlungen"), std::vector<quint8>({0, 1, 0}));
}

void TestKeyBatch::movesRowsUpWhenOneIsRemoved()
{
    KeyBatch keys;
    for (const char *name : {"One", "Two", "Three", "Four"})
        keys.append(named(QLatin1StringView(name), QLatin1StringView(name)));
    keys.remove(1);
    QCOMPARE(names(keys), QStringList({u"One"_s, u"Three"_s, u"Four"_s}));
    QCOMPARE(keys.searchText().holding("four"), std::vector<quint8>({0, 0, 1}));
    QCOMPARE(keys.searchText().holding("two"), std::vector<quint8>({0, 0, 0}));
}

void TestKeyBatch::staysSmallUnderManyChanges()
{
    KeyBatch keys;
    for (int i = 0; i < 3; ++i)
        keys.append(named(u"key_%1"_s.arg(i), u"Start"_s));
    for (int i = 0; i < 20'000; ++i)
        keys.replace(i % 3, named(u"key_%1"_s.arg(i % 3), u"Name %1"_s.arg(i)));
    keys.remove(0);
    QCOMPARE(names(keys), QStringList({u"Name 19999"_s, u"Name 19997"_s}));
    QCOMPARE(keys.searchText().holding("name 19999"), std::vector<quint8>({1, 0}));
}

void TestKeyBatch::copiesAreIndependent()
{
    KeyBatch keys;
    keys.append(named(u"a"_s, u"One"_s));
    const KeyBatch copy = keys;
    keys.replace(0, named(u"a"_s, u"Two"_s));
    QCOMPARE(names(copy), QStringList({u"One"_s}));
    QCOMPARE(names(keys), QStringList({u"Two"_s}));
}

void TestKeyBatch::appendsManyAtOnce()
{
    KeyBatch page;
    for (int i = 0; i < 10'000; ++i)
        page.append(full(u"key_%1"_s.arg(i)));
    KeyBatch all;
    for (int i = 0; i < 10; ++i)
        all.append(page);
    QCOMPARE(all.size(), 100'000);
    QVERIFY(all.key(99'999) == full(u"key_9999"_s));
}

QTEST_APPLESS_MAIN(TestKeyBatch)
#include "tst_keybatch.moc"
