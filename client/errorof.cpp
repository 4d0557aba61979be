// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/errorof.h"

#include "protocol/wire.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

namespace {

QString tlsType(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return u"wrong-host"_s;
    case QSslError::CertificateExpired:
        return u"certificate-expired"_s;
    case QSslError::CertificateNotYetValid:
        return u"certificate-not-yet-valid"_s;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"unknown-authority"_s;
    default:
        return u"certificate-refused"_s;
    }
}

std::optional<std::chrono::seconds> retryAfter(const QNetworkReply &reply)
{
    const QByteArray header = reply.rawHeader("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = header.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max<qint64>(seconds, 0));
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(header), Qt::RFC2822Date);
    if (!at.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(QDateTime::currentDateTimeUtc().secsTo(at), 0));
}

bool isTls(const QNetworkReply &reply, const Ending &ending)
{
    return !ending.tls.isEmpty() || reply.error() == QNetworkReply::SslHandshakeFailedError;
}

Error unanswered(const QNetworkReply &reply, const Ending &ending)
{
    Error error;
    error.subject = reply.url().host() + u':' + QString::number(reply.url().port(443));
    if (isTls(reply, ending)) {
        error.kind = Kind::Tls;
        error.type = tlsType(ending.tls.isEmpty() ? QSslError::UnspecifiedError : ending.tls.first().error());
        return error;
    }
    error.kind = ending.maySucceed ? Kind::OutcomeUnknown : Kind::Offline;
    if (ending.why == Ending::Why::TooSlow)
        error.type = u"timeout"_s;
    return error;
}

/// 5xx from somebody between us and the service tells nothing of what the service did.
bool isFromBetween(int status, const Error &error)
{
    return status >= 500 && status != 503 && error.requestId.isEmpty();
}

} // namespace

std::optional<Error> errorOf(const QNetworkReply &reply, const Ending &ending)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return unanswered(reply, ending);
    const bool isWhole =
        ending.why == Ending::Why::Finished && (reply.error() == QNetworkReply::NoError || status >= 300);
    if (!isWhole) {
        if (ending.why == Ending::Why::TooLarge)
            return Error{.kind = ending.maySucceed ? Kind::OutcomeUnknown : Kind::Server, .type = u"too-large"_s};
        return unanswered(reply, ending);
    }
    if (status < 300)
        return std::nullopt;
    if (status < 400)
        return Error{.kind = Kind::Server, .type = u"redirected"_s};

    Error error = wire::readProblem(status, ending.body);
    if (ending.maySucceed && isFromBetween(status, error))
        error.kind = Kind::OutcomeUnknown;
    if (error.requestId.isEmpty())
        error.requestId = QString::fromLatin1(reply.rawHeader("X-Request-Id"));
    if (!error.retryAfter)
        error.retryAfter = retryAfter(reply);
    return error;
}

} // namespace chatelaine
