// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/random.h"

#include "service/policy/base62.h"
#include "service/policy/sodium.h"

#include <array>
#include <sodium.h>

namespace chatelaine::service {

namespace {

/// Random bytes that were drawn ahead.
template <std::size_t size>
class Supply
{
public:
    unsigned char next()
    {
        if (m_next == m_bytes.size()) {
            randombytes_buf(m_bytes.data(), m_bytes.size());
            m_next = 0;
        }
        return m_bytes[m_next++];
    }
    void wipe() { wipeMemory(m_bytes.data(), m_bytes.size()); }

private:
    std::array<unsigned char, size> m_bytes{};
    std::size_t m_next = size;
};

template <class Source>
void fill(std::span<char> characters, Source &source)
{
    constexpr unsigned fair = 4 * 62; // bytes from here on would make the first characters likelier
    for (char &character : characters) {
        unsigned char byte = source.next();
        while (byte >= fair)
            byte = source.next();
        character = base62::alphabet[byte % 62];
    }
}

} // namespace

void fillRandomBase62(std::span<char> characters)
{
    requireSodium();
    Supply<64> supply;
    fill(characters, supply);
    supply.wipe();
}

QByteArray randomBase62(qsizetype length)
{
    requireSodium();
    // An id is no secret, so its bytes may wait in memory; asking the system for each request's would cost it more
    // than finding a key does.
    thread_local Supply<4096> supply;
    QByteArray text(length, Qt::Uninitialized);
    fill(std::span<char>(text.data(), static_cast<std::size_t>(length)), supply);
    return text;
}

Secret randomSecret(qsizetype length)
{
    QByteArray text = randomBase62(length);
    Secret secret(text);
    wipeMemory(text.data(), static_cast<std::size_t>(text.size()));
    return secret;
}

} // namespace chatelaine::service
