// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/engine.h"

struct pg_conn;

namespace chatelaine::service {

/// PostgreSQL: a server, for as many services as there are.
class PostgresEngine : public Engine
{
public:
    QString name() const override;
    QSqlDatabase add(const StoreAddress &address, const QString &connection) const override;
    QStringList setUp(Access access) const override;
    QStringList begin(Access access) const override;
    QString selectSize() const override;
    QString spoken(const QString &sql) const override;
    bool isPrepared(const QString &sql) const override;
    bool readsForward() const override { return false; }
    bool isLost(const QSqlDatabase &database) const override;
    Error error(const QSqlError &error, const StoreAddress &address) const override;
    std::unique_ptr<PointLookup> lookUp(const QSqlDatabase &database, const char *select,
                                        PointLookup::Fail fail) const override;

    /// libpq's own connection under one that is open; null otherwise.
    static pg_conn *handleOf(const QSqlDatabase &database);
};

} // namespace chatelaine::service
