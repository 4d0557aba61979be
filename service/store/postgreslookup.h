// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/pointlookup.h"

#include <QByteArray>
#include <memory>

class QSqlDatabase;
struct pg_conn;
struct pg_result;

namespace chatelaine::service {

/// A look-up through libpq, with what it finds in PostgreSQL's binary form.
class PostgresLookup : public PointLookup
{
public:
    /// The statement has one question mark. `fail` hears of every failure, from the preparation on.
    PostgresLookup(const QSqlDatabase &database, const char *select, Fail fail);

    Found find(QByteArrayView text) override;

private:
    struct Clear
    {
        void operator()(pg_result *result) const;
    };
    using Result = std::unique_ptr<pg_result, Clear>;

    bool next() override;
    QByteArrayView bytes(int column) const override;
    std::optional<qint64> maybeNumber(int column) const override;
    void reset() override;
    void tellFailure(const Result &result) const;

    pg_conn *m_connection;
    Fail m_fail;
    QByteArray m_name; ///< of the statement, on the server; empty if it could not be prepared
    Result m_result;
    int m_row = -1;
};

} // namespace chatelaine::service
