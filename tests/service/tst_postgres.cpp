// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/commandline.h"
#include "service/store/database.h"
#include "tests/support/postgresserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::PostgresServer;

namespace {

Result<Done> setMeta(Connection &connection, const QString &name, const QString &value)
{
    connection.run(u"INSERT INTO meta (name, value) VALUES (?, ?)"_s, name, value);
    return Done{};
}

Result<QString> meta(Database &database, const QString &name)
{
    return database.readHere([&](Connection &connection) -> Result<QString> {
        Rows rows = connection.run(u"SELECT value FROM meta WHERE name = ?"_s, name);
        return rows.next() ? rows.text(0) : QString();
    });
}

/// What a server does as its operator tells it to end: with one connection, or with all there are but this one.
void endConnection(const QString &address, qint64 pid)
{
    Connection other(address, Connection::Access::ReadWrite);
    other.run(u"SELECT pg_terminate_backend(?)"_s, pid);
    QVERIFY(!other.failure());
}

qint64 pidOf(Connection &connection)
{
    Rows rows = connection.run(u"SELECT pg_backend_pid()"_s);
    return rows.next() ? rows.number(0) : 0;
}

} // namespace

/// What is particular to the service's store where it is a PostgreSQL; what is not, the units' tests with
/// CHATELAINE_TEST_STORE=postgresql show.
class TestPostgres : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<PostgresServer>(); }
    void init();
    void valueComesBackAsItWas_data();
    void valueComesBackAsItWas();
    void bytesAndNumbersComeBackAsTheyWere();
    void textIsOrderedByItsBytes();
    void writersOfTwoServicesTakeTurns();
    void readersSeeOneMomentAndCannotWrite();
    void lostConnectionIsMadeAgainBeforeTheNextJob();
    void connectionLostOnTheWayLeavesNothing();
    void commitWithoutAnAnswerIsUnknown();
    void wrongPasswordIsToldWithoutIt();
    void serverThatIsGoneIsNamed();
    void addressIsReadFromAPrivateFileOnly();
    void addressThatIsNoneIsRefusedUnrepeated_data();
    void addressThatIsNoneIsRefusedUnrepeated();

private:
    std::unique_ptr<PostgresServer> m_server;
    QString m_address;
    std::unique_ptr<Database> m_database;
};

void TestPostgres::init()
{
    m_address = m_server->newDatabase();
    auto opened = Database::open({m_address, 1});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    m_database = *std::move(opened);
}

void TestPostgres::valueComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("with quotes") << u"O'Brien's \"key\""_s;
    QTest::newRow("with backslashes, as JSON has them") << uR"(["a\\b","\u00e9\n\000"])"_s;
    QTest::newRow("that looks like a placeholder") << u"? $1 :name @x"_s;
    QTest::newRow("that looks like bytes") << u"\\x414243"_s;
    QTest::newRow("of other scripts") << u"Schlüssel ключ 鍵 🔑"_s;
    QTest::newRow("of several lines") << u"one\ntwo\r\n\tthree"_s;
}

void TestPostgres::valueComesBackAsItWas()
{
    QFETCH(QString, text);
    QVERIFY(m_database->writeNow([&](Connection &connection) { return setMeta(connection, u"a"_s, text); }));
    QCOMPARE(*meta(*m_database, u"a"_s), text);
    const auto bytes = m_database->readHere([](Connection &connection) -> Result<QByteArray> {
        Rows rows = connection.run(u"SELECT CAST(value AS BLOB) FROM meta WHERE name = ?"_s, u"a"_s);
        return rows.next() ? rows.bytes(0) : QByteArray();
    });
    QCOMPARE(*bytes, text.toUtf8());
    const auto found = m_database->readHere([](Connection &connection) -> Result<QString> {
        auto row = connection.lookUp("SELECT value FROM meta WHERE name = ?", "a");
        return row.next() ? row.text(0) : QString();
    });
    QCOMPARE(*found, text);
}

