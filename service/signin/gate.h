// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/policy/people.h"
#include "service/policy/ratelimit.h"
#include "service/signin/failuredelay.h"
#include "service/signin/passwords.h"
#include "service/signin/responding.h"
#include "service/signin/secondfactors.h"

namespace chatelaine::service {

class Refusals;

/// Where people prove who they are: one place for passwords and codes, whichever route they come by.
///
/// Whoever brings a password passes the limit of their address first, then that of the account, then the queue of
/// Passwords; each ends in 429, and none locks anybody out for good. Whether an account exists shows in neither the
/// answer nor the work it took. Thread-safe.
class Gate
{
public:
    using Answered = Router::Answered;
    using Secured = std::shared_ptr<const Secret>;

    /// Both must outlive it.
    Gate(Passwords &passwords, const Seals &seals);

    /// 429 for an address that tries too often: what a route that takes a password, a code or a token asks first.
    std::optional<Error> limit(const Call &call);

    struct Attempt
    {
        QString email; ///< as it was typed
        std::optional<Account> account; ///< whose it is
        Secured password;
        Error wrong; ///< the answer where password and account do not belong together
        QString device = {}; ///< from which, as its session is named
        QString verb = QStringLiteral("session.began"); ///< what it is for, as the audit calls it
    };
    /// Goes on from another thread where the password is right; otherwise answers.
    void check(const SharedCall &call, const Attempt &attempt, const Answered &answered, std::function<void()> right);

    /// The hash of a new password, told on another thread; or answers 429.
    void hash(const Secured &password, const Answered &answered, std::function<void(QString)> done);

    /// Takes a code of somebody's second factor, within a transaction of the caller's; why not, where it is not taken.
    /// A recovery code's use is told in the audit.
    std::optional<Error> takeCode(const Person &person, const QString &device, const Secured &code, const Call &call,
                                  const Error &wrong, Connection &connection);

    /// What keeps somebody with the right password out for want of a code, within a transaction of the caller's:
    /// "second-factor-required" or "wrong-code" where they have a second factor.
    std::optional<Error> passSecondFactor(const Person &person, const QString &device, const Secured &code,
                                          const Call &call, Connection &connection);

    /// 429 for a person with too many wrong codes lately; this one counts as wrong until it was accepted.
    std::optional<Error> limitCodes(const Person &person, const Call &call);
    void codeAccepted(const Person &person);

    /// Tells the audit of wrong passwords and codes of people who have an account, from now on.
    void tellRefusals(Refusals &refusals) { m_refusals = &refusals; }

    const SecondFactors &secondFactors() const { return m_secondFactors; }

private:
    void noteWrong(const Person &person, const QString &verb, const QString &device, const Call &call);

    Passwords &m_passwords;
    SecondFactors m_secondFactors;
    RateLimit m_addresses;
    FailureDelay m_passwordFailures;
    FailureDelay m_codeFailures;
    Refusals *m_refusals = nullptr;
};

} // namespace chatelaine::service
