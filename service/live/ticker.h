// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace chatelaine::service {

/// A thread that does something again and again, until the object ends; the first time after one period.
class Ticker
{
public:
    Ticker(std::chrono::milliseconds period, std::function<void()> work);
    ~Ticker();

private:
    void run(std::chrono::milliseconds period, const std::function<void()> &work);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace chatelaine::service
