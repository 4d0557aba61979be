// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/signature.h"

#include "service/policy/sodium.h"

#include <array>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

namespace chatelaine::service {

namespace {

constexpr QByteArrayView prefix{"whsec_"};
constexpr std::size_t secretSize = 32;
constexpr std::size_t longestSecret = 64; // as Standard Webhooks has it
constexpr int base64 = sodium_base64_VARIANT_ORIGINAL;

/// Bytes of a secret, wiped when they go.
struct Bytes
{
    std::array<unsigned char, longestSecret> bytes{};
    std::size_t size = 0;

    ~Bytes() { wipeMemory(bytes.data(), bytes.size()); }
};

bool decode(QByteArrayView text, Bytes &out)
{
    const char *end = nullptr;
    return sodium_base642bin(out.bytes.data(), out.bytes.size(), text.data(), static_cast<std::size_t>(text.size()),
                             nullptr, &out.size, &end, base64)
        == 0
        && end == text.data() + text.size() && out.size > 0;
}

} // namespace

Secret newSigningSecret()
{
    requireSodium();
    Bytes random;
    randombytes_buf(random.bytes.data(), secretSize);
    std::array<char, prefix.size() + sodium_base64_ENCODED_LEN(secretSize, base64)> text{};
    std::copy(prefix.begin(), prefix.end(), text.begin());
    sodium_bin2base64(text.data() + prefix.size(), text.size() - prefix.size(), random.bytes.data(), secretSize,
                      base64);
    Secret secret(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()) - 1));
    wipeMemory(text.data(), text.size());
    return secret;
}

QByteArray signatureOf(QByteArrayView secret, QByteArrayView id, qint64 timestamp, QByteArrayView body)
{
    Bytes key;
    if (!secret.startsWith(prefix) || !decode(secret.sliced(prefix.size()), key))
        return {};
    const QByteArray signedContent = id.toByteArray() + '.' + QByteArray::number(timestamp) + '.' + body.toByteArray();
    QByteArray sum(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    if (!HMAC(EVP_sha256(), key.bytes.data(), static_cast<int>(key.size),
              reinterpret_cast<const unsigned char *>(signedContent.constData()),
              static_cast<std::size_t>(signedContent.size()), reinterpret_cast<unsigned char *>(sum.data()), &length))
        return {};
    return "v1," + sum.first(length).toBase64();
}

} // namespace chatelaine::service
