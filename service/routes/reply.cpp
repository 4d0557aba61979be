// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/reply.h"

#include "protocol/problemtypes.h"
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

/// What a caller is told of the service's own failure: not which file of its machine it is about.
Error told(const Call &call, const Error &error)
{
    // One of the contract's types was chosen for the caller.
    if (const ProblemType &type = problemType(error); type.status < 500 || type.name == error.type)
        return error;
    qCWarning(faults).noquote() << call.id << error.type << error.subject << error.detail;
    return problem(error.kind == Error::Kind::Local ? u"unavailable"_s : u"internal"_s,
                   u"The service's operator finds the cause in its log, under the request id."_s);
}

Response problemResponse(const Call &call, const Error &cause)
{
    Error error = told(call, cause);
    const ProblemType &type = problemType(error);
    error.requestId = call.id;
    Response response;
    response.status = type.status;
    response.headers.emplace_back("content-type", "application/problem+json");
    if (error.retryAfter)
        response.headers.emplace_back("retry-after", QByteArray::number(qint64(error.retryAfter->count())));
    if (type.status == 401)
        response.headers.emplace_back("www-authenticate", "Bearer");
    response.body = wire::writeProblem(error, type.status, type.title);
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
        response.headers.emplace_back("content-type"_ba, "application/json"_ba);
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
    response.headers.emplace_back("chatelaine-request-id"_ba, requestId.toLatin1());
    response.headers.emplace_back("cache-control"_ba, "no-store"_ba);
    response.headers.emplace_back("x-content-type-options"_ba, "nosniff"_ba);
    response.headers.emplace_back("content-security-policy"_ba, "default-src 'none'; frame-ancestors 'none'"_ba);
    response.headers.emplace_back("referrer-policy"_ba, "no-referrer"_ba);
    response.headers.emplace_back("strict-transport-security"_ba, "max-age=31536000"_ba);
}

Response replyTo(const Call &call, Result<Answer> answer)
{
    Response response = answer ? answerResponse(call, *std::move(answer)) : problemResponse(call, answer.error());
    addCommonHeaders(response, call.id);
    return response;
}

} // namespace chatelaine::service
