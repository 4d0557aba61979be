// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/passwords.h"

#include "service/policy/random.h"
#include "service/policy/sodium.h"

#include <array>
#include <sodium.h>

namespace chatelaine::service {

namespace {

bool matches(const Secret &password, const QString &hash)
{
    const QByteArray text = hash.toLatin1();
    return crypto_pwhash_str_verify(text.constData(), password.view().data(),
                                    static_cast<unsigned long long>(password.size()))
        == 0;
}

} // namespace

Passwords::Passwords(Cost cost)
    : Passwords(cost, Limits())
{
}

Passwords::Passwords(Cost cost, Limits limits)
    : m_cost(cost)
    , m_limits(limits)
{
    requireSodium();
    m_pool.setMaxThreadCount(limits.atOnce);
    m_nobody = hashHere(randomSecret(32));
}

Passwords::~Passwords()
{
    m_pool.waitForDone();
}

bool Passwords::check(std::shared_ptr<const Secret> password, const QString &hash, std::function<void(bool)> done)
{
    return post([this, password = std::move(password), hash, done = std::move(done)] {
        const bool matching = matches(*password, hash.isEmpty() ? m_nobody : hash);
        done(matching && !hash.isEmpty());
    });
}

bool Passwords::hash(std::shared_ptr<const Secret> password, std::function<void(QString)> done)
{
    return post([this, password = std::move(password), done = std::move(done)] { done(hashHere(*password)); });
}

QString Passwords::hashHere(const Secret &password) const
{
    const bool least = m_cost == Cost::Least;
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed = crypto_pwhash_str_alg(
        text.data(), password.view().data(), static_cast<unsigned long long>(password.size()),
        least ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE,
        least ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        qFatal("There is no memory left to hash a password");
    return QString::fromLatin1(text.data());
}

bool Passwords::post(std::function<void()> work)
{
    if (++m_accepted > m_limits.atOnce + m_limits.waiting) {
        --m_accepted;
        return false;
    }
    m_pool.start([this, work = std::move(work)] {
        work();
        --m_accepted;
    });
    return true;
}

} // namespace chatelaine::service
