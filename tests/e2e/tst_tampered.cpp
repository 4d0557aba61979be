// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/journey.h"
#include "tests/e2e/steps.h"
#include "ui/parts/callout.h"
#include "ui/parts/chip.h"

#include <QApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::Journey;
using chatelaine::test::Run;

namespace {

constexpr int patience = 30'000;

const QString columns =
    u"at, verb, actor, actor_name, role, key, key_name, address, request_id, summary, form, session,"
    " allowed_by, fields, folded"_s;

/// Numbers go far away and back, as a primary key is checked row by row.
QStringList shift(int from, int by)
{
    return {u"UPDATE audit SET number = number + 100000 WHERE workspace = '%1' AND number >= "_s
                + QString::number(from),
            u"UPDATE audit SET number = number - 100000 + "_s + QString::number(by)
                + u" WHERE workspace = '%1' AND number >= 100000"_s};
}

} // namespace

/// Somebody writes into the audit's file behind the running service. Each of six ways is found by a click, and named.
class TestTampered : public test::Steps
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isFoundSoundAtFirst();
    void isFoundAndNamed_data();
    void isFoundAndNamed();
    void isFoundSoundOnceItIsAsItWas();
    void cleanupTestCase();

private:
    /// Writes into the service's file; %1 of a statement is the workspace.
    bool write(const QStringList &statements);
    bool keepCopy();
    bool putBack();
    bool verify();
    QString badge() const;

    std::unique_ptr<Journey> m_journey;
    QString m_workspace;
    quint64 m_rows = 0;
};

void TestTampered::initTestCase()
{
    dress();
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->enter(u"Northwind Payments"_s));
    m_workspace = m_journey->context().workspace().id.text;
    QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
    file.setDatabaseName(m_journey->home() + u"/service/service.sqlite"_s);
    file.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=20000"_s);
    QVERIFY(file.open());
    QVERIFY(keepCopy());
    m_journey->run().press(Qt::Key_6, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_journey->run().window().findChild<QWidget *>(u"auditPage"_s)->isVisible(), patience);
}

void TestTampered::cleanupTestCase()
{
    QSqlDatabase::database(u"tamper"_s).close();
    QSqlDatabase::removeDatabase(u"tamper"_s);
    m_journey.reset();
}

bool TestTampered::write(const QStringList &statements)
{
    QSqlDatabase file = QSqlDatabase::database(u"tamper"_s);
    QSqlQuery query(file);
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return false;
    for (QString statement : statements)
        if (!query.exec(statement.replace(u"%1"_s, m_workspace))) {
            qWarning("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            query.exec(u"ROLLBACK"_s);
            return false;
        }
    return query.exec(u"COMMIT"_s);
}

bool TestTampered::keepCopy()
{
    return write({u"CREATE TEMP TABLE kept AS SELECT * FROM audit WHERE workspace = '%1'"_s,
                  u"CREATE TEMP TABLE kept_heads AS SELECT * FROM audit_heads WHERE workspace = '%1'"_s});
}

bool TestTampered::putBack()
{
    return write({u"DELETE FROM audit WHERE workspace = '%1'"_s, u"INSERT INTO audit SELECT * FROM temp.kept"_s,
                  u"DELETE FROM audit_heads WHERE workspace = '%1'"_s,
                  u"INSERT INTO audit_heads SELECT * FROM temp.kept_heads"_s});
}

QString TestTampered::badge() const
{
    return m_journey->run().window().findChild<Chip *>(u"auditBadge"_s)->look().text;
}

bool TestTampered::verify()
{
    AuditWatch &watch = m_journey->context().auditDesk().watch();
    return m_journey->run().click(u"verify"_s) && QTest::qWaitFor([&] { return !watch.isVerifying(); }, patience);
}

void TestTampered::isFoundSoundAtFirst()
{
    QVERIFY(verify());
    QVERIFY2(badge().startsWith(u"Chain verified"_s), qPrintable(badge()));
    m_rows = m_journey->context().auditDesk().watch().head()->changes.number;
    QVERIFY(m_rows > 8);
}

void TestTampered::isFoundAndNamed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("row"); ///< counted from the end where it is not positive
    QTest::addColumn<QString>("title");
    QTest::newRow("a row is changed") << QStringList{u"UPDATE audit SET actor_name = 'Eve' WHERE workspace = '%1' AND"
                                                     " number = 3"_s}
                                      << 3 << u"Row %1 was changed after it was written"_s;
    QTest::newRow("a row is removed") << QStringList{u"DELETE FROM audit WHERE workspace = '%1' AND number = 4"_s} << 4
                                      << u"Row %1 was removed"_s;
    QTest::newRow("a row is put in") << shift(5, 1)
            + QStringList{u"INSERT INTO audit (workspace, number, "_s + columns
                          + u", previous, hash) SELECT workspace, 5, "_s + columns
                          + u", previous, previous FROM audit WHERE workspace = '%1' AND number = 2"_s}
                                     << 5 << u"Row %1 was put in afterwards"_s;
    QTest::newRow("two rows change places")
        << QStringList{u"UPDATE audit SET number = number + 100000 WHERE workspace = '%1' AND number IN (6, 7)"_s,
                       u"UPDATE audit SET number = 100013 - number WHERE workspace = '%1' AND number > 100000"_s}
        << 6 << u"Row %1 changed places with the next one"_s;
    QTest::newRow("the last row is cut off")
        << QStringList{u"DELETE FROM audit WHERE workspace = '%1' AND number = (SELECT max(number) FROM audit WHERE"
                       " workspace = '%1')"_s}
        << 0 << u"The rows from %1 on were cut off"_s;
    QTest::newRow("the signature is forged")
        << QStringList{u"UPDATE audit_heads SET signature = zeroblob(64) WHERE workspace = '%1' AND chain = 'changes'"_s}
        << 0 << u"The end of the chain, row %1, isn't signed by the service"_s;
}

void TestTampered::isFoundAndNamed()
{
    QFETCH(QStringList, statements);
    QFETCH(int, row);
    QFETCH(QString, title);
    QVERIFY(write(statements));
    QVERIFY(verify());
    const QString number = QLocale().toString(row > 0 ? static_cast<quint64>(row) : m_rows);
    QCOMPARE(badge(), u"Chain broken at row %1"_s.arg(number));
    QCOMPARE(m_journey->run().window().findChild<Callout *>(u"auditFinding"_s)->title(), title.arg(number));
    QVERIFY(m_journey->run().window().findChild<QWidget *>(u"saveEvidence"_s)->isVisible());
    QVERIFY(putBack());
}

void TestTampered::isFoundSoundOnceItIsAsItWas()
{
    QVERIFY(verify());
    QVERIFY2(badge().startsWith(u"Chain verified"_s), qPrintable(badge()));
}

QTEST_MAIN(TestTampered)
#include "tst_tampered.moc"
