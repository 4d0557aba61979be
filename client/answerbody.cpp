// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/answerbody.h"

#include "domain/secret.h"

#include <QIODevice>
#include <algorithm>
#include <cstring>

namespace chatelaine {

namespace {
constexpr std::size_t usualRoom = 16 * 1024;
}

AnswerBody::~AnswerBody()
{
    wipeMemory(m_bytes.get(), m_size);
}

void AnswerBody::grow(std::size_t room)
{
    if (room <= m_room)
        return;
    m_room = std::max({room, usualRoom, 2 * m_room});
    auto bytes = std::make_unique<char[]>(m_room);
    if (m_size > 0)
        std::memcpy(bytes.get(), m_bytes.get(), m_size);
    wipeMemory(m_bytes.get(), m_size);
    m_bytes = std::move(bytes);
}

bool AnswerBody::take(QIODevice &device, qint64 largest)
{
    while (const qint64 available = device.bytesAvailable()) {
        if (available > largest - static_cast<qint64>(m_size))
            return false;
        grow(m_size + static_cast<std::size_t>(available));
        const qint64 read = device.read(m_bytes.get() + m_size, available);
        if (read <= 0)
            break;
        m_size += static_cast<std::size_t>(read);
    }
    return true;
}

} // namespace chatelaine
