// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/secret.h"

#include <QString>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace chatelaine {

void wipeMemory(void *bytes, std::size_t size) noexcept
{
    if (size > 0)
        explicit_bzero(bytes, size);
}

Secret::Secret(QByteArrayView bytes)
    : m_size(bytes.size())
{
    if (m_size == 0)
        return;
    m_bytes = static_cast<char *>(std::malloc(static_cast<std::size_t>(m_size)));
    if (!m_bytes)
        throw std::bad_alloc();
    std::memcpy(m_bytes, bytes.data(), static_cast<std::size_t>(m_size));
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret Secret::takenFrom(QString &text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret{QByteArrayView(utf8)};
    wipeMemory(utf8.data(), static_cast<std::size_t>(utf8.size()));
    // data() would detach a shared string and leave the original; constData() reaches the one buffer there is.
    wipeMemory(const_cast<QChar *>(text.constData()), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
    return secret;
}

bool Secret::equals(QByteArrayView other) const
{
    if (other.size() != m_size)
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < m_size; ++i)
        difference |= static_cast<unsigned char>(m_bytes[i] ^ other[i]);
    return difference == 0;
}

void Secret::wipe() noexcept
{
    wipeMemory(m_bytes, static_cast<std::size_t>(m_size));
    std::free(m_bytes);
    m_bytes = nullptr;
    m_size = 0;
}

} // namespace chatelaine
