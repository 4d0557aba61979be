// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/service/keyservicebench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlError>
#include <QTextStream>
#include <algorithm>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int creations = 200;
constexpr int rounds = 7;

/// The rows that a creation leaves, written with nothing around them: five prepared statements and a commit.
class BareTransaction
{
public:
    explicit BareTransaction(KeyServiceBench &bench)
        : m_workspace(bench.workspace.text)
        , m_member(bench.member(u"owner"_s).text)
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s))
    {
        m_database.setDatabaseName(bench.database().address().file());
        m_database.open();
        QSqlQuery(m_database).exec(u"PRAGMA synchronous = FULL"_s);
        QSqlQuery(m_database).exec(u"PRAGMA foreign_keys = ON"_s);
        m_count = prepared(u"UPDATE workspaces SET changes = changes + 1, audits = audits + 1, audit_hash = ?"
                           " WHERE id = ? RETURNING changes, audits"_s);
        m_key =
            prepared(u"INSERT INTO keys (id, workspace, position, version, etag, kind, name, environment, scopes,"
                     " state, visible_part, owner, created_by, note, tags, created_at, delivery, origin, generation,"
                     " generations) VALUES (?, ?, ?, ?, ?, 'secret', 'Billing', 'test', 'invoices:read', 'active',"
                     " 'sk_test_9fK2aB', ?, ?, '', '', ?, 'unconfirmed', 'created', 1, 1)"_s);
        m_secret = prepared(u"INSERT INTO secrets (token_id, generation, key, digest, visible_part, standing)"
                            " VALUES (?, 1, ?, ?, 'sk_test_9fK2aB', 'current')"_s);
        m_audit = prepared(u"INSERT INTO audit (workspace, number, at, verb, actor, actor_name, role, key, key_name,"
                           " address, request_id, summary, previous, hash) VALUES (?, ?, ?, 'key.created', ?, 'OWNER',"
                           " 'owner', ?, 'Billing', '127.0.0.1', 'req_bareBareBareBareBare', 'In test, with"
                           " invoices:read.', ?, ?)"_s);
        m_operation = prepared(u"INSERT INTO operations (member, id, workspace, fingerprint, verb, state, status, body,"
                               " made_at) VALUES (?, ?, ?, ?, 'create', 'done', 201, ?, ?)"_s);
    }

    void create(const QDateTime &now)
    {
        const QString id = QString::fromLatin1(KeyServiceBench::newOperation(now));
        const qint64 at = now.toMSecsSinceEpoch();
        m_begin.exec(u"BEGIN IMMEDIATE"_s);
        run(m_count, {m_hash, m_workspace});
        m_count.next();
        const QVariant change = m_count.value(0);
        const QVariant number = m_count.value(1);
        m_count.finish();
        run(m_key, {id, m_workspace, change, change, change, m_member, m_member, at});
        run(m_secret, {id, id, m_hash});
        run(m_audit, {m_workspace, number, at, m_member, id, m_hash, m_hash});
        run(m_operation, {m_member, id, m_workspace, m_hash, m_body, at});
        if (!m_begin.exec(u"COMMIT"_s))
            qFatal("%s", qPrintable(m_begin.lastError().text()));
    }

private:
    QSqlQuery prepared(const QString &sql)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        return query;
    }

    static void run(QSqlQuery &query, std::initializer_list<QVariant> values)
    {
        int position = 0;
        for (const QVariant &value : values)
            query.bindValue(position++, value);
        if (!query.exec())
            qFatal("%s", qPrintable(query.lastError().text()));
    }

    QString m_workspace;
    QString m_member;
    QSqlDatabase m_database;
    QSqlQuery m_begin{m_database};
    QSqlQuery m_count, m_key, m_secret, m_audit, m_operation;
    QByteArray m_hash = QByteArray(32, 'h');
    QByteArray m_body = QByteArray(600, 'b');
};

template <class Work>
double microsecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < creations; ++i)
        work();
    return double(timer.nsecsElapsed()) / creations / 1000;
}

double medianOf(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

} // namespace

/// A created key, through the routes into the store, against the same rows written bare into the same file.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    KeyServiceBench bench;
    BareTransaction bare(bench);
    const QByteArray draft = wire::write(bench.draft());
    std::vector<double> ratios, bareTimes, fullTimes;
    for (int round = 0; round < rounds; ++round) {
        bareTimes.push_back(microsecondsOf([&] { bare.create(bench.now); }));
        fullTimes.push_back(microsecondsOf([&] {
            if (bench.ask({"POST", u"keys"_s, draft}).status != 201)
                qFatal("a key was not created");
        }));
        ratios.push_back(bareTimes.back() / fullTimes.back());
    }
    QTextStream(stdout) << "create-against-bare-transaction: ratio " << medianOf(ratios) << " goal >= 0.7 ("
                        << medianOf(fullTimes) << " us a creation, " << medianOf(bareTimes) << " us bare)\n";
    return 0;
}
