// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <chrono>
#include <optional>
#include <vector>

namespace chatelaine {

/// One server-sent event, as it was dispatched.
struct ServerSentEvent
{
    QByteArray name; ///< "message" where the stream gives none
    QByteArray data; ///< lines joined by '\n'
    QByteArray id; ///< the last id seen so far

    friend bool operator==(const ServerSentEvent &, const ServerSentEvent &) = default;
};

/// Cuts a stream of bytes into events, as they come (WHATWG HTML, section 9.2.6), within bounds.
class SseParser
{
public:
    static constexpr qsizetype longestLine = 1024 * 1024;
    static constexpr qsizetype longestEvent = 4 * 1024 * 1024;

    /// The events that these bytes complete. After a line or an event that is too long isBroken() holds and nothing
    /// more comes: the connection is to be closed.
    std::vector<ServerSentEvent> feed(QByteArrayView bytes);

    bool isBroken() const { return m_broken; }
    const QByteArray &lastId() const { return m_lastId; }
    /// How long the service asks to wait before the next connection.
    std::optional<std::chrono::milliseconds> retry() const { return m_retry; }

private:
    void takeLine(QByteArrayView line, std::vector<ServerSentEvent> &events);
    void takeField(QByteArrayView name, QByteArrayView value);

    QByteArray m_line;
    QByteArray m_name, m_data, m_lastId;
    std::optional<std::chrono::milliseconds> m_retry;
    bool m_hasData = false;
    bool m_skipLineFeed = false; ///< the last byte was CR: an LF that follows belongs to it
    bool m_begun = false;
    bool m_broken = false;
};

} // namespace chatelaine
