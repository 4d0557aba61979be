// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auditexport.h"
#include "tests/support/openworkspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace chatelaine;
using namespace chatelaine::test;
using namespace Qt::Literals::StringLiterals;

using Format = AuditExport::Format;

class TestAuditExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void asksWhoSomebodyIsThenWhere();
    void writesCsvThatNoSpreadsheetRuns();
    void writesALineOfJsonEach();
    void writesOnlyWhatTheFilterLetsThrough();
    void leavesNoFileWhenCancelled();
    void leavesNoFileWhenTheServiceFails();
    void leavesTheOldFileWhenItCannotBeWritten();
    void turningAwayFromTheQuestionIsNoFailure();

private:
    AuditExport &exporter() { return m_open->context().auditDesk().exporter(); }
    QString path(const QString &name) const { return m_open->directory.filePath(name); }
    static QByteArray contentOf(const QString &path);
    bool isAskedWhere()
    {
        return QTest::qWaitFor([this] { return !m_open->prompts->files.empty(); });
    }

    std::unique_ptr<OpenWorkspace> m_open;
};

void TestAuditExport::init()
{
    m_open = std::make_unique<OpenWorkspace>();
    for (int number = 0; number < 1500; ++number) {
        AuditEntry row;
        row.verb = u"key.changed"_s;
        row.actor = u"Mara Okafor"_s;
        row.keyName = u"=HYPERLINK(\"https://evil.example\",\"%1\")"_s.arg(number);
        row.fields = {{u"note"_s, u"old"_s, u"@new"_s}};
        m_open->audit.add(row);
    }
    AuditEntry last;
    last.verb = u"key.revoked"_s;
    last.actor = u"Priya Shah"_s;
    m_open->audit.add(last);
    QVERIFY(m_open->open());
    m_open->context().stepUp().setPrompts(m_open->prompts.get());
}

QByteArray TestAuditExport::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAuditExport::asksWhoSomebodyIsThenWhere()
{
    m_open->audit.faults().plan(u"beginExport"_s, Fate::Failed, Error{Error::Kind::StepUp, u"step-up-required"_s});
    exporter().start(Format::Csv, {}, *m_open->prompts);
    QTRY_VERIFY(m_open->prompts->top());
    QVERIFY(m_open->prompts->files.empty());
    m_open->prompts->type(FakeAccountService::password);
    QVERIFY(isAskedWhere());
    QCOMPARE(m_open->prompts->files.back().name, u"audit.csv"_s);
    QCOMPARE(m_open->audit.exports(), QStringList{u"csv"_s});
    QVERIFY(!exporter().isRunning());
}

void TestAuditExport::writesCsvThatNoSpreadsheetRuns()
{
    exporter().start(Format::Csv, {}, *m_open->prompts);
    QVERIFY(isAskedWhere());
    m_open->prompts->choose(path(u"audit.csv"_s));
    QVERIFY(exporter().isRunning());
    QTRY_COMPARE(exporter().path(), path(u"audit.csv"_s));
    QCOMPARE(exporter().written(), 1501);
    const QList<QByteArray> lines = contentOf(exporter().path()).split('\n');
    QCOMPARE(lines.size(), 1503);
    QVERIFY(lines[0].startsWith("chain,number,at,actor,"));
    QVERIFY(lines[1].contains("key.revoked"));
    QVERIFY(lines[2].contains(",\"'=HYPERLINK("));
    QVERIFY(!lines[2].contains(",=HYPERLINK"));
}

void TestAuditExport::writesALineOfJsonEach()
{
    exporter().start(Format::JsonLines, {}, *m_open->prompts);
    QVERIFY(isAskedWhere());
    QCOMPARE(m_open->prompts->files.back().name, u"audit.jsonl"_s);
    m_open->prompts->choose(path(u"audit.jsonl"_s));
    QTRY_VERIFY(!exporter().path().isEmpty());
    const QList<QByteArray> lines = contentOf(exporter().path()).split('\n');
    QCOMPARE(lines.size(), 1502);
    const QJsonObject second = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(second[u"number"_s].toInt(), 1500);
    QCOMPARE(second[u"changes"_s][0][u"after"_s].toString(), u"@new"_s);
    QCOMPARE(second[u"hash"_s].toString().size(), 64);
}

void TestAuditExport::writesOnlyWhatTheFilterLetsThrough()
{
    AuditQuery filter;
    filter.verb = u"key.revoked"_s;
    exporter().start(Format::Csv, filter, *m_open->prompts);
    QVERIFY(isAskedWhere());
    m_open->prompts->choose(path(u"audit.csv"_s));
    QTRY_VERIFY(!exporter().path().isEmpty());
    QCOMPARE(exporter().written(), 1);
}

void TestAuditExport::leavesNoFileWhenCancelled()
{
    exporter().start(Format::Csv, {}, *m_open->prompts);
    QVERIFY(isAskedWhere());
    m_open->audit.faults().plan(u"entries"_s, Fate::RequestHeld);
    m_open->prompts->choose(path(u"audit.csv"_s));
    QVERIFY(exporter().isRunning());
    exporter().cancel();
    QVERIFY(!exporter().isRunning());
    m_open->audit.faults().release();
    QTest::qWait(20);
    QCOMPARE(QDir(m_open->directory.path()).entryList({u"audit.csv*"_s}), QStringList());
    QVERIFY(!exporter().error());
}

void TestAuditExport::leavesNoFileWhenTheServiceFails()
{
    exporter().start(Format::Csv, {}, *m_open->prompts);
    QVERIFY(isAskedWhere());
    m_open->audit.faults().plan(u"entries"_s, Fate::Answered);
    m_open->audit.faults().plan(u"entries"_s, Fate::Failed, Error{Error::Kind::Offline});
    m_open->prompts->choose(path(u"audit.csv"_s));
    QTRY_VERIFY(exporter().error());
    QCOMPARE(exporter().error()->kind, Error::Kind::Offline);
    QCOMPARE(QDir(m_open->directory.path()).entryList({u"audit.csv*"_s}), QStringList());
}

void TestAuditExport::leavesTheOldFileWhenItCannotBeWritten()
{
    exporter().start(Format::Csv, {}, *m_open->prompts);
    QVERIFY(isAskedWhere());
    m_open->prompts->choose(path(u"no/such/place/audit.csv"_s));
    QCOMPARE(exporter().error()->kind, Error::Kind::Local);
    QCOMPARE(exporter().error()->subject, path(u"no/such/place/audit.csv"_s));
    QVERIFY(!exporter().isRunning());
}

void TestAuditExport::turningAwayFromTheQuestionIsNoFailure()
{
    m_open->audit.faults().plan(u"beginExport"_s, Fate::Failed, Error{Error::Kind::StepUp, u"step-up-required"_s});
    exporter().start(Format::Csv, {}, *m_open->prompts);
    QTRY_VERIFY(m_open->prompts->top());
    m_open->prompts->close();
    QTest::qWait(20);
    QVERIFY(!exporter().error());
    QVERIFY(m_open->prompts->files.empty());
    QVERIFY(m_open->audit.exports().isEmpty());
}

QTEST_GUILESS_MAIN(TestAuditExport)
#include "tst_auditexport.moc"
