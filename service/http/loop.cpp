// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/loop.h"

#include "service/http/httpconnection.h"
#include "service/http/responsehead.h"

#include <boost/asio/post.hpp>

namespace chatelaine::service {

using namespace std::chrono_literals;

Loop::Loop()
    : m_guard(m_context.get_executor())
    , m_timer(m_context)
{
}

void Loop::run()
{
    m_context.run();
}

void Loop::post(std::function<void()> work)
{
    boost::asio::post(m_context, std::move(work));
}

void Loop::add(const std::shared_ptr<HttpConnection> &connection)
{
    m_connections.insert(connection);
    if (m_connections.size() == 1)
        tick();
}

void Loop::remove(const std::shared_ptr<HttpConnection> &connection)
{
    m_connections.erase(connection);
    if (m_connections.empty())
        m_timer.cancel();
}

void Loop::tick()
{
    const auto now = Clock::now();
    // A connection whose time is up takes itself out of the set.
    const auto connections = m_connections;
    for (const auto &connection : connections)
        connection->checkDeadline(now);
    if (m_connections.empty())
        return;
    m_timer.expires_after(50ms);
    m_timer.async_wait([this](const boost::system::error_code &error) {
        if (!error)
            tick();
    });
}

void Loop::drain()
{
    m_draining = true;
    const auto connections = m_connections;
    for (const auto &connection : connections)
        connection->drain();
}

void Loop::abortAll()
{
    const auto connections = m_connections;
    for (const auto &connection : connections)
        connection->abort();
}

QByteArrayView Loop::date()
{
    const auto now = Clock::now();
    if (m_date.isEmpty() || now - m_dateMadeAt >= 500ms) {
        m_date = currentHttpDate();
        m_dateMadeAt = now;
    }
    return m_date;
}

} // namespace chatelaine::service
