// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/pointlookup.h"

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

void PointLookup::prepareProcess()
{
    [[maybe_unused]] static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

void PointLookup::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

PointLookup::PointLookup(const QSqlDatabase &database, const char *select, Fail fail)
    : m_database(handleOf(database))
    , m_fail(std::move(fail))
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_database, select, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        tellFailure();
    m_statement.reset(statement);
}

PointLookup::Found PointLookup::find(QByteArrayView text) const
{
    if (!m_statement)
        return Found(nullptr);
    sqlite3_bind_text(m_statement.get(), 1, text.data(), static_cast<int>(text.size()), nullptr);
    return Found(this);
}

void PointLookup::tellFailure() const
{
    m_fail(QSqlError(u"A look-up failed"_s, QString::fromUtf8(sqlite3_errmsg(m_database)), QSqlError::StatementError,
                     QString::number(sqlite3_errcode(m_database))));
}

PointLookup::Found::~Found()
{
    if (m_lookup)
        sqlite3_reset(m_lookup->m_statement.get());
}

bool PointLookup::Found::next()
{
    if (!m_lookup)
        return false;
    const int outcome = sqlite3_step(m_lookup->m_statement.get());
    if (outcome != SQLITE_ROW && outcome != SQLITE_DONE)
        m_lookup->tellFailure();
    return outcome == SQLITE_ROW;
}

QByteArrayView PointLookup::Found::bytes(int column) const
{
    sqlite3_stmt *const statement = m_lookup->m_statement.get();
    // Before its size is asked for: this may convert it, and then it has another.
    const void *data = sqlite3_column_blob(statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(statement, column)};
}

QString PointLookup::Found::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

std::optional<qint64> PointLookup::Found::maybeNumber(int column) const
{
    sqlite3_stmt *const statement = m_lookup->m_statement.get();
    if (sqlite3_column_type(statement, column) == SQLITE_NULL)
        return std::nullopt;
    return sqlite3_column_int64(statement, column);
}

} // namespace chatelaine::service
