// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "service/store/storeaddress.h"

#include <QCommandLineOption>

class QCommandLineParser;

namespace chatelaine::service {

/// The options that say where the service's data are, the same for every command.
class StoreOptions
{
public:
    StoreOptions();
    void addTo(QCommandLineParser &parser) const;

    /// The directory of what isn't in the database.
    QString directory(const QCommandLineParser &parser) const;

    /// The server's address, empty where the data are in a file. An Error is Local: usage, or what is the matter with
    /// the file that the address stands in.
    Result<QString> database(const QCommandLineParser &parser) const;

    /// Of the database that is there already: no-data where it is a file that isn't.
    Result<StoreAddress> existing(const QCommandLineParser &parser) const;

private:
    const QCommandLineOption m_data;
    const QCommandLineOption m_database;
    const QCommandLineOption m_databaseFile;
};

/// Where the data are when nobody says so.
QString defaultDirectory();

/// The database of a service whose data are in that directory: on a server if there is an address, or its file there.
StoreAddress storeIn(const QString &directory, const QString &database);

} // namespace chatelaine::service
