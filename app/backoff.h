// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>

namespace chatelaine {

/// Growing pauses between tries: 2 s, 4 s, 8 s … up to a minute.
class Backoff
{
public:
    std::chrono::seconds next()
    {
        const std::chrono::seconds pause = m_pause;
        m_pause = std::min(m_pause * 2, longest);
        return pause;
    }
    void reset() { m_pause = shortest; }

private:
    static constexpr std::chrono::seconds shortest{2};
    static constexpr std::chrono::seconds longest{60};
    std::chrono::seconds m_pause = shortest;
};

} // namespace chatelaine
