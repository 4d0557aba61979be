// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/application.h"
#include "service/store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A demo's data directory, filled by a first start, which nobody has open.
class FilledDirectory
{
public:
    FilledDirectory() { start(); }

    std::unique_ptr<Application> start()
    {
        auto started = Application::start({.directory = m_directory.filePath(u"data"_s), .demo = true});
        if (!started)
            qFatal("%s", qPrintable(started.error().detail));
        return *std::move(started);
    }

    /// What a job on the database gives.
    template <class Job>
    auto inDatabase(Job job)
    {
        return Database::open({.address = m_directory.filePath(u"data/service.sqlite"_s)}).value()->writeNow(job).value();
    }

    qint64 oldOperations()
    {
        return inDatabase([](Connection &connection) -> Result<qint64> {
            Rows rows = connection.run(u"SELECT COUNT(*) FROM operations WHERE made_at < 1000"_s);
            return rows.next() ? rows.number(0) : -1;
        });
    }

    void addOldOperation()
    {
        inDatabase([](Connection &connection) -> Result<Done> {
            connection.run(u"INSERT INTO operations (member, id, workspace, fingerprint, verb, state, status, body,"
                           " made_at) SELECT id, 'old', workspace, x'00', 'create', 'done', 201, x'', 1"
                           " FROM members LIMIT 1"_s);
            return Done{};
        });
    }

private:
    QTemporaryDir m_directory;
};

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsAtTheStartWhatHasHadItsTime();
    void forgetsFromTimeToTimeWhatHasHadItsTime();
};

void TestApplication::forgetsAtTheStartWhatHasHadItsTime()
{
    FilledDirectory directory;
    directory.addOldOperation();
    QCOMPARE(directory.oldOperations(), 1);
    directory.start();
    QCOMPARE(directory.oldOperations(), 0);
}

void TestApplication::forgetsFromTimeToTimeWhatHasHadItsTime()
{
    FilledDirectory directory;
    const auto application = directory.start();
    directory.addOldOperation();
    QCOMPARE(directory.oldOperations(), 1);
    QVERIFY(application->keepUp());
    QCOMPARE(directory.oldOperations(), 0);
}

QTEST_GUILESS_MAIN(TestApplication)
#include "tst_application.moc"
