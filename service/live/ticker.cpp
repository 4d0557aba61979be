// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/ticker.h"

namespace chatelaine::service {

Ticker::Ticker(std::chrono::milliseconds period, std::function<void()> work)
    : m_thread([this, period, work = std::move(work)] { run(period, work); })
{
}

Ticker::~Ticker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Ticker::run(std::chrono::milliseconds period, const std::function<void()> &work)
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, period, [this] { return m_ending; })) {
        lock.unlock();
        work();
        lock.lock();
    }
}

} // namespace chatelaine::service
