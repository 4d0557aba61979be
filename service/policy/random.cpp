// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/random.h"

#include "service/policy/base62.h"
#include "service/policy/sodium.h"

#include <array>
#include <sodium.h>

namespace chatelaine::service {

void fillRandomBase62(std::span<char> characters)
{
    requireSodium();
    constexpr unsigned fair = 4 * 62; // bytes from here on would make the first characters likelier
    std::array<unsigned char, 64> bytes{};
    std::size_t next = bytes.size();
    for (char &character : characters) {
        do {
            if (next == bytes.size()) {
                randombytes_buf(bytes.data(), bytes.size());
                next = 0;
            }
        } while (bytes[next++] >= fair);
        character = base62::alphabet[bytes[next - 1] % 62];
    }
    wipeMemory(bytes.data(), bytes.size());
}

QByteArray randomBase62(qsizetype length)
{
    QByteArray text(length, Qt::Uninitialized);
    fillRandomBase62({text.data(), static_cast<std::size_t>(length)});
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
