// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sseparser.h"

#include <algorithm>

namespace chatelaine {

namespace {
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";
}

std::vector<ServerSentEvent> SseParser::feed(QByteArrayView bytes)
{
    std::vector<ServerSentEvent> events;
    for (const char byte : bytes) {
        if (m_broken)
            break;
        const bool belongsToReturn = m_skipLineFeed && byte == '\n';
        m_skipLineFeed = byte == '\r';
        if (belongsToReturn)
            continue;
        if (byte != '\r' && byte != '\n') {
            m_line.append(byte);
            m_broken = m_line.size() > longestLine;
            continue;
        }
        QByteArrayView line = m_line;
        if (!m_begun && line.startsWith(byteOrderMark))
            line = line.sliced(3);
        m_begun = true;
        takeLine(line, events);
        m_line.clear();
    }
    return events;
}

void SseParser::takeLine(QByteArrayView line, std::vector<ServerSentEvent> &events)
{
    if (!line.isEmpty()) {
        const qsizetype colon = line.indexOf(':');
        if (colon == 0)
            return; // a comment keeps the connection alive
        if (colon < 0)
            return takeField(line, {});
        const QByteArrayView value = line.sliced(colon + 1);
        return takeField(line.first(colon), value.startsWith(' ') ? value.sliced(1) : value);
    }
    if (m_hasData)
        events.push_back({m_name.isEmpty() ? QByteArray("message") : m_name, m_data, m_lastId});
    m_name.clear();
    m_data.clear();
    m_hasData = false;
}

void SseParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        if (m_hasData)
            m_data.append('\n');
        m_data.append(value);
        m_hasData = true;
        m_broken = m_data.size() > longestEvent;
    } else if (name == "event") {
        m_name = value.toByteArray();
    } else if (name == "id" && !value.contains('\0')) {
        m_lastId = value.toByteArray();
    } else if (name == "retry" && !value.isEmpty()
               && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        m_retry = std::chrono::milliseconds(value.toByteArray().toLongLong());
    }
}

} // namespace chatelaine
