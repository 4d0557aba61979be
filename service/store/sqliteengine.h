// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/engine.h"

namespace chatelaine::service {

/// SQLite: a file on this computer, for one service.
class SqliteEngine : public Engine
{
public:
    QString name() const override;
    QSqlDatabase add(const StoreAddress &address, const QString &connection) const override;
    QStringList setUp(Access access) const override;
    QStringList begin(Access access) const override;
    QString selectSize() const override;
    QString spoken(const QString &sql) const override { return sql; }
    bool isPrepared(const QString &) const override { return true; }
    bool readsForward() const override { return true; }
    bool isLost(const QSqlDatabase &) const override { return false; }
    Error error(const QSqlError &error, const StoreAddress &address) const override;
    std::unique_ptr<PointLookup> lookUp(const QSqlDatabase &database, const char *select,
                                        PointLookup::Fail fail) const override;
};

} // namespace chatelaine::service
