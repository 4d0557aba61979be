// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/database.h"
#include "service/store/schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<qint64> countOf(Database &database, const QString &table)
{
    return database.readHere([&](Connection &connection) -> Result<qint64> {
        Rows rows = connection.run(u"SELECT COUNT(*) FROM "_s + table);
        return rows.next() ? rows.number(0) : -1;
    });
}

Result<Done> setMeta(Connection &connection, const QString &name)
{
    connection.run(u"INSERT INTO meta (name, value) VALUES (?, 'x')"_s, name);
    return Done{};
}

constexpr const char16_t *oldSteps[] = {u"CREATE TABLE old (name TEXT)"};
constexpr const char16_t *newSteps[] = {u"CREATE TABLE new (name TEXT)", u"INSERT INTO new SELECT name FROM old"};
constexpr const char16_t *brokenSteps[] = {u"CREATE TABLE half (name TEXT)", u"INSERT INTO nowhere VALUES (1)"};
constexpr Migration onlyOld[] = {{1, oldSteps}};
constexpr Migration bothSteps[] = {{1, oldSteps}, {2, newSteps}};
constexpr Migration brokenSecond[] = {{1, oldSteps}, {2, brokenSteps}};

} // namespace

/// The file the service keeps everything in, on good days and bad ones.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsForItsOwnerOnly();
    void writtenIsThereAfterOpeningAgain();
    void refusedJobLeavesNothing();
    void failedStatementFailsTheJob();
    void foreignKeysAreEnforced();
    void readSeesOneMoment();
    void localReadSeesWhatWasCommitted();
    void readersCannotWrite();
    void stepsAreTakenOnceEach();
    void stepThatFailsChangesNothing();
    void newerSchemaIsLeftAlone();
    void damagedFileIsNamedAndKept_data();
    void damagedFileIsNamedAndKept();
    void lockedFileIsNamed();
    void fullDiskIsNamedAndRecoveredFrom();
    void missingDirectoryIsNamed();

private:
    QString file() const { return m_directory->filePath(u"service.db"_s); }
    std::unique_ptr<Database> opened() const;

    std::unique_ptr<QTemporaryDir> m_directory;

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
};

std::unique_ptr<Database> TestDatabase::opened() const
{
    auto database = Database::open({file(), 1});
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return *std::move(database);
}

void TestDatabase::fileIsForItsOwnerOnly()
{
    const auto database = opened();
    QVERIFY(database->writeNow([](Connection &connection) { return setMeta(connection, u"a"_s); }));
    const QFile::Permissions owners = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString &name : {file(), file() + u"-wal"_s})
        QCOMPARE(QFile::permissions(name) & ~owners, QFile::Permissions());
}

void TestDatabase::writtenIsThereAfterOpeningAgain()
{
    QVERIFY(opened()->writeNow([](Connection &connection) { return setMeta(connection, u"a"_s); }));
    QCOMPARE(*countOf(*opened(), u"meta"_s), 1);
}

void TestDatabase::refusedJobLeavesNothing()
{
    const auto database = opened();
    const auto refused = database->writeNow([](Connection &connection) -> Result<Done> {
        connection.run(u"INSERT INTO meta (name, value) VALUES ('a', 'x')"_s);
        Error error;
        error.type = u"refused"_s;
        return error;
    });
    QCOMPARE(refused.error().type, u"refused"_s);
    QCOMPARE(*countOf(*database, u"meta"_s), 0);
}

void TestDatabase::failedStatementFailsTheJob()
{
    const auto database = opened();
    const auto failed = database->writeNow([](Connection &connection) -> Result<Done> {
        connection.run(u"INSERT INTO meta (name, value) VALUES ('a', 'x')"_s);
        connection.run(u"INSERT INTO meta (name, value) VALUES ('a', 'twice')"_s);
        connection.run(u"INSERT INTO meta (name, value) VALUES ('b', 'x')"_s);
        return Done{};
    });
    QCOMPARE(failed.error().kind, Error::Kind::Local);
    QCOMPARE(failed.error().type, u"database-failed"_s);
    QCOMPARE(*countOf(*database, u"meta"_s), 0);
    QVERIFY(database->writeNow([](Connection &connection) { return setMeta(connection, u"c"_s); }));
}

void TestDatabase::foreignKeysAreEnforced()
{
    const auto failed = opened()->writeNow([](Connection &connection) -> Result<Done> {
        connection.run(u"INSERT INTO members (id, workspace, person, role, status, since)"
                       " VALUES ('m', 'nowhere', 'nobody', 'owner', 'active', 0)"_s);
        return Done{};
    });
    QVERIFY(!failed);
}

