// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/intentjournal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

class TestIntentJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersWhatWasLeftOpen();
    void forgetsWhatWasClosed();
    void keepsWhatACrashToreApart_data();
    void keepsWhatACrashToreApart();
    void namesDamageAndTouchesNothing_data();
    void namesDamageAndTouchesNothing();
    void isForItsOwnerAlone();
    void failsWhereItCannotBeWritten();
    void doesNotGrowOverTheDays();
};

namespace {

Intent intent(const QString &name)
{
    return {newOperationId(),
            {u"ws_1"_s},
            u"rotate"_s,
            {u"key_1"_s},
            name,
            u"live"_s,
            QDateTime::fromMSecsSinceEpoch(1'764'000'000'123, Qt::UTC)};
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void TestIntentJournal::remembersWhatWasLeftOpen()
{
    QTemporaryDir directory;
    const Intent first = intent(u"POS Integration"_s), second = intent(u"名前 \"quoted\"\nand broken"_s);
    IntentJournal journal(directory.filePath(u"intents.jsonl"_s));
    QVERIFY(journal.load().has_value());
    QVERIFY(journal.append(first).has_value());
    QVERIFY(journal.append(second).has_value());

    IntentJournal later(directory.filePath(u"intents.jsonl"_s));
    QVERIFY(later.load().has_value());
    QCOMPARE(later.open().size(), size_t(2));
    QVERIFY(later.open()[0] == first);
    QVERIFY(later.open()[1] == second);
}

void TestIntentJournal::forgetsWhatWasClosed()
{
    QTemporaryDir directory;
    const Intent first = intent(u"one"_s), second = intent(u"two"_s);
    IntentJournal journal(directory.filePath(u"intents.jsonl"_s));
    QVERIFY(journal.append(first).has_value());
    QVERIFY(journal.append(second).has_value());
    QVERIFY(journal.close(first.id).has_value());

    IntentJournal later(directory.filePath(u"intents.jsonl"_s));
    QVERIFY(later.load().has_value());
    QCOMPARE(later.open().size(), size_t(1));
    QCOMPARE(later.open()[0].keyName, u"two"_s);
}

void TestIntentJournal::keepsWhatACrashToreApart_data()
{
    QTest::addColumn<QByteArray>("torn");
    QTest::newRow("a line without its end") << QByteArray(R"({"id":"0193)");
    QTest::newRow("a whole line without its newline") << QByteArray(R"({"closed":"nobody"})");
    QTest::newRow("bytes that a disk made up") << QByteArray("\0\0\0\0", 4);
}

void TestIntentJournal::keepsWhatACrashToreApart()
{
    QFETCH(QByteArray, torn);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"intents.jsonl"_s);
    const Intent first = intent(u"one"_s), second = intent(u"two"_s);
    QVERIFY(IntentJournal(path).append(first).has_value());
    write(path, content(path) + torn);

    IntentJournal journal(path);
    QVERIFY(journal.load().has_value());
    QVERIFY(journal.append(second).has_value());

    IntentJournal later(path);
    QVERIFY(later.load().has_value());
    QCOMPARE(later.open().size(), size_t(2));
    QVERIFY(later.open()[1] == second);
}

void TestIntentJournal::namesDamageAndTouchesNothing_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("no JSON") << QByteArray("what is this\n");
    QTest::newRow("JSON of something else") << QByteArray("{\"theme\":\"dark\"}\n");
    QTest::newRow("an intent without its workspace")
        << QByteArray(R"({"id":"0193b1c0-0000-7000-8000-000000000000","verb":"create","at":"2026-11-21T00:00:00.000Z"})"
                      "\n");
}

void TestIntentJournal::namesDamageAndTouchesNothing()
{
    QFETCH(QByteArray, damage);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"intents.jsonl"_s);
    QVERIFY(IntentJournal(path).append(intent(u"one"_s)).has_value());
    const QByteArray damaged = content(path) + damage + content(path);
    write(path, damaged);

    IntentJournal journal(path);
    const Result<Done> loaded = journal.load();
    QVERIFY(!loaded.has_value());
    QCOMPARE(loaded.error().kind, Error::Kind::Local);
    QCOMPARE(loaded.error().type, u"damaged"_s);
    QCOMPARE(loaded.error().subject, path);
    QCOMPARE(loaded.error().detail, u"line 2"_s);
    QVERIFY(!journal.append(intent(u"two"_s)).has_value());
    QCOMPARE(content(path), damaged);
}

void TestIntentJournal::isForItsOwnerAlone()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"intents.jsonl"_s);
    IntentJournal journal(path);
    const Intent only = intent(u"one"_s);
    struct stat status
    {
    };
    QVERIFY(journal.append(only).has_value());
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777u, 0600u);
    QVERIFY(journal.close(only.id).has_value());
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777u, 0600u);
}

void TestIntentJournal::failsWhereItCannotBeWritten()
{
    IntentJournal journal(u"/proc/no-such-place/intents.jsonl"_s);
    const Result<Done> written = journal.append(intent(u"one"_s));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, Error::Kind::Local);
    QCOMPARE(written.error().subject, u"/proc/no-such-place/intents.jsonl"_s);
    QVERIFY(journal.open().empty());
}

void TestIntentJournal::doesNotGrowOverTheDays()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"intents.jsonl"_s);
    IntentJournal journal(path);
    for (int i = 0; i < 20; ++i) {
        const Intent one = intent(u"one"_s);
        QVERIFY(journal.append(one).has_value());
        QVERIFY(journal.close(one.id).has_value());
    }
    QCOMPARE(content(path), QByteArray());
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TestIntentJournal)
#include "tst_intentjournal.moc"
