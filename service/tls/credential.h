// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tls/openssl.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <optional>

namespace chatelaine::service {

/// A certificate with its private key (ECDSA, P-256). Its PEM text holds both, so that one file is always a pair.
class Credential
{
public:
    /// A certificate authority, valid for ten years and a day before now.
    static Credential authority(const QDateTime &now);

    /// A server's, signed by an authority: for these host names and addresses, for 397 days, the longest that browsers
    /// take, or until the authority ends.
    static Credential server(const QStringList &hosts, const Credential &authority, const QDateTime &now);

    /// Nothing if the text is not a private key and the certificate that belongs to it.
    static std::optional<Credential> fromPem(const QByteArray &pem);

    QByteArray toPem() const;
    QByteArray certificatePem() const;
    QByteArray privateKeyPem() const;

    QDateTime validFrom() const;
    QDateTime validUntil() const;
    bool isSignedBy(const Credential &authority) const;
    bool isFor(const QString &host) const;

private:
    Credential(X509Ptr certificate, KeyPtr key);

    X509Ptr m_certificate;
    KeyPtr m_key;
};

} // namespace chatelaine::service
