// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;
class QSqlError;
struct sqlite3;
struct sqlite3_stmt;

namespace chatelaine::service {

/// One SELECT by one text, prepared once on SQLite's own interface: around a look-up of a few microseconds Qt SQL
/// takes as long again (docs/decisions/0007). It belongs to a connection, and must end before that closes.
class PointLookup
{
public:
    using Fail = std::function<void(const QSqlError &)>;

    /// The statement has one question mark. `fail` hears of every failure, from the preparation on.
    PointLookup(const QSqlDatabase &database, const char *select, Fail fail);

    /// What was found; ends the statement when it goes out of scope, as Rows does.
    class Found
    {
    public:
        explicit Found(const PointLookup *lookup)
            : m_lookup(lookup)
        {
        }
        Found(Found &&other) noexcept
            : m_lookup(std::exchange(other.m_lookup, nullptr))
        {
        }
        Found &operator=(Found &&) = delete;
        Found(const Found &) = delete;
        Found &operator=(const Found &) = delete;
        ~Found();

        bool next();
        QByteArrayView bytes(int column) const; ///< good until the next row
        QString text(int column) const;
        std::optional<qint64> maybeNumber(int column) const;

    private:
        const PointLookup *m_lookup; ///< null where nothing can be found
    };

    /// The rows for a text, which must outlive them; none if it failed.
    Found find(QByteArrayView text) const;

    /// Before the process' first connection: SQLite then counts no allocations, which threads would do in turns.
    static void prepareProcess();

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    void tellFailure() const;

    sqlite3 *m_database;
    Fail m_fail;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace chatelaine::service
