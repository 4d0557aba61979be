// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/server.h"

#include "service/http/httpconnection.h"

#include <boost/asio/basic_socket_acceptor.hpp>
#include <system_error>
#include <thread>

namespace chatelaine::service {

namespace asio = boost::asio;
using asio::ip::tcp;
using namespace std::chrono_literals;

namespace {

QHostAddress addressOf(const HttpConnection::Socket &socket)
{
    boost::system::error_code gone;
    const tcp::endpoint endpoint = socket.remote_endpoint(gone);
    if (gone)
        return {};
    return QHostAddress(QString::fromStdString(endpoint.address().to_string()));
}

} // namespace

/// Listens on the first loop and deals new connections out to all of them in turn.
class Server::Private
{
public:
    Private(const Options &options, Handler handler);

    void listen(const tcp::endpoint &endpoint);
    void accept();
    void welcome(const std::shared_ptr<Loop> &loop, HttpConnection::Socket socket);
    void stop();

    const std::shared_ptr<ServerCore> core;
    std::vector<std::shared_ptr<Loop>> loops;
    std::vector<std::thread> threads;
    asio::basic_socket_acceptor<tcp, asio::io_context::executor_type> acceptor;
    asio::steady_timer pause;
    std::size_t next = 0;
    quint16 port = 0;
    std::mutex tlsMutex;
    std::shared_ptr<const TlsContext> tls;
};

namespace {

std::vector<std::shared_ptr<Loop>> makeLoops(int count)
{
    std::vector<std::shared_ptr<Loop>> loops;
    for (int i = 0; i < std::max(count, 1); ++i)
        loops.push_back(std::make_shared<Loop>());
    return loops;
}

} // namespace

Server::Private::Private(const Options &options, Handler handler)
    : core(new ServerCore{
        std::move(handler), options.limits, {options.limits.connections, options.limits.connectionsPerAddress}})
    , loops(makeLoops(options.threads))
    , acceptor(loops.front()->context())
    , pause(loops.front()->context())
    , tls(std::make_shared<TlsContext>(options.certificateChainPem, options.privateKeyPem))
{
    listen({asio::ip::make_address(options.address.toString().toStdString()), options.port});
    accept();
    for (const auto &loop : loops)
        threads.emplace_back([loop] { loop->run(); });
}

void Server::Private::listen(const tcp::endpoint &endpoint)
{
    boost::system::error_code error;
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        throw std::system_error(error, "listen");
    port = acceptor.local_endpoint().port();
}

void Server::Private::accept()
{
    const std::shared_ptr<Loop> loop = loops[next++ % loops.size()];
    acceptor.async_accept(loop->context(),
                          [this, loop](const boost::system::error_code &error, HttpConnection::Socket socket) {
                              if (!acceptor.is_open())
                                  return;
                              if (!error) {
                                  welcome(loop, std::move(socket));
                                  return accept();
                              }
                              // Most likely out of file descriptors: trying again at once would only spin.
                              pause.expires_after(100ms);
                              pause.async_wait([this](const boost::system::error_code &cancelled) {
                                  if (!cancelled)
                                      accept();
                              });
                          });
}

void Server::Private::welcome(const std::shared_ptr<Loop> &loop, HttpConnection::Socket socket)
{
    HttpConnection::Guest guest{std::move(socket), {}};
    guest.address = addressOf(guest.socket);
    const Admission::Verdict verdict = core->admission.enter(guest.address);
    if (verdict == Admission::Verdict::Refused)
        return;
    guest.busy = verdict == Admission::Verdict::Busy;
    boost::system::error_code ignored;
    guest.socket.set_option(tcp::no_delay(true), ignored);
    std::shared_ptr<const TlsContext> current;
    {
        const std::scoped_lock lock(tlsMutex);
        current = tls;
    }
    const auto connection = std::make_shared<HttpConnection>(core, loop, *current, std::move(guest));
    loop->post([connection] { connection->start(); });
}

void Server::Private::stop()
{
    if (threads.empty())
        return;
    loops.front()->post([this] {
        boost::system::error_code ignored;
        acceptor.close(ignored);
        pause.cancel();
    });
    for (const auto &loop : loops)
        loop->post([loop] { loop->drain(); });
    core->admission.waitUntilEmpty(core->limits.drain);
    for (const auto &loop : loops)
        loop->post([loop] {
            loop->abortAll();
            loop->finish();
        });
    for (std::thread &thread : threads)
        thread.join();
    threads.clear();
}

Server::Server(const Options &options, Handler handler)
    : d(std::make_unique<Private>(options, std::move(handler)))
{
}

Server::~Server()
{
    stop();
}

quint16 Server::port() const
{
    return d->port;
}

void Server::useCertificate(const QByteArray &chainPem, const QByteArray &privateKeyPem)
{
    auto fresh = std::make_shared<const TlsContext>(chainPem, privateKeyPem);
    const std::scoped_lock lock(d->tlsMutex);
    d->tls = std::move(fresh);
}

void Server::stop()
{
    d->stop();
}

} // namespace chatelaine::service
