// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <optional>

namespace chatelaine::service {

/// The rows of one statement, read one after the other; none if it failed (see Connection::failure()).
///
/// Ends the statement when it goes out of scope: an open SELECT would pin a snapshot and make later reads stale.
class Rows
{
public:
    /// Of a statement that the connection keeps; null for one that failed.
    explicit Rows(QSqlQuery *query)
        : m_query(query)
    {
    }
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {
    }
    Rows &operator=(Rows &&) = delete;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    ~Rows();

    bool next() { return m_query && m_query->next(); }

    /// How many rows an INSERT, UPDATE or DELETE touched.
    int affected() const { return m_query ? m_query->numRowsAffected() : 0; }

    QString text(int column) const { return m_query->value(column).toString(); }
    qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    bool flag(int column) const { return number(column) != 0; }
    bool isNull(int column) const { return m_query->isNull(column); }
    std::optional<qint64> maybeNumber(int column) const;

private:
    QSqlQuery *m_query;
};

} // namespace chatelaine::service
