// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/servicefactory.h"

#include <QProcess>
#include <QTemporaryDir>

namespace chatelaine::test {

/// The real key service as a process of its own, over real TLS on a free port of loopback.
class ServiceProcess
{
public:
    /// With sample content unless `arguments` say otherwise. Starts at once; the data goes with the object.
    explicit ServiceProcess(const QStringList &arguments = {QStringLiteral("--demo")});
    ~ServiceProcess();

    /// Whether it answered its first line; errorText() says what it said instead.
    bool isRunning() const { return m_process.state() == QProcess::Running && m_endpoint.url.isValid(); }
    QByteArray errorText() { return m_said + m_process.readAllStandardError(); }

    const Endpoint &endpoint() const { return m_endpoint; }
    QString directory() const { return m_directory.filePath(QStringLiteral("data")); }
    qint64 pid() const { return m_process.processId(); }

    void kill(); ///< at once, as a power cut would
    void stop(); ///< as an operator would
    bool start(); ///< again, on the same data and the same port
    /// The sample person's sign-in.
    Credentials credentials() const;

private:
    QTemporaryDir m_directory;
    QStringList m_arguments;
    QProcess m_process;
    Endpoint m_endpoint;
    QByteArray m_said;
};

} // namespace chatelaine::test
