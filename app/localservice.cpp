// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/localservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t deathsAllowed = 3;
constexpr std::chrono::minutes deathsWithin{1};
constexpr int drainMilliseconds = 5'000;
constexpr qsizetype longestFirstLine = 64 * 1024;

Error problem(const QString &type, const QString &subject, const QString &detail = {})
{
    Error error{Error::Kind::Local, type, detail};
    error.subject = subject;
    return error;
}

Result<Endpoint> endpointOf(const QByteArray &line, const QString &program)
{
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    if (const QJsonObject why = said[u"error"_s].toObject(); !why.isEmpty())
        return problem(why[u"type"_s].toString(), why[u"subject"_s].toString(), why[u"detail"_s].toString());
    const QUrl url(said[u"url"_s].toString(), QUrl::StrictMode);
    if (url.scheme() != "https"_L1)
        return problem(u"unreadable"_s, program, QString::fromUtf8(line.left(200)));
    QFile ca(said[u"ca"_s].toString());
    if (!ca.open(QIODevice::ReadOnly))
        return problem(u"no-permission"_s, ca.fileName(), ca.errorString());
    return Endpoint{url, ca.readAll()};
}

} // namespace

LocalService::LocalService(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalService::readFirstLine);
    connect(&m_process, &QProcess::finished, this, &LocalService::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(problem(u"not-started"_s, m_options.program, m_process.errorString()));
    });
}

LocalService::~LocalService()
{
    m_process.disconnect(this);
    stop();
    if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(drainMilliseconds))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void LocalService::start()
{
    if (m_wanted && m_state != State::Failed)
        return;
    m_wanted = true;
    m_deaths.clear();
    launch();
}

void LocalService::stop()
{
    m_wanted = false;
    // It ends when its standard input does.
    m_process.closeWriteChannel();
}

void LocalService::launch()
{
    m_error.reset();
    QStringList arguments{u"serve"_s, u"--data"_s, m_options.directory, u"--until-stdin-closes"_s};
    arguments += m_options.arguments;
    // At the port it had, whoever was connected finds it again.
    if (m_wasRunning && !arguments.contains("--port"_L1))
        arguments += {u"--port"_s, QString::number(m_endpoint.url.port())};
    become(State::Starting);
    m_process.start(m_options.program, arguments);
}

void LocalService::readFirstLine()
{
    if (m_state != State::Starting) {
        m_process.readAllStandardOutput();
        return;
    }
    if (!m_process.canReadLine()) {
        if (m_process.bytesAvailable() > longestFirstLine)
            m_process.kill();
        return;
    }
    const Result<Endpoint> endpoint = endpointOf(m_process.readLine(), m_options.program);
    if (!endpoint) {
        fail(endpoint.error());
        return;
    }
    m_endpoint = *endpoint;
    become(State::Running);
    if (std::exchange(m_wasRunning, true))
        Q_EMIT restarted();
}

void LocalService::ended()
{
    if (m_state == State::Failed)
        return;
    if (!m_wanted) {
        become(State::Stopped);
        return;
    }
    if (diesTooOften())
        fail(problem(u"ended"_s, m_options.program, m_process.errorString()));
    else
        launch();
}

bool LocalService::diesTooOften()
{
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_deaths, [now](auto death) { return now - death > deathsWithin; });
    m_deaths.push_back(now);
    return m_deaths.size() > deathsAllowed;
}

void LocalService::fail(const Error &why)
{
    m_error = why;
    m_wanted = false;
    m_process.closeWriteChannel();
    become(State::Failed);
}

void LocalService::become(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace chatelaine
