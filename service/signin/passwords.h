// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QString>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

namespace chatelaine::service {

/// People's passwords, as Argon2id strings of libsodium. One takes 50 ms and 64 MiB, so few are under way at once, on
/// threads of their own, few wait, and the rest is refused at once.
class Passwords
{
public:
    enum class Cost {
        Interactive, ///< what libsodium advises for signing in
        Least ///< for tests: no protection
    };
    struct Limits
    {
        int atOnce = 2;
        int waiting = 16;
    };

    explicit Passwords(Cost cost = Cost::Interactive);
    Passwords(Cost cost, Limits limits);
    /// Finishes what was accepted.
    ~Passwords();

    /// Calls back from another thread with whether the password is the one that was hashed. An empty hash is no
    /// account's: it costs the same and the answer is no. False where too many wait; then nothing is called.
    bool check(std::shared_ptr<const Secret> password, const QString &hash, std::function<void(bool)> done);

    /// Calls back from another thread with the hash to keep. False where too many wait.
    bool hash(std::shared_ptr<const Secret> password, std::function<void(QString)> done);

    /// The hash, on this thread: for commands and the start.
    QString hashHere(const Secret &password) const;

private:
    bool post(std::function<void()> work);

    Cost m_cost;
    Limits m_limits;
    QString m_nobody; ///< a hash no password has
    std::atomic<int> m_accepted = 0;
    QThreadPool m_pool;
};

} // namespace chatelaine::service
