// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/sqlitelookup.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>
#include <sqlite3.h>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The connection that Qt's driver made: its settings, its transaction and its timeout hold here, too.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

void SqliteLookup::prepareProcess()
{
    [[maybe_unused]] static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

void SqliteLookup::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteLookup::SqliteLookup(const QSqlDatabase &database, const char *select, Fail fail)
    : m_database(handleOf(database))
    , m_fail(std::move(fail))
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_database, select, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        tellFailure();
    m_statement.reset(statement);
}

PointLookup::Found SqliteLookup::find(QByteArrayView text)
{
    if (!m_statement)
        return Found(nullptr);
    sqlite3_bind_text(m_statement.get(), 1, text.data(), static_cast<int>(text.size()), nullptr);
    return Found(this);
}

void SqliteLookup::tellFailure() const
{
    m_fail(QSqlError(u"A look-up failed"_s, QString::fromUtf8(sqlite3_errmsg(m_database)), QSqlError::StatementError,
                     QString::number(sqlite3_errcode(m_database))));
}

void SqliteLookup::reset()
{
    sqlite3_reset(m_statement.get());
}

bool SqliteLookup::next()
{
    const int outcome = sqlite3_step(m_statement.get());
    if (outcome != SQLITE_ROW && outcome != SQLITE_DONE)
        tellFailure();
    return outcome == SQLITE_ROW;
}

QByteArrayView SqliteLookup::bytes(int column) const
{
    // Before its size is asked for: this may convert it, and then it has another.
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column)};
}

std::optional<qint64> SqliteLookup::maybeNumber(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL)
        return std::nullopt;
    return sqlite3_column_int64(m_statement.get(), column);
}

} // namespace chatelaine::service