void TestPostgres::bytesAndNumbersComeBackAsTheyWere()
{
    QByteArray all(256, Qt::Uninitialized);
    for (int i = 0; i < 256; ++i)
        all[i] = static_cast<char>(i);
    constexpr qint64 big = std::numeric_limits<qint64>::max();
    constexpr qint64 small = std::numeric_limits<qint64>::min();
    const auto checked = m_database->writeNow([&](Connection &connection) -> Result<Done> {
        connection.run(
            u"CREATE TABLE odd (name TEXT PRIMARY KEY, bytes BLOB, big BIGINT, small BIGINT, yes INTEGER)"_s);
        connection.run(u"INSERT INTO odd VALUES ('a', ?, ?, ?, ?)"_s, all, big, small, true);
        connection.run(u"INSERT INTO odd VALUES ('b', ?, ?, ?, ?)"_s, QByteArray(), std::optional<qint64>(),
                       std::optional<qint64>(-1), false);
        Rows rows = connection.run(u"SELECT bytes, big, small, yes FROM odd ORDER BY name"_s);
        if (!rows.next() || rows.bytes(0) != all || rows.number(1) != big || rows.number(2) != small || !rows.flag(3))
            return Error{.type = u"first"_s};
        if (!rows.next() || !rows.bytes(0).isEmpty() || rows.maybeNumber(1) || rows.number(2) != -1 || rows.flag(3))
            return Error{.type = u"second"_s};
        auto row = connection.lookUp("SELECT bytes, big, small, yes = 1, -2 FROM odd WHERE name = ?", "a");
        if (!row.next() || row.bytes(0) != all || row.maybeNumber(1) != big || row.maybeNumber(2) != small
            || row.maybeNumber(3) != 1 || row.maybeNumber(4) != -2 || row.next())
            return Error{.type = u"looked up"_s};
        return Done{};
    });
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().type + checked.error().detail));
}

void TestPostgres::textIsOrderedByItsBytes()
{
    QVERIFY(m_database->writeNow([](Connection &connection) -> Result<Done> {
        for (const QString &name : {u"b"_s, u"B"_s, u"a_"_s, u"aZ"_s, u"é"_s})
            static_cast<void>(setMeta(connection, name, u"ordered"_s));
        return Done{};
    }));
    const auto names = m_database->readHere([](Connection &connection) -> Result<QStringList> {
        QStringList found;
        Rows rows = connection.run(u"SELECT name FROM meta WHERE value = 'ordered' ORDER BY name"_s);
        while (rows.next())
            found += rows.text(0);
        return found;
    });
    QCOMPARE(*names, (QStringList{u"B"_s, u"aZ"_s, u"a_"_s, u"b"_s, u"é"_s}));
}

void TestPostgres::writersOfTwoServicesTakeTurns()
{
    constexpr int times = 200;
    QVERIFY(m_database->writeNow([](Connection &connection) { return setMeta(connection, u"count"_s, u"0"_s); }));
    const auto second = Database::open({m_address, 1});
    QVERIFY(second);
    // Read, think, write: two who did that at once would lose one of each other's.
    const auto countUp = [](Database &database) {
        for (int i = 0; i < times; ++i)
            static_cast<void>(database.writeNow([](Connection &connection) -> Result<Done> {
                int count = 0;
                {
                    Rows rows = connection.run(u"SELECT value FROM meta WHERE name = 'count'"_s);
                    count = rows.next() ? rows.text(0).toInt() : 0;
                }
                connection.run(u"UPDATE meta SET value = ? WHERE name = 'count'"_s, QString::number(count + 1));
                return Done{};
            }));
    };
    std::thread other([&] { countUp(**second); });
    countUp(*m_database);
    other.join();
    QCOMPARE(*meta(*m_database, u"count"_s), QString::number(2 * times));
}

void TestPostgres::readersSeeOneMomentAndCannotWrite()
{
    const auto second = Database::open({m_address, 1});
    std::promise<Result<int>> promise;
    m_database->read(
        [&](Connection &connection) -> Result<int> {
            const auto count = [&] {
                Rows rows = connection.run(u"SELECT COUNT(*) FROM meta"_s);
                return rows.next() ? static_cast<int>(rows.number(0)) : -1;
            };
            const int before = count();
            static_cast<void>(
                (*second)->writeNow([](Connection &writer) { return setMeta(writer, u"meanwhile"_s, u"x"_s); }));
            return count() - before;
        },
        [&](const Result<int> &seen) { promise.set_value(seen); });
    QCOMPARE(*promise.get_future().get(), 0);
    const auto refused =
        m_database->readHere([](Connection &connection) { return setMeta(connection, u"x"_s, u"y"_s); });
    QCOMPARE(refused.error().type, u"database-read-only"_s);
}

