// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/jsonwriter.h"

#include <algorithm>
#include <cstring>

namespace chatelaine::json {

void WipingBuffer::grow(std::size_t more)
{
    const std::size_t capacity = std::max({m_size + more, m_capacity * 2, std::size_t(512)});
    char *const bytes = new char[capacity];
    if (m_size > 0)
        std::memcpy(bytes, m_bytes, m_size);
    release();
    m_bytes = bytes;
    m_capacity = capacity;
}

void WipingBuffer::release() noexcept
{
    wipeMemory(m_bytes, m_size);
    delete[] m_bytes;
}

} // namespace chatelaine::json
