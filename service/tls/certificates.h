// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace chatelaine::service {

/// The service's certificate and the authority of its own that signed it, kept in a directory:
///
///   authority.pem  0600  the authority's private key and certificate
///   server.pem     0600  the server's private key and certificate
///   ca.pem         0644  the authority's certificate, for clients to trust; a copy, made again when it is lost
///
/// What is missing is made; what has less than 30 days left is replaced. A file that is there and cannot be used is an
/// Error of kind Local whose subject is the file, and stays as it is: its types are those of privatefile, and
/// certificate-damaged and clock-set-back.
class Certificates
{
public:
    explicit Certificates(const QString &directory);

    struct Server
    {
        QByteArray chainPem;
        QByteArray privateKeyPem;
        QDateTime validUntil; ///< UTC
    };

    /// What to serve with from now on. Called at the start, and daily.
    Result<Server> current(const QDateTime &now = QDateTime::currentDateTimeUtc());

    QString authorityFile() const; ///< ca.pem

private:
    QString m_directory;
};

} // namespace chatelaine::service
