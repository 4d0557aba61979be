// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace chatelaine::service {

/// Where a database is: a file of SQLite's, or a PostgreSQL as postgresql://user:password@host:port/name. What stands
/// behind a question mark there goes to libpq as it is: ?sslmode=verify-full, ?host=/run/postgresql.
class StoreAddress
{
public:
    StoreAddress(const QString &text);

    /// Whether text is meant as one of a server; a file's path never is.
    static bool isOfServer(const QString &text);

    bool isServer() const { return m_file.isEmpty(); }
    /// Of a server: whether it names a database in a URL that can be read.
    bool isWhole() const;

    const QString &file() const { return m_file; } ///< empty for a server
    const QUrl &url() const { return m_url; } ///< empty for a file

    QString name() const; ///< for people: without the password

private:
    QString m_file;
    QUrl m_url;
};

} // namespace chatelaine::service