void TestPostgres::lostConnectionIsMadeAgainBeforeTheNextJob()
{
    const auto pid = m_database->writeNow([](Connection &connection) { return Result(pidOf(connection)); });
    const auto here = m_database->readHere([](Connection &connection) { return Result(pidOf(connection)); });
    endConnection(m_address, *pid);
    endConnection(m_address, *here);
    QTest::qWait(100);
    QVERIFY(m_database->writeNow([](Connection &connection) { return setMeta(connection, u"a"_s, u"kept"_s); }));
    QCOMPARE(*meta(*m_database, u"a"_s), u"kept"_s);
}

void TestPostgres::connectionLostOnTheWayLeavesNothing()
{
    const auto lost = m_database->writeNow([&](Connection &connection) -> Result<Done> {
        static_cast<void>(setMeta(connection, u"a"_s, u"half"_s));
        endConnection(m_address, pidOf(connection));
        return setMeta(connection, u"b"_s, u"half"_s);
    });
    QCOMPARE(lost.error().kind, Error::Kind::Local);
    QCOMPARE(lost.error().type, u"database-away"_s);
    QCOMPARE(*meta(*m_database, u"a"_s), QString());
    QVERIFY(m_database->writeNow([](Connection &connection) { return setMeta(connection, u"a"_s, u"whole"_s); }));
}

void TestPostgres::commitWithoutAnAnswerIsUnknown()
{
    const auto lost = m_database->writeNow([&](Connection &connection) -> Result<Done> {
        const Result<Done> set = setMeta(connection, u"a"_s, u"x"_s);
        endConnection(m_address, pidOf(connection));
        return set;
    });
    QCOMPARE(lost.error().kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(lost.error().type, u"commit-unknown"_s);
}

void TestPostgres::wrongPasswordIsToldWithoutIt()
{
    QString wrong = m_address;
    wrong.replace(u"p%40ss"_s, u"guess"_s);
    const auto refused = Database::open({wrong, 1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().type, u"database-away"_s);
    QVERIFY2(refused.error().detail.contains(u"password authentication failed"_s), qPrintable(refused.error().detail));
    QVERIFY(!refused.error().detail.contains(u"guess"_s));
    QVERIFY2(refused.error().subject.startsWith(u"postgresql://chatelaine@127.0.0.1:"_s),
             qPrintable(refused.error().subject));
}

void TestPostgres::serverThatIsGoneIsNamed()
{
    m_server->kill();
    const auto refused =
        m_database->writeNow([](Connection &connection) { return setMeta(connection, u"a"_s, u"x"_s); });
    m_server->start();
    QCOMPARE(refused.error().kind, Error::Kind::Local);
    QCOMPARE(refused.error().type, u"database-away"_s);
    const auto writes = [&] {
        return m_database->writeNow([](Connection &c) { return setMeta(c, u"a"_s, u"x"_s); }).has_value();
    };
    QVERIFY(QTest::qWaitFor(writes, 5'000));
}

void TestPostgres::addressIsReadFromAPrivateFileOnly()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"address"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(m_address.toUtf8() + '\n');
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    const auto line = readCommandLine({u"--database-file"_s, file.fileName()});
    QVERIFY(line);
    QCOMPARE(line->serve.database, m_address);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadGroup));
    QCOMPARE(readCommandLine({u"--database-file"_s, file.fileName()}).error().type, u"file-too-open"_s);
}

void TestPostgres::addressThatIsNoneIsRefusedUnrepeated_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("of another database") << QStringList{u"--database"_s, u"mysql://me:hidden@host/name"_s};
    QTest::newRow("a file's path") << QStringList{u"--database"_s, u"/tmp/hidden"_s};
    QTest::newRow("without a database's name") << QStringList{u"--database"_s, u"postgresql://me:hidden@host"_s};
    QTest::newRow("no URL") << QStringList{u"--database"_s, u"postgresql://me:hid den@host/name"_s};
    QTest::newRow("said twice") << QStringList{u"--database"_s, m_address, u"--database-file"_s, u"/tmp/hidden"_s};
    QTest::newRow("a file that isn't there") << QStringList{u"--database-file"_s, u"/nowhere/at/all"_s};
}

void TestPostgres::addressThatIsNoneIsRefusedUnrepeated()
{
    QFETCH(QStringList, arguments);
    const auto refused = readCommandLine(arguments);
    QVERIFY(!refused);
    QCOMPARE(refused.error().type, u"usage"_s);
    QVERIFY2(!refused.error().detail.contains(u"hid"_s), qPrintable(refused.error().detail));
}

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
