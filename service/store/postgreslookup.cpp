// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/postgreslookup.h"

#include "service/store/postgresengine.h"

#include <QSqlError>
#include <atomic>
#include <libpq-fe.h>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int asBinary = 1;

QByteArray newName()
{
    static std::atomic<int> count = 0;
    return "chatelaine_lookup_" + QByteArray::number(++count);
}

} // namespace

void PostgresLookup::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

PostgresLookup::PostgresLookup(const QSqlDatabase &database, const char *select, Fail fail)
    : m_connection(PostgresEngine::handleOf(database))
    , m_fail(std::move(fail))
    , m_name(newName())
{
    const QByteArray sql = QByteArray(select).replace('?', "$1");
    const Result prepared(PQprepare(m_connection, m_name.constData(), sql.constData(), 1, nullptr));
    if (PQresultStatus(prepared.get()) == PGRES_COMMAND_OK)
        return;
    m_name.clear();
    tellFailure(prepared);
}

PointLookup::Found PostgresLookup::find(QByteArrayView text)
{
    if (m_name.isEmpty())
        return Found(nullptr);
    const char *const value = text.data();
    const int length = static_cast<int>(text.size());
    m_result.reset(PQexecPrepared(m_connection, m_name.constData(), 1, &value, &length, &asBinary, asBinary));
    m_row = -1;
    if (PQresultStatus(m_result.get()) == PGRES_TUPLES_OK)
        return Found(this);
    tellFailure(m_result);
    m_result.reset();
    return Found(nullptr);
}

void PostgresLookup::tellFailure(const Result &result) const
{
    m_fail(QSqlError(u"A look-up failed"_s, QString::fromUtf8(PQerrorMessage(m_connection)), QSqlError::StatementError,
                     QString::fromLatin1(PQresultErrorField(result.get(), PG_DIAG_SQLSTATE))));
}

void PostgresLookup::reset()
{
    m_result.reset();
}

bool PostgresLookup::next()
{
    return ++m_row < PQntuples(m_result.get());
}

QByteArrayView PostgresLookup::bytes(int column) const
{
    return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
}

// A bool has one byte, an integer two, four or eight, the highest first.
std::optional<qint64> PostgresLookup::maybeNumber(int column) const
{
    if (PQgetisnull(m_result.get(), m_row, column) != 0)
        return std::nullopt;
    quint64 number = 0;
    const QByteArrayView value = bytes(column);
    if (!value.isEmpty() && static_cast<signed char>(value.front()) < 0)
        number = ~number;
    for (const char byte : value)
        number = number << 8 | static_cast<unsigned char>(byte);
    return static_cast<qint64>(number);
}

} // namespace chatelaine::service
