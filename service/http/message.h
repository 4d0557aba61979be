// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace chatelaine::service {

/// A header's name in lower case and its value. A name may come twice; nothing is merged.
using Header = std::pair<QByteArray, QByteArray>;

/// One HTTP request, whole. Framing, sizes and times were checked before it exists.
struct Request
{
    QByteArray method; ///< upper case
    QByteArray path; ///< as sent, without the query; still percent-encoded
    QByteArray query; ///< without '?'
    std::vector<Header> headers;
    QByteArray body;
    QHostAddress peer;

    /// The value of a header that came exactly once; empty otherwise.
    QByteArray header(QByteArrayView lowerCaseName) const;
    qsizetype count(QByteArrayView lowerCaseName) const;
};

/// Overwrites the body, which may carry a password or a key's secret. Bytes that a copy of the request shares are left
/// to that copy.
void wipeBody(Request &request);

/// The open end of a stream of events. Thread-safe; may outlive the connection, and then nothing is sent.
class EventSink
{
public:
    virtual ~EventSink() = default;

    /// Queues bytes; false, and closed, when the client is gone or reads too slowly for the queue's bound.
    virtual bool send(QByteArray bytes) = 0;
    virtual void close() = 0;
    virtual bool isOpen() const = 0;
};

/// One HTTP response. Either a body, or a stream that starts once the head is out and ends when the sink is closed.
struct Response
{
    int status = 200;
    std::vector<Header> headers;
    QByteArray body;
    bool wipeBody = false; ///< it carries a secret: overwritten after it was sent
    std::function<void(std::shared_ptr<EventSink>)> stream;
};

/// Gives the answer, once, from any thread.
using Respond = std::function<void(Response)>;

/// What answers a request. Called on an I/O thread, which it must not hold up: short point reads at most; all other
/// work goes to a thread of its own and responds from there.
using Handler = std::function<void(Request, Respond)>;

} // namespace chatelaine::service
