// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace chatelaine::test {

/// A PostgreSQL of the test's own, from Debian, on a free port of loopback. It takes nobody without the password, keeps
/// nothing safe from a power cut, and ends with the test's program, however that ends.
class PostgresServer
{
public:
    /// Starts at once; stops the program where that fails.
    PostgresServer();
    ~PostgresServer();

    /// A new and empty database, as postgresql://user:password@host:port/name.
    QString newDatabase();

    void kill(); ///< at once, as a crash of its machine would; its connections end without a word
    void start(); ///< again, with the same data at the same port

private:
    QString url(const QString &database) const;
    bool answers() const;
    bool run(const QString &program, const QStringList &arguments);
    void runAsServer(QProcess &process, const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_directory;
    QProcess m_server;
    quint16 m_port = 0;
    int m_databases = 0;
};

} // namespace chatelaine::test
