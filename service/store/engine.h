// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "service/store/pointlookup.h"
#include "service/store/storeaddress.h"

#include <QSqlDatabase>
#include <QStringList>

namespace chatelaine::service {

/// What is particular to the database underneath; the service's SQL is one for all (docs/decisions/0011).
class Engine
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// The one for that address; it lives as long as the program.
    static const Engine &of(const StoreAddress &address);

    virtual ~Engine() = default;

    virtual QString name() const = 0; ///< as the service's health tells it

    /// A connection under that name, not open yet.
    virtual QSqlDatabase add(const StoreAddress &address, const QString &connection) const = 0;

    /// What is run on a connection that has just opened.
    virtual QStringList setUp(Access access) const = 0;

    /// What begins a transaction: one that writes once all writers before it are done, or one that reads one snapshot.
    virtual QStringList begin(Access access) const = 0;

    virtual QString selectSize() const = 0; ///< how many bytes the database takes

    /// A statement as this database writes it.
    virtual QString spoken(const QString &sql) const = 0;

    /// Whether a statement is one that is prepared and kept.
    virtual bool isPrepared(const QString &sql) const = 0;

    /// Whether rows are to come one by one. Where they are not, other statements may be run between them.
    virtual bool readsForward() const = 0;

    /// Whether an open connection has come to its end by itself. Asks nobody: takes a microsecond.
    virtual bool isLost(const QSqlDatabase &database) const = 0;

    /// What went wrong, as an Error of kind Local; see Connection::failure() for its types.
    virtual Error error(const QSqlError &error, const StoreAddress &address) const = 0;

    virtual std::unique_ptr<PointLookup> lookUp(const QSqlDatabase &database, const char *select,
                                                PointLookup::Fail fail) const = 0;
};

} // namespace chatelaine::service
