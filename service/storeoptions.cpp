// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/storeoptions.h"

#include "service/localproblem.h"
#include "service/tls/privatefile.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

Error usage(const QString &sentence)
{
    return localproblem::error(u"usage"_s, {}, sentence);
}

/// What a private file says: an address with its password, which no list of processes shows from there.
Result<QString> addressIn(const QString &path)
{
    const auto text = privatefile::read(path, privatefile::Readers::OwnerOnly);
    if (!text)
        return text.error();
    if (!*text)
        return usage(u"--database-file takes a file; there is no %1."_s.arg(path));
    return QString::fromUtf8(**text).trimmed();
}

} // namespace

StoreOptions::StoreOptions()
    : m_data(u"data"_s, u"Keep the data in this directory."_s, u"directory"_s, defaultDirectory())
    , m_database(u"database"_s,
                 u"Keep what would be in the data's SQLite file in this PostgreSQL instead:"
                 " postgresql://user:password@host:port/name."_s,
                 u"address"_s)
    , m_databaseFile(u"database-file"_s,
                     u"Read that address from this file, which only its owner can read, so that no list of processes"
                     " shows the password."_s,
                     u"file"_s)
{
}

void StoreOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_data, m_database, m_databaseFile});
}

QString StoreOptions::directory(const QCommandLineParser &parser) const
{
    return parser.value(m_data);
}

Result<QString> StoreOptions::database(const QCommandLineParser &parser) const
{
    if (!parser.isSet(m_database) && !parser.isSet(m_databaseFile))
        return QString();
    if (parser.isSet(m_database) && parser.isSet(m_databaseFile))
        return usage(u"--database and --database-file say the same; give one of them."_s);
    const Result<QString> said =
        parser.isSet(m_database) ? parser.value(m_database) : addressIn(parser.value(m_databaseFile));
    if (!said)
        return said.error();
    // What stands there may hold a password, so it isn't repeated.
    if (!StoreAddress::isOfServer(*said) || !StoreAddress(*said).isWhole())
        return usage(u"A database's address is like postgresql://user:password@host:port/name, with percent signs for"
                     " what a URL has no place for."_s);
    return *said;
}

Result<StoreAddress> StoreOptions::existing(const QCommandLineParser &parser) const
{
    const Result<QString> named = database(parser);
    if (!named)
        return named.error();
    StoreAddress store = storeIn(directory(parser), *named);
    if (!store.isServer() && !QFileInfo::exists(store.file()))
        return localproblem::error(u"no-data"_s, store.file(), u"There is no such file."_s);
    return store;
}

QString defaultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/chatelaine/service"_s;
}

StoreAddress storeIn(const QString &directory, const QString &database)
{
    return database.isEmpty() ? QDir(directory).absoluteFilePath(u"service.sqlite"_s) : database;
}

} // namespace chatelaine::service
