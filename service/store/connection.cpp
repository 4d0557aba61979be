// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/connection.h"

#include <QSqlError>
#include <algorithm>
#include <atomic>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds shortestPause = 100ms;
constexpr std::chrono::milliseconds longestPause = 2s;

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return u"chatelaine-%1"_s.arg(++count);
}

} // namespace

Connection::Connection(const StoreAddress &address, Access access)
    : m_address(address)
    , m_engine(Engine::of(address))
    , m_access(access)
    , m_name(newConnectionName())
{
    open();
}

Connection::~Connection()
{
    close();
}

void Connection::open()
{
    m_failure.reset();
    m_database = m_engine.add(m_address, m_name);
    m_open = m_database.open();
    if (m_open) {
        m_pause = 0ms;
        for (const QString &statement : m_engine.setUp(m_access))
            run(statement);
        return;
    }
    fail(m_database.lastError());
    close();
    m_pause = std::clamp(2 * m_pause, shortestPause, longestPause);
    m_nextTry = std::chrono::steady_clock::now() + m_pause;
}

void Connection::close()
{
    m_open = false;
    m_lookups.clear();
    // Before its statements: of one that is gone no server is told.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    qDeleteAll(std::exchange(m_statements, {}));
}

void Connection::begin(Access access)
{
    forgetFailure();
    for (const QString &statement : m_engine.begin(access))
        run(statement);
}

void Connection::commit()
{
    run(u"COMMIT"_s);
    if (m_failure && m_engine.isLost(m_database)) {
        m_failure->kind = Error::Kind::OutcomeUnknown;
        m_failure->type = u"commit-unknown"_s;
    }
}

void Connection::rollBack()
{
    m_failure.reset();
    if (m_open && !m_engine.isLost(m_database))
        run(u"ROLLBACK"_s);
    // Some failures, as a full disk, have rolled back by themselves; then this one fails, and that is as good.
    m_failure.reset();
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
    if (!(m_engine.isPrepared(sql) ? query->exec() : query->exec(m_engine.spoken(sql)))) {
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
        auto lookup = m_engine.lookUp(m_database, select, [this](const QSqlError &error) { fail(error); });
        if (m_failure)
            return PointLookup::Found(nullptr);
        known = m_lookups.emplace(select, std::move(lookup)).first;
    }
    return known->second->find(text);
}

QSqlQuery *Connection::prepared(const QString &sql)
{
    if (QSqlQuery *known = m_statements.value(sql)) {
        Q_ASSERT_X(!known->isActive(), "Connection::run", "a statement is run again while its rows are being read");
        return known;
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(m_engine.readsForward());
    if (m_engine.isPrepared(sql) && !query->prepare(m_engine.spoken(sql))) {
        fail(query->lastError());
        return nullptr;
    }
    return *m_statements.insert(sql, query.release());
}

void Connection::fail(const QSqlError &error)
{
    m_failure = m_engine.error(error, m_address);
}

void Connection::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
}

void Connection::forgetFailure()
{
    if (m_open && m_engine.isLost(m_database))
        close();
    if (!m_open && std::chrono::steady_clock::now() >= m_nextTry)
        open();
    if (m_open)
        m_failure.reset();
}

} // namespace chatelaine::service
