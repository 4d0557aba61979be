// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace chatelaine::test {

/// A self-signed certificate that openssl makes for a test: its own authority, valid for a day.
struct TestCertificate
{
    /// For one address, as "127.0.0.1". Null members if openssl is not there.
    explicit TestCertificate(const QString &address);

    QSslCertificate certificate;
    QSslKey key;
};

} // namespace chatelaine::test
