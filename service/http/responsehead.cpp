// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/responsehead.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

struct Reason
{
    int status;
    const char *phrase;
};

constexpr Reason reasons[] = {
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {304, "Not Modified"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {422, "Unprocessable Content"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
};

const char *phraseOf(int status)
{
    const auto *found =
        std::find_if(std::begin(reasons), std::end(reasons), [=](const Reason &r) { return r.status == status; });
    return found == std::end(reasons) ? "" : found->phrase;
}

void appendField(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    head.append(name).append(": ").append(value);
    std::replace_if(
        head.end() - value.size(), head.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; },
        ' ');
    head.append("\r\n");
}

} // namespace

QByteArray responseHead(const Response &response, BodyEnd end, bool keepAlive, QByteArrayView date)
{
    QByteArray head;
    head.reserve(1024);
    head.append("HTTP/1.1 ")
        .append(QByteArray::number(response.status))
        .append(' ')
        .append(phraseOf(response.status))
        .append("\r\n");
    appendField(head, "Date", date);
    for (const auto &[name, value] : response.headers)
        appendField(head, name, value);
    if (end == BodyEnd::Chunks)
        appendField(head, "Transfer-Encoding", "chunked");
    else if (end == BodyEnd::Length && response.status != 204 && response.status != 304)
        appendField(head, "Content-Length", QByteArray::number(response.body.size()));
    if (!keepAlive)
        appendField(head, "Connection", "close");
    head.append("\r\n");
    return head;
}

QByteArray currentHttpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace chatelaine::service
