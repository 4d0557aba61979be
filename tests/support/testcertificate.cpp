// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/testcertificate.h"

#include "tests/support/contentof.h"

#include <QProcess>
#include <QTemporaryDir>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

TestCertificate::TestCertificate(const QString &address)
{
    const QTemporaryDir directory;
    const QString keyFile = directory.filePath(u"key.pem"_s);
    const QString certificateFile = directory.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                   u"-nodes"_s, u"-days"_s, u"1"_s, u"-subj"_s, u"/CN=Chatelaine test"_s, u"-addext"_s,
                   u"subjectAltName=IP:"_s + address, u"-keyout"_s, keyFile, u"-out"_s, certificateFile});
    openssl.waitForFinished();
    certificate = QSslCertificate(contentOf(certificateFile));
    key = QSslKey(contentOf(keyFile), QSsl::Ec);
}

} // namespace chatelaine::test
