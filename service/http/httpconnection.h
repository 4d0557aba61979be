// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/admission.h"
#include "service/http/loop.h"
#include "service/http/requestparser.h"
#include "service/http/server.h"
#include "service/http/streamqueue.h"
#include "service/tls/tlscontext.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>

namespace chatelaine::service {

/// What all connections of a server share.
struct ServerCore
{
    Handler handler;
    ServerLimits limits;
    Admission admission;
};

/// One client's connection, on its loop's thread: reads a request, hands it over, writes the answer, and so on. Each
/// step has an absolute deadline. Requests that come ahead of their turn wait in the buffer.
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, boost::asio::io_context::executor_type>;

    struct Guest
    {
        Socket socket;
        QHostAddress address;
        bool busy = false; ///< too many are here: gets a 503 and nothing else
    };

    HttpConnection(std::shared_ptr<ServerCore> core, std::shared_ptr<Loop> loop, const TlsContext &tls, Guest guest);
    ~HttpConnection();

    void start();
    void checkDeadline(Loop::Clock::time_point now);
    void drain();
    void abort(); ///< at once, without a goodbye

    /// Gives the answer to the request that is being handled, from any thread.
    void answer(Response response);

private:
    enum class State { Handshaking, Idle, Receiving, Handling, Writing, Streaming, Closing, Closed };
    using ErrorCode = boost::system::error_code;

    void enter(State state, std::chrono::milliseconds patience);
    void enter(State state); ///< without a deadline
    void await();
    void read();
    void received(const ErrorCode &error, std::size_t bytes);
    void advance();
    void sendContinue();
    void handle();
    void refuse(int status);
    void write(Response response);
    void beginStream(Response response);
    void watchForHangUp();
    void flush();
    void wipe();
    void finish();
    void linger();

    const std::shared_ptr<ServerCore> m_core;
    const std::shared_ptr<Loop> m_loop;
    boost::asio::ssl::stream<Socket> m_stream;
    const QHostAddress m_peer;
    const bool m_busy;
    RequestParser m_parser;
    State m_state = State::Handshaking;
    Loop::Clock::time_point m_deadline = Loop::Clock::time_point::max();
    QByteArray m_head;
    QByteArray m_body;
    std::shared_ptr<StreamQueue> m_queue;
    bool m_keepAlive = false;
    bool m_bodyless = false; ///< the request was a HEAD
    bool m_http10 = false;
    bool m_wipeBody = false;
    bool m_writing = false;
};

} // namespace chatelaine::service
