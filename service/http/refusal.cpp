// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/refusal.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace chatelaine::service {

namespace {

struct Words
{
    int status;
    const char *type;
    const char *title;
};

constexpr Words table[] = {
    {400, "bad-request", "The request is not HTTP that can be read in one way only."},
    {408, "request-timeout", "The request did not arrive whole in time."},
    {413, "content-too-large", "The request's body is too large."},
    {431, "header-too-large", "The request's header is too large."},
    {500, "internal", "The service failed to answer this request."},
    {501, "not-implemented", "This transfer coding is not understood; send chunks or a length."},
    {503, "busy", "Too many connections are open; try again shortly."},
    {505, "version-not-supported", "This service speaks HTTP/1.1."},
};

} // namespace

QByteArray newRequestId()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof random)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Response refusal(int status)
{
    const Words &words =
        *std::find_if(std::begin(table), std::end(table), [=](const Words &w) { return w.status == status; });
    const QByteArray id = newRequestId();
    Response response;
    response.status = status;
    response.headers = {{"Content-Type", "application/problem+json"}, {"Cache-Control", "no-store"}};
    if (status == 503)
        response.headers.emplace_back("Retry-After", "5");
    response.body = QByteArray("{\"type\":\"/problems/") + words.type + "\",\"title\":\"" + words.title
        + "\",\"status\":" + QByteArray::number(status) + ",\"request_id\":\"" + id + "\"}";
    return response;
}

} // namespace chatelaine::service
