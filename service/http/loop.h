// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <unordered_set>

namespace chatelaine::service {

class HttpConnection;

/// One I/O thread's world: its io_context and the connections that live on it. All but the constructor, post() and
/// isCurrent() is called on that thread.
///
/// It looks at the deadlines of all its connections twenty times a second, which costs less than a timer for each.
class Loop
{
public:
    using Clock = std::chrono::steady_clock;

    Loop();

    boost::asio::io_context &context() { return m_context; }

    /// Runs until finish() was called and the last connection is gone.
    void run();
    void finish() { m_guard.reset(); }

    void post(std::function<void()> work);
    bool isCurrent() const { return m_context.get_executor().running_in_this_thread(); }

    void add(const std::shared_ptr<HttpConnection> &connection);
    void remove(const std::shared_ptr<HttpConnection> &connection);

    /// From here on no connection begins a new request.
    void drain();
    bool isDraining() const { return m_draining; }
    void abortAll();

    /// The Date of an answer given now.
    QByteArrayView date();

private:
    void tick();

    mutable boost::asio::io_context m_context{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_guard;
    boost::asio::steady_timer m_timer;
    std::unordered_set<std::shared_ptr<HttpConnection>> m_connections;
    QByteArray m_date;
    Clock::time_point m_dateMadeAt;
    bool m_draining = false;
};

} // namespace chatelaine::service
