// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/connection.h"

#include "service/store/sqlerror.h"

#include <QSqlError>
#include <atomic>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return u"chatelaine-%1"_s.arg(++count);
}

} // namespace

Connection::Connection(const QString &file, Access access)
    : m_file(file)
    , m_name(newConnectionName())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    PointLookup::prepareProcess();
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    m_open = m_database.open();
    if (m_open)
        setUp(access);
    else
        fail(m_database.lastError());
}

Connection::~Connection()
{
    m_lookups.clear();
    qDeleteAll(m_statements);
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::setUp(Access access)
{
    run(u"PRAGMA journal_mode = WAL"_s);
    run(u"PRAGMA synchronous = FULL"_s);
    run(u"PRAGMA foreign_keys = ON"_s);
    run(u"PRAGMA cache_size = -16384"_s);
    // Not the driver's own read-only flag: that cannot join a WAL nobody has open yet.
    if (access == Access::ReadOnly)
        run(u"PRAGMA query_only = ON"_s);
}

// Out of line: inlined, GCC 12 takes the number of an empty one for read.
QVariant Connection::variant(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant();
}

Rows Connection::execute(const QString &sql, std::initializer_list<QVariant> values)
{
    if (m_failure)
        return Rows(nullptr);
    QSqlQuery *query = prepared(sql);
    if (!query)
        return Rows(nullptr);
    int position = 0;
    for (const QVariant &value : values)
        query->bindValue(position++, value);
    if (!query->exec()) {
        fail(query->lastError());
        query->finish();
        return Rows(nullptr);
    }
    return Rows(query);
}

PointLookup::Found Connection::lookUp(const char *select, QByteArrayView text)
{
    if (m_failure)
        return PointLookup::Found(nullptr);
    auto known = m_lookups.find(select);
    if (known == m_lookups.end()) {
        PointLookup lookup(m_database, select, [this](const QSqlError &error) { fail(error); });
        if (m_failure)
            return PointLookup::Found(nullptr);
        known = m_lookups.emplace(select, std::move(lookup)).first;
    }
    return known->second.find(text);
}

QSqlQuery *Connection::prepared(const QString &sql)
{
    if (QSqlQuery *known = m_statements.value(sql)) {
        Q_ASSERT_X(!known->isActive(), "Connection::run", "a statement is run again while its rows are being read");
        return known;
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        fail(query->lastError());
        return nullptr;
    }
    return *m_statements.insert(sql, query.release());
}

void Connection::fail(const QSqlError &error)
{
    m_failure = localError(error, m_file);
}

void Connection::forgetFailure()
{
    // A connection that never opened has nothing else to tell.
    if (m_open)
        m_failure.reset();
}

} // namespace chatelaine::service
