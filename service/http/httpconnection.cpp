// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/httpconnection.h"

#include "domain/secret.h"
#include "service/http/refusal.h"
#include "service/http/responsehead.h"

#include <QLoggingCategory>
#include <array>
#include <atomic>
#include <boost/asio/write.hpp>

namespace chatelaine::service {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.service.http")

/// A body this small shares a TLS record with its head.
constexpr qsizetype smallBody = 12 * 1024;

constexpr auto goodbye = 2s;

/// Sees to it that a request is answered once: a second answer is dropped, none at all becomes a 500.
class AnswerOnce
{
public:
    explicit AnswerOnce(std::weak_ptr<HttpConnection> connection)
        : m_connection(std::move(connection))
    {
    }
    ~AnswerOnce()
    {
        if (!m_given.test())
            give(refusal(500));
    }
    AnswerOnce(const AnswerOnce &) = delete;
    AnswerOnce &operator=(const AnswerOnce &) = delete;

    void give(Response response)
    {
        if (m_given.test_and_set())
            return;
        if (const auto connection = m_connection.lock())
            connection->answer(std::move(response));
    }

private:
    std::weak_ptr<HttpConnection> m_connection;
    std::atomic_flag m_given;
};

void wipeBytes(QByteArray &bytes)
{
    // data() would detach a shared array and leave the original; constData() reaches the one buffer there is.
    wipeMemory(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

asio::const_buffer view(const QByteArray &bytes)
{
    return asio::buffer(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

HttpConnection::HttpConnection(std::shared_ptr<ServerCore> core, std::shared_ptr<Loop> loop, const TlsContext &tls,
                               Guest guest)
    : m_core(std::move(core))
    , m_loop(std::move(loop))
    , m_stream(std::move(guest.socket), tls.newSession())
    , m_peer(std::move(guest.address))
    , m_busy(guest.busy)
    , m_parser(m_core->limits.headerBytes, m_core->limits.bodyBytes)
{
}

HttpConnection::~HttpConnection() = default;

void HttpConnection::start()
{
    if (m_loop->isDraining())
        return m_core->admission.leave(m_peer);
    m_loop->add(shared_from_this());
    enter(State::Handshaking, m_core->limits.handshake);
    m_stream.async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](const ErrorCode &error) {
        if (error)
            self->abort();
        else if (self->m_state == State::Handshaking)
            self->await();
    });
}

void HttpConnection::enter(State state, std::chrono::milliseconds patience)
{
    m_state = state;
    m_deadline = Loop::Clock::now() + patience;
}

void HttpConnection::enter(State state)
{
    m_state = state;
    m_deadline = Loop::Clock::time_point::max();
}

void HttpConnection::checkDeadline(Loop::Clock::time_point now)
{
    if (now < m_deadline)
        return;
    if (m_state == State::Receiving && !m_writing)
        refuse(408);
    else if (m_state == State::Idle)
        finish();
    else
        abort();
}

void HttpConnection::drain()
{
    if (m_state == State::Idle)
        finish();
    else if (m_state == State::Handshaking)
        abort();
    else if (m_queue)
        m_queue->close();
}

void HttpConnection::await()
{
    enter(State::Idle, m_core->limits.idle);
    if (m_loop->isDraining())
        return finish();
    if (!m_parser.hasInput())
        return read();
    enter(State::Receiving, m_core->limits.request);
    advance();
}

void HttpConnection::read()
{
    const std::span<char> space = m_parser.space();
    if (space.empty())
        return refuse(431);
    m_stream.async_read_some(
        asio::buffer(space.data(), space.size()),
        [self = shared_from_this()](const ErrorCode &error, std::size_t bytes) { self->received(error, bytes); });
}

void HttpConnection::received(const ErrorCode &error, std::size_t bytes)
{
    // A read that was given up for a refusal or a goodbye ends here, too.
    if (m_state != State::Idle && m_state != State::Receiving)
        return;
    if (error)
        return abort();
    if (m_state == State::Idle)
        enter(State::Receiving, m_core->limits.request);
    m_parser.commit(bytes);
    advance();
}

void HttpConnection::advance()
{
    for (;;) {
        switch (m_parser.advance()) {
        case RequestParser::Step::NeedsMore:
            return read();
        case RequestParser::Step::Refused:
            return refuse(m_parser.refusalStatus());
        case RequestParser::Step::Done:
            return handle();
        case RequestParser::Step::HeaderDone:
            if (m_busy)
                return refuse(503);
            if (m_parser.expectsContinue() && !m_parser.hasInput())
                return sendContinue();
        }
    }
}

void HttpConnection::sendContinue()
{
    static constexpr std::string_view text = "HTTP/1.1 100 Continue\r\n\r\n";
    m_writing = true;
    asio::async_write(m_stream, asio::buffer(text), [self = shared_from_this()](const ErrorCode &error, std::size_t) {
        self->m_writing = false;
        if (error)
            self->abort();
        else if (self->m_state == State::Receiving)
            self->advance();
    });
}

void HttpConnection::handle()
{
    enter(State::Handling);
    m_keepAlive = m_parser.keepsAlive();
    m_http10 = m_parser.isHttp10();
    Request request = m_parser.take();
    request.peer = m_peer;
    m_bodyless = request.method == "HEAD";
    const auto once = std::make_shared<AnswerOnce>(weak_from_this());
    try {
        m_core->handler(std::move(request), [once](Response response) { once->give(std::move(response)); });
    } catch (const std::exception &failure) {
        qCWarning(log, "A handler failed: %s", failure.what());
        once->give(refusal(500));
    }
}

void HttpConnection::answer(Response response)
{
    if (!m_loop->isCurrent()) {
        m_loop->post([weak = weak_from_this(), response = std::move(response)]() mutable {
            if (const auto self = weak.lock())
                self->answer(std::move(response));
        });
        return;
    }
    if (m_state != State::Handling)
        return;
    m_keepAlive = m_keepAlive && !m_loop->isDraining();
    if (response.stream)
        beginStream(std::move(response));
    else
        write(std::move(response));
}

void HttpConnection::refuse(int status)
{
    m_keepAlive = false;
    m_bodyless = false;
    // The read that waits for the rest is given up; what still comes is thrown away after the answer.
    ErrorCode ignored;
    m_stream.next_layer().cancel(ignored);
    write(refusal(status));
}

void HttpConnection::write(Response response)
{
    enter(State::Writing, m_core->limits.write);
    m_head = responseHead(response, BodyEnd::Length, m_keepAlive, m_loop->date());
    m_body = std::move(response.body);
    m_wipeBody = response.wipeBody;
    if (m_bodyless) {
        wipe();
    } else if (m_body.size() <= smallBody) {
        m_head.append(m_body);
        if (m_wipeBody)
            wipeBytes(m_body);
        m_body.clear();
    }
    asio::async_write(m_stream, std::array{view(m_head), view(m_body)},
                      [self = shared_from_this()](const ErrorCode &error, std::size_t) {
                          self->wipe();
                          if (error)
                              self->abort();
                          else if (self->m_keepAlive)
                              self->await();
                          else
                              self->finish();
                      });
}

void HttpConnection::wipe()
{
    if (m_wipeBody) {
        wipeBytes(m_head);
        wipeBytes(m_body);
    }
    m_body.clear();
}

void HttpConnection::beginStream(Response response)
{
    enter(State::Streaming, m_core->limits.write);
    m_head = responseHead(response, m_http10 ? BodyEnd::Closing : BodyEnd::Chunks, false, m_loop->date());
    m_queue = std::make_shared<StreamQueue>(m_core->limits.streamQueueBytes, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->m_loop->post([weak] {
                if (const auto connection = weak.lock())
                    connection->flush();
            });
    });
    m_writing = true;
    asio::async_write(
        m_stream, view(m_head),
        [self = shared_from_this(), stream = std::move(response.stream)](const ErrorCode &error, std::size_t) {
            self->m_writing = false;
            if (error)
                return self->abort();
            if (self->m_state != State::Streaming)
                return;
            self->enter(State::Streaming);
            self->watchForHangUp();
            stream(self->m_queue);
            self->flush();
        });
}

void HttpConnection::watchForHangUp()
{
    const std::span<char> space = m_parser.space();
    m_stream.async_read_some(asio::buffer(space.data(), space.size()),
                             [self = shared_from_this()](const ErrorCode &, std::size_t) {
                                 // Whatever comes, the client no longer only listens.
                                 if (self->m_state == State::Streaming)
                                     self->abort();
                             });
}

void HttpConnection::flush()
{
    if (m_state != State::Streaming)
        return;
    const StreamQueue::Fate fate = m_queue->fate();
    if (fate == StreamQueue::Fate::Overflown)
        return abort();
    if (m_writing)
        return;
    const QByteArray bytes = m_queue->take();
    const bool last = fate == StreamQueue::Fate::Closed && bytes.isEmpty();
    if (bytes.isEmpty() && !last)
        return;
    m_body = bytes;
    if (!m_http10)
        m_body = last ? QByteArray("0\r\n\r\n") : QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
    m_writing = true;
    enter(State::Streaming, m_core->limits.write);
    asio::async_write(m_stream, view(m_body), [self = shared_from_this(), last](const ErrorCode &error, std::size_t) {
        self->m_writing = false;
        if (error)
            return self->abort();
        if (self->m_state != State::Streaming)
            return;
        self->enter(State::Streaming);
        if (last)
            self->finish();
        else
            self->flush();
    });
}

void HttpConnection::finish()
{
    enter(State::Closing, goodbye);
    ErrorCode ignored;
    m_stream.next_layer().cancel(ignored);
    // Many clients close only when the TCP connection ends: our goodbye goes out without waiting for theirs.
    SSL_set_shutdown(m_stream.native_handle(), SSL_RECEIVED_SHUTDOWN);
    m_stream.async_shutdown([self = shared_from_this()](const ErrorCode &) {
        ErrorCode alsoIgnored;
        self->m_stream.next_layer().shutdown(asio::socket_base::shutdown_send, alsoIgnored);
        self->linger();
    });
}

void HttpConnection::linger()
{
    if (m_state != State::Closing)
        return;
    // Closing with unread bytes would send a reset, which can overtake the answer on its way to the client.
    static thread_local std::array<char, 16 * 1024> ignoredBytes;
    m_stream.next_layer().async_read_some(asio::buffer(ignoredBytes),
                                          [self = shared_from_this()](const ErrorCode &error, std::size_t) {
                                              if (error)
                                                  self->abort();
                                              else
                                                  self->linger();
                                          });
}

void HttpConnection::abort()
{
    if (m_state == State::Closed)
        return;
    enter(State::Closed);
    if (m_queue)
        m_queue->hangUp();
    ErrorCode ignored;
    m_stream.next_layer().close(ignored);
    m_loop->remove(shared_from_this());
    m_core->admission.leave(m_peer);
}

} // namespace chatelaine::service
