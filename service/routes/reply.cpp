// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/reply.h"

#include "protocol/wire.h"
#include "service/routes/gzip.h"
#include "service/routes/problems.h"

#include <QLoggingCategory>
#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype worthCompressing = 1024;

Q_LOGGING_CATEGORY(faults, "chatelaine.service.faults")

bool isOurFault(const Error &error)
{
    return faceOf(error).status >= 500;
}

Response problemResponse(const Call &call, Error error)
{
    const Face face = faceOf(error);
    if (isOurFault(error)) {
        qCWarning(faults).noquote() << call.id << error.type << error.subject << error.detail;
        // Which file of the service's machine it is about is not for everybody.
        error.detail = u"The service could not do this. Its operator finds the cause under the request id."_s;
        error.subject.clear();
    }
    error.requestId = call.id;
    Response response;
    response.status = face.status;
    response.headers.emplace_back("content-type", "application/problem+json");
    if (error.retryAfter)
        response.headers.emplace_back("retry-after", QByteArray::number(qint64(error.retryAfter->count())));
    if (face.status == 401)
        response.headers.emplace_back("www-authenticate", "Bearer");
    response.body = wire::writeProblem(error, face.status, face.title);
    return response;
}

bool hasHeader(const Response &response, QByteArrayView name)
{
    return std::any_of(response.headers.begin(), response.headers.end(),
                       [&](const Header &h) { return h.first == name; });
}

Response answerResponse(const Call &call, Answer answer)
{
    Response response;
    response.status = answer.status;
    response.headers = std::move(answer.headers);
    response.body = std::move(answer.body);
    response.wipeBody = answer.secret;
    if (!response.body.isEmpty() && !hasHeader(response, "content-type"))
        response.headers.emplace_back("content-type", "application/json");
    if (!answer.etag.isEmpty())
        response.headers.emplace_back("etag", answer.etag);
    // A length under compression would tell of a secret beside text that an attacker chose (CVE-2013-3587).
    if (!answer.secret && response.body.size() > worthCompressing) {
        response.headers.emplace_back("vary", "Accept-Encoding");
        if (acceptsGzip(call.request.header("accept-encoding"))) {
            response.body = gzip(response.body);
            response.headers.emplace_back("content-encoding", "gzip");
        }
    }
    return response;
}

} // namespace

void addCommonHeaders(Response &response, const QString &requestId)
{
    response.headers.emplace_back("chatelaine-request-id", requestId.toLatin1());
    response.headers.emplace_back("cache-control", "no-store");
    response.headers.emplace_back("x-content-type-options", "nosniff");
    response.headers.emplace_back("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
    response.headers.emplace_back("referrer-policy", "no-referrer");
    response.headers.emplace_back("strict-transport-security", "max-age=31536000");
}

Response replyTo(const Call &call, Result<Answer> answer)
{
    Response response =
        answer ? answerResponse(call, *std::move(answer)) : problemResponse(call, std::move(answer).error());
    addCommonHeaders(response, call.id);
    return response;
}

} // namespace chatelaine::service
