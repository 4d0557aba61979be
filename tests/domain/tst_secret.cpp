// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/secret.h"

#include <QTest>
#include <array>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsACopyOfItsBytes();
    void movesWithoutCopying();
    void isEmptyAfterWiping();
    void wipesTheStringItIsTakenFrom();
    void comparesInFull_data();
    void comparesInFull();
    void overwritesMemory();
};

void TestSecret::holdsACopyOfItsBytes()
{
    QByteArray bytes = "sk_live_abc";
    const Secret secret{QByteArrayView(bytes)};
    bytes.fill('x');
    QCOMPARE(secret.view().toByteArray(), "sk_live_abc");
    QCOMPARE(secret.clone().view().toByteArray(), "sk_live_abc");
}

void TestSecret::movesWithoutCopying()
{
    Secret first{QByteArrayView("sk_live_abc")};
    const char *const bytes = first.view().data();
    Secret second = std::move(first);
    QCOMPARE(second.view().data(), bytes);
    QVERIFY(first.isEmpty());
    QCOMPARE(first.view().data(), nullptr);

    Secret third{QByteArrayView("other")};
    third = std::move(second);
    QCOMPARE(third.view().data(), bytes);
    QVERIFY(second.isEmpty());
}

void TestSecret::isEmptyAfterWiping()
{
    Secret secret{QByteArrayView("sk_live_abc")};
    secret.wipe();
    QVERIFY(secret.isEmpty());
    QCOMPARE(secret.view().data(), nullptr);
    secret.wipe();
    QVERIFY(secret.equals({}));
}

void TestSecret::wipesTheStringItIsTakenFrom()
{
    // Raw data, so that the buffer stays ours to look at when the string lets go of it.
    std::array<QChar, 3> buffer{u'p', u'ä', u's'};
    QString text = QString::fromRawData(buffer.data(), buffer.size());
    const Secret secret = Secret::takenFrom(text);
    QCOMPARE(secret.view().toByteArray(), "p\xc3\xa4s");
    QVERIFY(text.isEmpty());
    for (const QChar c : buffer)
        QCOMPARE(c, QChar(u'\0'));
}

void TestSecret::comparesInFull_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("equal");
    QTest::newRow("the same bytes") << QByteArray("abc") << true;
    QTest::newRow("the last differs") << QByteArray("abd") << false;
    QTest::newRow("the first differs") << QByteArray("xbc") << false;
    QTest::newRow("shorter") << QByteArray("ab") << false;
    QTest::newRow("longer") << QByteArray("abcd") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestSecret::comparesInFull()
{
    QFETCH(QByteArray, other);
    QFETCH(bool, equal);
    QCOMPARE(Secret(QByteArrayView("abc")).equals(other), equal);
}

void TestSecret::overwritesMemory()
{
    std::array<char, 4> bytes{'a', 'b', 'c', 'd'};
    wipeMemory(bytes.data(), 3);
    QCOMPARE(bytes, (std::array<char, 4>{0, 0, 0, 'd'}));
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