void TestDatabase::readSeesOneMoment()
{
    const auto database = opened();
    std::promise<Result<qint64>> counted;
    const auto count = [](Connection &connection) {
        Rows rows = connection.run(u"SELECT COUNT(*) FROM meta"_s);
        return rows.next() ? rows.number(0) : -1;
    };
    database->read(
        [&](Connection &connection) -> Result<qint64> {
            count(connection);
            if (!database->writeNow([](Connection &writer) { return setMeta(writer, u"a"_s); }))
                return -1;
            return count(connection);
        },
        [&counted](Result<qint64> result) { counted.set_value(std::move(result)); });
    QCOMPARE(*counted.get_future().get(), 0);
    QCOMPARE(*countOf(*database, u"meta"_s), 1);
}

void TestDatabase::localReadSeesWhatWasCommitted()
{
    const auto database = opened();
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(database->writeNow([i](Connection &connection) { return setMeta(connection, QString::number(i)); }));
        QCOMPARE(*countOf(*database, u"meta"_s), i);
    }
}

void TestDatabase::readersCannotWrite()
{
    const auto database = opened();
    const auto refused = database->readHere([](Connection &connection) { return setMeta(connection, u"a"_s); });
    QCOMPARE(refused.error().type, u"database-read-only"_s);
}

void TestDatabase::stepsAreTakenOnceEach()
{
    Connection connection(file(), Connection::Access::ReadWrite);
    QVERIFY(migrate(connection, onlyOld));
    connection.run(u"INSERT INTO old VALUES ('kept')"_s);
    QVERIFY(migrate(connection, bothSteps));
    QVERIFY(migrate(connection, bothSteps));
    Rows rows = connection.run(u"SELECT name FROM new"_s);
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), u"kept"_s);
    QVERIFY(!rows.next());
}

void TestDatabase::stepThatFailsChangesNothing()
{
    Connection connection(file(), Connection::Access::ReadWrite);
    QVERIFY(migrate(connection, onlyOld));
    QVERIFY(!migrate(connection, brokenSecond));
    Rows rows = connection.run(u"SELECT COUNT(*) FROM sqlite_master WHERE name = 'half'"_s);
    QVERIFY(rows.next());
    QCOMPARE(rows.number(0), 0);
    QVERIFY(migrate(connection, bothSteps));
}

void TestDatabase::newerSchemaIsLeftAlone()
{
    QVERIFY(opened()->writeNow([](Connection &connection) -> Result<Done> {
        connection.run(u"INSERT INTO migrations (number) VALUES (1000)"_s);
        return Done{};
    }));
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const QByteArray before = stored.readAll();
    const auto refused = Database::open({file(), 1});
    QCOMPARE(refused.error().kind, Error::Kind::Local);
    QCOMPARE(refused.error().type, u"database-newer"_s);
    QCOMPARE(refused.error().subject, file());
    QVERIFY(stored.seek(0));
    QCOMPARE(stored.readAll(), before);
}

void TestDatabase::damagedFileIsNamedAndKept_data()
{
    QTest::addColumn<qint64>("at");
    QTest::newRow("in its first bytes") << qint64(0);
    QTest::newRow("in its schema") << qint64(100);
}

void TestDatabase::damagedFileIsNamedAndKept()
{
    QFETCH(qint64, at);
    opened().reset();
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadWrite));
    QVERIFY(stored.seek(at));
    stored.write(QByteArray(3000, '?'));
    stored.flush();
    QVERIFY(stored.seek(0));
    const QByteArray damaged = stored.readAll();

    const auto refused = Database::open({file(), 1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().type, u"database-damaged"_s);
    QCOMPARE(refused.error().subject, file());
    QVERIFY(stored.seek(0));
    QCOMPARE(stored.readAll(), damaged);
}

void TestDatabase::lockedFileIsNamed()
{
    opened().reset();
    Connection other(file(), Connection::Access::ReadWrite);
    other.run(u"BEGIN IMMEDIATE"_s);
    QVERIFY(!other.failure());
    const auto refused = Database::open({file(), 1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().type, u"database-locked"_s);
    QCOMPARE(refused.error().subject, file());
}

void TestDatabase::fullDiskIsNamedAndRecoveredFrom()
{
    Connection connection(file(), Connection::Access::ReadWrite);
    QVERIFY(migrate(connection, schema()));
    const auto fill = [](Connection &open) -> Result<Done> {
        open.run(u"INSERT INTO meta (name, value) VALUES ('big', ?)"_s, QString(1'000'000, u'x'));
        return Done{};
    };
    // SQLite's own bound gives the error that a full disk does, and a disk is not there to be filled.
    connection.run(u"PRAGMA max_page_count = 100"_s);
    const auto full = inTransaction(connection, fill);
    QCOMPARE(full.error().kind, Error::Kind::Local);
    QCOMPARE(full.error().type, u"disk-full"_s);
    connection.run(u"PRAGMA max_page_count = 100000"_s);
    QVERIFY(inTransaction(connection, fill));
}

void TestDatabase::missingDirectoryIsNamed()
{
    const QString nowhere = m_directory->filePath(u"none/service.db"_s);
    const auto refused = Database::open({nowhere, 1});
    QCOMPARE(refused.error().type, u"database-unreachable"_s);
    QCOMPARE(refused.error().subject, nowhere);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
