// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/database.h"

#include "service/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <atomic>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

std::atomic<int> opened = 0;

// SQLite gives its journals the mode of the database, so the file is made before SQLite would, closed to others.
void makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        file.close();
}

/// The calling thread's connection to the database opened as number `serial`.
struct LocalConnection
{
    int serial = 0;
    std::unique_ptr<Connection> connection;
};
thread_local LocalConnection localConnection;

} // namespace

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    if (!options.address.isServer())
        makePrivateFile(options.address.file());
    {
        Connection first(options.address, Connection::Access::ReadWrite);
        if (first.failure())
            return *first.failure();
        const Result<Done> migrated = migrate(first, schema());
        if (!migrated)
            return migrated.error();
    }
    return std::unique_ptr<Database>(new Database(options));
}

Database::Database(const Options &options)
    : m_address(options.address)
    , m_serial(++opened)
    , m_writer(options.address, Connection::Access::ReadWrite, 1)
    , m_readers(options.address, Connection::Access::ReadOnly, options.readers)
{
}

Database::~Database()
{
    if (localConnection.serial == m_serial)
        localConnection = {};
}

Connection &Database::local()
{
    // A serial and not an address: another database may come to lie where a closed one was.
    if (localConnection.serial != m_serial) {
        localConnection.connection = std::make_unique<Connection>(m_address, Connection::Access::ReadOnly);
        localConnection.serial = m_serial;
    }
    return *localConnection.connection;
}

} // namespace chatelaine::service
