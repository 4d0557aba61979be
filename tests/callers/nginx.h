// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace chatelaine::test {

/// Debian's nginx with the files of docs/guides/nginx, of which example.conf is filled in as its reader would.
class Nginx
{
public:
    /// What is replaced in example.conf by what; each must be there. The port to listen at is found here.
    using Replaced = QList<std::pair<QByteArray, QByteArray>>;
    /// Starts it; `verifier` is the credential with which it asks.
    Nginx(const Replaced &replaced, const QByteArray &verifier);
    ~Nginx();

    bool isRunning() const { return m_problem.isEmpty(); }
    QByteArray problem() const { return m_problem; } ///< why it does not run
    quint16 port() const { return m_port; }

private:
    bool write(const QString &name, const QByteArray &content);
    bool start(const QByteArray &site);
    void stop();

    QTemporaryDir m_directory;
    QProcess m_process;
    QByteArray m_problem;
    quint16 m_port = 0;
};

} // namespace chatelaine::test
