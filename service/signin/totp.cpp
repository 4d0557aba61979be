// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/totp.h"

#include "service/policy/digest.h"
#include "service/policy/sodium.h"

#include <QUrl>
#include <array>
#include <cstdlib>
#include <liboath/oath.h>
#include <sodium.h>

namespace chatelaine::service::totp {

namespace {

constexpr std::size_t seedSize = 20; // the length of a SHA-1, as RFC 4226 advises
constexpr QByteArrayView issuer("Chatelaine");

using Code = std::array<char, digits + 1>; // liboath ends it with a zero

void requireOath()
{
    static const int ready = oath_init();
    if (ready != OATH_OK)
        qFatal("liboath can't be used: %s", oath_strerror(ready));
}

Code codeOf(qint64 step, const Secret &seed)
{
    Code code{};
    const int made = oath_totp_generate(seed.view().data(), static_cast<std::size_t>(seed.size()),
                                        step * OATH_TOTP_DEFAULT_TIME_STEP_SIZE, OATH_TOTP_DEFAULT_TIME_STEP_SIZE,
                                        OATH_TOTP_DEFAULT_START_TIME, digits, code.data());
    if (made != OATH_OK)
        qFatal("liboath makes no code: %s", oath_strerror(made));
    return code;
}

Secret inBase32(const Secret &seed)
{
    char *text = nullptr;
    std::size_t length = 0;
    if (oath_base32_encode(seed.view().data(), static_cast<std::size_t>(seed.size()), &text, &length) != OATH_OK)
        qFatal("There is no memory left to write a seed");
    Secret written(QByteArrayView(text, static_cast<qsizetype>(length)));
    wipeMemory(text, length);
    std::free(text);
    return written;
}

} // namespace

Secret newSeed()
{
    requireSodium();
    std::array<char, seedSize> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    Secret seed(QByteArrayView(bytes.data(), bytes.size()));
    wipeMemory(bytes.data(), bytes.size());
    return seed;
}

SecondFactorSeed offered(const Secret &seed, const QString &email)
{
    requireOath();
    Secret text = inBase32(seed);
    const QByteArray before =
        "otpauth://totp/" + issuer.toByteArray() + ':' + QUrl::toPercentEncoding(email) + "?secret=";
    const QByteArray after = "&issuer=" + issuer.toByteArray() + "&algorithm=SHA1&digits=6&period=30";
    QByteArray uri;
    uri.reserve(before.size() + text.size() + after.size());
    uri.append(before).append(text.view()).append(after);
    SecondFactorSeed offered{std::make_shared<const Secret>(std::move(text)), std::make_shared<const Secret>(uri)};
    wipeMemory(uri.data(), static_cast<std::size_t>(uri.size()));
    return offered;
}

std::optional<qint64> stepOf(QByteArrayView code, const Secret &seed, const QDateTime &now)
{
    requireOath();
    const qint64 current = now.toSecsSinceEpoch() / OATH_TOTP_DEFAULT_TIME_STEP_SIZE;
    std::optional<qint64> found;
    for (qint64 step = current - 1; step <= current + 1; ++step) {
        Code expected = codeOf(step, seed);
        if (sameDigest(code, QByteArrayView(expected.data(), digits)))
            found = step;
        wipeMemory(expected.data(), expected.size());
    }
    return found;
}

} // namespace chatelaine::service::totp
