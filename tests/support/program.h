// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>

namespace chatelaine::test {

/// chatelaine-service as its user starts it, and what it says to them. ServiceProcess is for those who want it to work.
class Program
{
public:
    /// Starts it and waits for its first line. `under` is what a user types before it, as {"setpriv", "--reuid=1"}.
    explicit Program(const QStringList &arguments, const QStringList &under = {});
    ~Program();

    QJsonObject firstLine() const;
    QJsonObject error() const;
    quint16 port() const;
    QString authority() const;
    QProcess &process() { return m_process; }

    /// Its exit code, when it has ended; -1 if it does not.
    int exitCode();

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace chatelaine::test
