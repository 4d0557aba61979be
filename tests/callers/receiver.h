// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testcertificate.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace chatelaine::test {

/// A receiver of webhooks in Node.js, which judges them by their reference library. See receiver.mjs.
class Receiver
{
public:
    /// Starts it, with a certificate of its own; the library is installed first where it is not there.
    Receiver();
    ~Receiver();

    /// The certificate to trust, as a file.
    QString authorityFile() const { return m_directory.filePath(QStringLiteral("certificate.pem")); }
    /// Where it is, and how it answers, try by try, as "500,204".
    QString url(const QString &answers) const;

    /// Judges with this secret too.
    bool trust(QByteArrayView secret);

    /// The next call it got, as receiver.mjs tells it; empty if none comes.
    QJsonObject next(int patience = 10'000);

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    int m_port = 0;
};

} // namespace chatelaine::test
