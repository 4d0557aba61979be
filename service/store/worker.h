// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace chatelaine::service {

/// Threads that each own one connection and take jobs from one queue, first come, first served.
class Worker
{
public:
    using Job = std::function<void(Connection &)>;

    Worker(const StoreAddress &address, Connection::Access access, int threads);
    /// Runs what is queued, then ends.
    ~Worker();

    void post(Job job);

private:
    void work();

    const StoreAddress m_address;
    Connection::Access m_access;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace chatelaine::service
