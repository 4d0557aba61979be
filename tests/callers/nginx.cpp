// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/callers/nginx.h"

#include "tests/support/contentof.h"

#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::test {

namespace {

// In the foreground, as whoever runs the test, with all it writes in its own directory.
constexpr char mainFile[] = R"(daemon off;
master_process off;
pid nginx.pid;
error_log error.log;
events { }
http {
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    include example.conf;
}
)";

const QString guides = QStringLiteral(GUIDES);

QString program()
{
    const QString found = QStandardPaths::findExecutable(u"nginx"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s}) : found;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(500);
}

} // namespace

Nginx::Nginx(const Replaced &replaced, const QByteArray &verifier)
{
    QByteArray site = contentOf(guides + u"/example.conf"_s);
    for (const auto &[from, to] : replaced) {
        if (!site.contains(from)) {
            m_problem = "example.conf has no " + from;
            return;
        }
        site.replace(from, to);
    }
    for (const QString &name : {u"chatelaine.conf"_s, u"chatelaine-guard.conf"_s})
        QFile::link(guides + u'/' + name, m_directory.filePath(name));
    write(u"chatelaine-verifier.conf"_s, "set $chatelaine_verifier " + verifier + ";\n");
    write(u"nginx.conf"_s, mainFile);
    // Another program may take a port between its choice and nginx's start.
    for (int attempt = 0; attempt < 5; ++attempt)
        if (start(site))
            return;
    m_problem = m_process.readAllStandardError() + contentOf(m_directory.filePath(u"error.log"_s));
}

Nginx::~Nginx()
{
    stop();
}

bool Nginx::write(const QString &name, const QByteArray &content)
{
    QFile file(m_directory.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool Nginx::start(const QByteArray &site)
{
    m_port = freePort();
    write(u"example.conf"_s, QByteArray(site).replace("127.0.0.1:8080", "127.0.0.1:" + QByteArray::number(m_port)));
    m_process.start(program(), {u"-p"_s, m_directory.path(), u"-c"_s, m_directory.filePath(u"nginx.conf"_s)});
    if (!m_process.waitForStarted())
        return false;
    const auto isUp = [this] { return m_process.state() == QProcess::NotRunning || answers(m_port); };
    if (QTest::qWaitFor(isUp, 10'000) && m_process.state() == QProcess::Running)
        return true;
    stop();
    return false;
}

void Nginx::stop()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

} // namespace chatelaine::test
