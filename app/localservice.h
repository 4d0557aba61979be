// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/servicefactory.h"
#include "domain/result.h"

#include <QObject>
#include <QProcess>
#include <chrono>

namespace chatelaine {

/// The key service this dashboard runs on this computer: a child process on loopback.
///
/// Its first line of output is JSON with `url`, `ca` (a file) and `pid`. It ends when its standard input closes, so
/// it never outlives us. When it dies it is started again at the same port, at most three times a minute.
class LocalService : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Running, Failed };
    Q_ENUM(State)

    struct Options
    {
        QString program; ///< chatelaine-service
        QString directory; ///< its data
        QStringList arguments;
    };

    explicit LocalService(const Options &options, QObject *parent = nullptr);
    ~LocalService() override; ///< stops it, waits for it to drain

    void start();
    void stop();

    State state() const { return m_state; }
    const Endpoint &endpoint() const { return m_endpoint; } ///< while Running
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void stateChanged();
    void restarted(); ///< it died and is back, perhaps at another port

private:
    void launch();
    void readFirstLine();
    void ended();
    void fail(const Error &why);
    void become(State state);
    bool diesTooOften();

    Options m_options;
    QProcess m_process;
    State m_state = State::Stopped;
    Endpoint m_endpoint;
    std::optional<Error> m_error;
    std::vector<std::chrono::steady_clock::time_point> m_deaths;
    bool m_wanted = false;
    bool m_wasRunning = false;
};

} // namespace chatelaine
