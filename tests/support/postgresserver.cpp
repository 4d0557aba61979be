// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/postgresserver.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QThread>
#include <QUrl>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::test {

namespace {

const QString programs = u"/usr/lib/postgresql/15/bin/"_s;
const QString user = u"chatelaine"_s;
// With all that a URL has to escape.
const QString password = u"p@ss/w:rd?%"_s;

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Whom the server runs as: it refuses to be root.
const passwd *serversUser()
{
    const passwd *postgres = ::getpwnam("postgres");
    return postgres ? postgres : ::getpwnam("nobody");
}

} // namespace

PostgresServer::PostgresServer()
    : m_port(freePort())
{
    QFile words(m_directory.filePath(u"password"_s));
    if (!words.open(QFile::WriteOnly) || words.write(password.toUtf8()) < 0)
        qFatal("no password for PostgreSQL");
    words.close();
    if (::geteuid() == 0) {
        const passwd *whom = serversUser();
        for (const QString &path : {m_directory.path(), words.fileName()})
            if (::chown(QFile::encodeName(path).constData(), whom->pw_uid, whom->pw_gid) != 0)
                qFatal("nobody to run PostgreSQL as");
    }
    if (!run(u"initdb"_s,
             {u"--pgdata"_s, m_directory.filePath(u"data"_s), u"--username"_s, user, u"--auth=scram-sha-256"_s,
              u"--pwfile"_s, words.fileName(), u"--encoding=UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s}))
        qFatal("initdb failed");
    start();
}

PostgresServer::~PostgresServer()
{
    kill();
}

void PostgresServer::start()
{
    const QStringList settings{u"port=%1"_s.arg(m_port), u"listen_addresses=127.0.0.1"_s, u"unix_socket_directories="_s,
                               u"fsync=off"_s,           u"full_page_writes=off"_s,       u"max_connections=200"_s};
    QStringList arguments{u"-D"_s, m_directory.filePath(u"data"_s)};
    for (const QString &setting : settings)
        arguments += {u"-c"_s, setting};
    m_server.setStandardErrorFile(m_directory.filePath(u"log"_s), QIODevice::Append);
    runAsServer(m_server, u"postgres"_s, arguments);
    for (int tries = 0; !answers(); ++tries) {
        if (tries == 200)
            qFatal("PostgreSQL does not start");
        QThread::msleep(50);
    }
}

void PostgresServer::kill()
{
    // PostgreSQL's immediate shutdown: no goodbye, and the next start recovers.
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(10'000);
}

QString PostgresServer::newDatabase()
{
    const QString name = u"test_%1"_s.arg(++m_databases);
    {
        QSqlDatabase admin = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        admin.setHostName(u"127.0.0.1"_s);
        admin.setPort(m_port);
        admin.setDatabaseName(u"postgres"_s);
        if (!admin.open(user, password) || admin.exec(u"CREATE DATABASE "_s + name).lastError().isValid())
            qFatal("%s", qPrintable(admin.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
    return url(name);
}

QString PostgresServer::url(const QString &database) const
{
    return u"postgresql://%1:%2@127.0.0.1:%3/%4"_s.arg(user, QString::fromLatin1(QUrl::toPercentEncoding(password)),
                                                       QString::number(m_port), database);
}

bool PostgresServer::answers() const
{
    const QString name = u"answers"_s;
    bool opened = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(u"127.0.0.1"_s);
        database.setPort(m_port);
        database.setDatabaseName(u"postgres"_s);
        opened = database.open(user, password);
    }
    QSqlDatabase::removeDatabase(name);
    return opened;
}

bool PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    runAsServer(process, program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

void PostgresServer::runAsServer(QProcess &process, const QString &program, const QStringList &arguments) const
{
    QStringList command{u"--pdeathsig"_s, u"QUIT"_s};
    if (::geteuid() == 0) {
        const passwd *whom = serversUser();
        command += {u"--reuid=%1"_s.arg(whom->pw_uid), u"--regid=%1"_s.arg(whom->pw_gid), u"--clear-groups"_s};
    }
    process.setWorkingDirectory(m_directory.path());
    process.start(u"setpriv"_s, command + QStringList{programs + program} + arguments);
    if (!process.waitForStarted())
        qFatal("setpriv cannot start PostgreSQL");
}

} // namespace chatelaine::test
