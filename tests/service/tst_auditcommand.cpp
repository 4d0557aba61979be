// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/program.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::Program;

namespace {

struct Run
{
    int code = -1;
    QString output;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(CHATELAINE_SERVICE), QStringList{u"audit"_s} + arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

QString errorType(const Run &refused)
{
    return QJsonDocument::fromJson(refused.output.toUtf8()).object()["error"_L1].toObject()["type"_L1].toString();
}

void tamper(const QString &directory, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(directory + u"/service.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

} // namespace

/// `chatelaine-service audit verify`, beside a service that works with the data.
class TestAuditCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysOfEachChainThatItIsWhole();
    void namesTheFirstBadRowWhileTheServiceRuns();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void needsTheKeyThatSigned();

private:
    QStringList verify() const { return {u"verify"_s, u"--data"_s, m_data}; }

    QTemporaryDir m_directory;
    QString m_data;
    std::unique_ptr<Program> m_service;
};

void TestAuditCommand::initTestCase()
{
    m_data = m_directory.filePath(u"data"_s);
    m_service = std::make_unique<Program>(QStringList{u"--data"_s, m_data, u"--demo"_s});
    QVERIFY(m_service->firstLine().contains("url"_L1));
}

void TestAuditCommand::saysOfEachChainThatItIsWhole()
{
    const Run whole = run(verify());
    QCOMPARE(whole.code, 0);
    const QStringList lines = whole.output.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 10);
    QVERIFY(lines[0].contains(u", changes: "_s));
    QVERIFY(lines[1].contains(u", refusals: "_s));
    for (const QString &line : lines)
        QVERIFY2(line.endsWith(u" rows, all as they were written."_s), qPrintable(line));
}

void TestAuditCommand::namesTheFirstBadRowWhileTheServiceRuns()
{
    tamper(m_data,
           u"UPDATE audit SET actor_name = 'Eve' || char(27) || 'x' WHERE number = 3"
           " AND workspace = (SELECT id FROM workspaces WHERE profile = 'enterprise')"_s);
    const Run found = run(verify());
    QCOMPARE(found.code, 1);
    QVERIFY2(found.output.contains(u", changes: row 3 was changed. As it stands: "_s), qPrintable(found.output));
    QVERIFY(found.output.contains(u"| Eve?x |"_s));
    QCOMPARE(found.output.count(u"all as they were written."_s), 9);
}

void TestAuditCommand::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("type");
    QTest::newRow("no verb") << QStringList() << u"usage"_s;
    QTest::newRow("another verb") << QStringList{u"mend"_s} << u"usage"_s;
    QTest::newRow("an option nobody knows") << QStringList{u"verify"_s, u"--fast"_s} << u"usage"_s;
    QTest::newRow("a directory without data") << QStringList{u"verify"_s, u"--data"_s, u"/nowhere"_s} << u"no-data"_s;
}

void TestAuditCommand::refusesWhatMakesNoSense()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, type);
    const Run refused = run(arguments);
    QCOMPARE(refused.code, 2);
    QCOMPARE(errorType(refused), type);
}

void TestAuditCommand::needsTheKeyThatSigned()
{
    QVERIFY(QDir().mkdir(m_directory.filePath(u"empty"_s)));
    QVERIFY(QFile::setPermissions(m_directory.filePath(u"empty"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const Run refused = run(verify() + QStringList{u"--seals"_s, m_directory.filePath(u"empty"_s)});
    QCOMPARE(refused.code, 2);
    QCOMPARE(errorType(refused), u"head-key-missing"_s);
}

QTEST_GUILESS_MAIN(TestAuditCommand)
#include "tst_auditcommand.moc"
