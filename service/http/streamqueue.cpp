// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/streamqueue.h"

namespace chatelaine::service {

StreamQueue::StreamQueue(std::size_t bound, std::function<void()> wake)
    : m_bound(bound)
    , m_wake(std::move(wake))
{
}

bool StreamQueue::send(QByteArray bytes)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_fate != Fate::Open)
            return false;
        if (static_cast<std::size_t>(m_queued.size() + bytes.size()) > m_bound)
            m_fate = Fate::Overflown;
        else
            m_queued.append(bytes);
    }
    m_wake();
    return isOpen();
}

void StreamQueue::close()
{
    end(Fate::Closed);
    m_wake();
}

bool StreamQueue::isOpen() const
{
    return fate() == Fate::Open;
}

QByteArray StreamQueue::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_queued, {});
}

StreamQueue::Fate StreamQueue::fate() const
{
    const std::scoped_lock lock(m_mutex);
    return m_fate;
}

void StreamQueue::hangUp()
{
    end(Fate::HungUp);
}

void StreamQueue::end(Fate fate)
{
    const std::scoped_lock lock(m_mutex);
    if (m_fate == Fate::Open)
        m_fate = fate;
}

} // namespace chatelaine::service
