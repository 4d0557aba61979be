// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/pointlookup.h"

#include <memory>

class QSqlDatabase;
struct sqlite3;
struct sqlite3_stmt;

namespace chatelaine::service {

/// A look-up through SQLite's C interface.
class SqliteLookup : public PointLookup
{
public:
    /// The statement has one question mark. `fail` hears of every failure, from the preparation on.
    SqliteLookup(const QSqlDatabase &database, const char *select, Fail fail);

    Found find(QByteArrayView text) override;

    /// Before the process' first connection: SQLite then counts no allocations, which threads would do in turns.
    static void prepareProcess();

private:
    bool next() override;
    QByteArrayView bytes(int column) const override;
    std::optional<qint64> maybeNumber(int column) const override;
    void reset() override;
    void tellFailure() const;

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    sqlite3 *m_database;
    Fail m_fail;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace chatelaine::service
