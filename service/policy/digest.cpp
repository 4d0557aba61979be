// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/digest.h"

#include <memory>
#include <openssl/evp.h>
#include <sodium.h>

namespace chatelaine::service {

namespace {

struct FreeContext
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

// Fetched once for the life of the process: looking the algorithm up costs more than hashing a token.
const EVP_MD *sha256()
{
    static const EVP_MD *const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

} // namespace

QByteArray digest(QByteArrayView domain, QByteArrayView bytes)
{
    thread_local const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    QByteArray sum(32, Qt::Uninitialized);
    const char zero = 0;
    const bool done = EVP_DigestInit_ex2(context.get(), sha256(), nullptr) == 1
        && EVP_DigestUpdate(context.get(), domain.data(), static_cast<std::size_t>(domain.size())) == 1
        && EVP_DigestUpdate(context.get(), &zero, 1) == 1
        && EVP_DigestUpdate(context.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) == 1
        && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(sum.data()), nullptr) == 1;
    if (!done)
        qFatal("OpenSSL has no SHA-256");
    return sum;
}

bool sameDigest(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && !a.isEmpty()
        && sodium_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace chatelaine::service
