// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/postgresengine.h"

#include "service/store/postgreslookup.h"

#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrlQuery>
#include <QVariant>
#include <algorithm>
#include <array>
#include <libpq-fe.h>
#include <poll.h>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cause
{
    QLatin1StringView states; ///< how an SQLSTATE begins (postgresql.org/docs/15/errcodes-appendix.html)
    QLatin1StringView type;
};

constexpr std::array causes{
    Cause{"08"_L1, "database-away"_L1},         Cause{"25006"_L1, "database-read-only"_L1},
    Cause{"25P03"_L1, "database-away"_L1},      Cause{"40"_L1, "database-locked"_L1},
    Cause{"42501"_L1, "database-read-only"_L1}, Cause{"53100"_L1, "disk-full"_L1},
    Cause{"53"_L1, "database-away"_L1},         Cause{"55P03"_L1, "database-locked"_L1},
    Cause{"57P"_L1, "database-away"_L1},        Cause{"58030"_L1, "disk-failed"_L1},
    Cause{"XX001"_L1, "database-damaged"_L1},   Cause{"XX002"_L1, "database-damaged"_L1},
};

// A network that swallows everything is noticed in a quarter of a minute.
constexpr auto ownOptions = "application_name=chatelaine-service connect_timeout=5 keepalives_idle=5"
                            " keepalives_interval=5 keepalives_count=2 tcp_user_timeout=15000"_L1;

QString quoted(QString value)
{
    value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
    return u'\'' + value + u'\'';
}

} // namespace

QString PostgresEngine::name() const
{
    return u"postgresql"_s;
}

QSqlDatabase PostgresEngine::add(const StoreAddress &address, const QString &connection) const
{
    const QUrl &url = address.url();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, connection);
    database.setHostName(url.host());
    database.setPort(url.port());
    database.setUserName(url.userName(QUrl::FullyDecoded));
    database.setPassword(url.password(QUrl::FullyDecoded));
    database.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    QString options = ownOptions;
    // Of an option that comes twice libpq takes the last.
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        options += u' ' + name + u'=' + quoted(value);
    database.setConnectOptions(options);
    // Sums are NUMERIC there.
    database.setNumericalPrecisionPolicy(QSql::LowPrecisionInt64);
    return database;
}

QStringList PostgresEngine::setUp(Access access) const
{
    // The second lets those who wait for a service that stands still in its turn go on.
    QStringList settings{u"SET lock_timeout = '10s'"_s, u"SET idle_in_transaction_session_timeout = '20s'"_s,
                         u"SET client_min_messages = warning"_s, u"SET jit = off"_s};
    if (access == Access::ReadOnly)
        settings += u"SET default_transaction_read_only = on"_s;
    return settings;
}

QStringList PostgresEngine::begin(Access access) const
{
    if (access == Access::ReadOnly)
        return {u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s};
    // Writers take turns, as on SQLite: each statement after the lock sees all that those before have committed. The
    // number is ours alone, by the database.
    return {u"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"_s, u"SELECT pg_advisory_xact_lock(4846812137)"_s};
}

QString PostgresEngine::selectSize() const
{
    return u"SELECT pg_database_size(current_database())"_s;
}

QString PostgresEngine::spoken(const QString &sql) const
{
    QString spoken = sql;
    // A text comes as text: PostgreSQL would read it as the written form of bytes.
    static const QRegularExpression textAsBytes(u"CAST\\((\\w+) AS BLOB\\)"_s);
    static const QRegularExpression bytes(u"\\bBLOB\\b"_s);
    static const QRegularExpression text(u"\\bTEXT\\b"_s);
    spoken.replace(textAsBytes, u"\\1"_s).replace(bytes, u"BYTEA"_s);
    // Ordered by its bytes, whatever language the server was set up for.
    if (!isPrepared(sql))
        spoken.replace(text, u"TEXT COLLATE \"C\""_s);
    return spoken;
}

bool PostgresEngine::isPrepared(const QString &sql) const
{
    constexpr std::array verbs{"SELECT "_L1, "INSERT "_L1, "UPDATE "_L1, "DELETE "_L1, "WITH "_L1};
    return std::any_of(verbs.begin(), verbs.end(), [&](QLatin1StringView verb) { return sql.startsWith(verb); });
}

bool PostgresEngine::isLost(const QSqlDatabase &database) const
{
    PGconn *const connection = handleOf(database);
    if (PQstatus(connection) != CONNECTION_OK)
        return true;
    pollfd socket{PQsocket(connection), POLLIN, 0};
    // A server that went away has said so, or hung up: at most two things to read.
    for (int i = 0; i < 3 && ::poll(&socket, 1, 0) > 0; ++i) {
        if (PQconsumeInput(connection) == 0 || PQstatus(connection) != CONNECTION_OK)
            return true;
    }
    return false;
}

Error PostgresEngine::error(const QSqlError &error, const StoreAddress &address) const
{
    const QString state = error.nativeErrorCode();
    const auto cause =
        std::find_if(causes.begin(), causes.end(), [&](const Cause &c) { return state.startsWith(c.states); });
    Error local;
    local.kind = Error::Kind::Local;
    // What has no state never came from the server.
    if (state.isEmpty())
        local.type = u"database-away"_s;
    else
        local.type = cause == causes.end() ? u"database-failed"_s : QString(cause->type);
    local.detail = error.databaseText().simplified();
    local.subject = address.name();
    return local;
}

std::unique_ptr<PointLookup> PostgresEngine::lookUp(const QSqlDatabase &database, const char *select,
                                                    PointLookup::Fail fail) const
{
    return std::make_unique<PostgresLookup>(database, select, std::move(fail));
}

pg_conn *PostgresEngine::handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    Q_ASSERT(QByteArray(handle.typeName()).endsWith('*'));
    return *static_cast<PGconn *const *>(handle.constData());
}

} // namespace chatelaine::service
