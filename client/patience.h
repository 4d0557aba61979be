// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

namespace chatelaine {

/// How long the client waits for what. The defaults are for people; tests are in a hurry.
struct Patience
{
    std::chrono::milliseconds silence = std::chrono::seconds(15); ///< of a read, without a byte
    std::chrono::milliseconds read = std::chrono::seconds(120); ///< for all of a read
    std::chrono::milliseconds write = std::chrono::seconds(30); ///< for all of a write
    std::chrono::milliseconds stream = std::chrono::seconds(45); ///< without a byte of an event stream
    std::chrono::milliseconds retryAfter = std::chrono::seconds(5); ///< a longer one is the person's to wait for
    /// Before each further try of a read whose connection was lost.
    std::vector<std::chrono::milliseconds> pauses{std::chrono::milliseconds(100), std::chrono::milliseconds(300),
                                                  std::chrono::milliseconds(900)};
    std::chrono::milliseconds firstReconnect = std::chrono::milliseconds(500); ///< of a stream; doubles with each loss
    std::chrono::milliseconds longestReconnect = std::chrono::seconds(30);
};

} // namespace chatelaine
