// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/sqliteengine.h"

#include "service/store/sqlitelookup.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <algorithm>
#include <array>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cause
{
    int code; ///< SQLite's primary result code (sqlite.org/rescode.html)
    QLatin1String type;
};

constexpr std::array causes{
    Cause{5, "database-locked"_L1},       Cause{6, "database-locked"_L1},   Cause{8, "database-read-only"_L1},
    Cause{10, "disk-failed"_L1},          Cause{11, "database-damaged"_L1}, Cause{13, "disk-full"_L1},
    Cause{14, "database-unreachable"_L1}, Cause{26, "database-damaged"_L1},
};

// SQLite says that a disk is full where a page finds no room; where its shared memory does not, it is an I/O error.
bool isFull(const QString &file)
{
    return QStorageInfo(QFileInfo(file).absolutePath()).bytesAvailable() < 64 * 1024;
}

} // namespace

QString SqliteEngine::name() const
{
    return u"sqlite"_s;
}

QSqlDatabase SqliteEngine::add(const StoreAddress &address, const QString &connection) const
{
    SqliteLookup::prepareProcess();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(address.file());
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    return database;
}

QStringList SqliteEngine::setUp(Access access) const
{
    QStringList pragmas{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
                        u"PRAGMA cache_size = -16384"_s};
    // Not the driver's own read-only flag: that cannot join a WAL nobody has open yet.
    if (access == Access::ReadOnly)
        pragmas += u"PRAGMA query_only = ON"_s;
    return pragmas;
}

QStringList SqliteEngine::begin(Access access) const
{
    return {access == Access::ReadWrite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s};
}

QString SqliteEngine::selectSize() const
{
    return u"SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"_s;
}

Error SqliteEngine::error(const QSqlError &error, const StoreAddress &address) const
{
    // The low byte is the primary code, should the driver report extended ones.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const auto cause = std::find_if(causes.begin(), causes.end(), [&](const Cause &c) { return c.code == code; });
    Error local;
    local.kind = Error::Kind::Local;
    local.type = cause == causes.end() ? u"database-failed"_s : QString(cause->type);
    if (local.type == "disk-failed"_L1 && isFull(address.file()))
        local.type = u"disk-full"_s;
    local.detail = error.text();
    local.subject = address.name();
    return local;
}

std::unique_ptr<PointLookup> SqliteEngine::lookUp(const QSqlDatabase &database, const char *select,
                                                  PointLookup::Fail fail) const
{
    return std::make_unique<SqliteLookup>(database, select, std::move(fail));
}

} // namespace chatelaine::service
