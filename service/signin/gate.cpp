// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/gate.h"

#include "service/audit/refusals.h"
#include "service/routes/problems.h"
#include "service/signin/personaudit.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr RateLimit::Rate perAddress{60, 1s};

// Anybody who knows an address can slow its account by wrong passwords, so that ends soon. Codes are slowed by who
// knows the password already, and are so few that guessing has to take years.
constexpr auto longestAfterPasswords = 30s;
constexpr auto longestAfterCodes = 5min;

Error tooMany(std::chrono::seconds wait)
{
    Error error = problem(u"rate-limited"_s, u"Wait a moment before the next try."_s);
    error.retryAfter = wait;
    return error;
}

} // namespace

Gate::Gate(Passwords &passwords, const Seals &seals)
    : m_passwords(passwords)
    , m_secondFactors(seals)
    , m_addresses(perAddress)
    , m_passwordFailures(longestAfterPasswords)
    , m_codeFailures(longestAfterCodes)
{
}

std::optional<Error> Gate::limit(const Call &call)
{
    const auto wait = m_addresses.take(addressGroup(call.request.peer), call.now);
    return wait ? std::optional(tooMany(*wait)) : std::nullopt;
}

void Gate::check(const SharedCall &call, const Attempt &attempt, const Answered &answered, std::function<void()> right)
{
    const QString account = foldedEmail(attempt.email);
    if (const auto wait = m_passwordFailures.take(account, call->now))
        return answered(tooMany(*wait));
    const auto decide = [this, call, attempt, account, answered, right = std::move(right)](bool matches) {
        if (matches) {
            m_passwordFailures.succeeded(account);
            return right();
        }
        if (attempt.account)
            noteWrong(attempt.account->person, attempt.verb, attempt.device, *call);
        answered(attempt.wrong);
    };
    if (m_passwords.check(attempt.password, attempt.account ? attempt.account->passwordHash : QString(), decide))
        return;
    m_passwordFailures.giveBack(account);
    answered(tooMany(1s));
}

void Gate::hash(const Secured &password, const Answered &answered, std::function<void(QString)> done)
{
    if (!m_passwords.hash(password, std::move(done)))
        answered(tooMany(1s));
}

std::optional<Error> Gate::takeCode(const Person &person, const QString &device, const Secured &code, const Call &call,
                                    const Error &wrong, Connection &connection)
{
    if (const auto limited = limitCodes(person, call))
        return limited;
    const auto taken = m_secondFactors.take(person.id, code->view(), call.now, connection);
    if (!taken)
        return taken.error();
    if (*taken == SecondFactors::Taken::Nothing) {
        const bool isSignedIn = !call.caller.session.text.isEmpty();
        noteWrong(person, isSignedIn ? u"session.raised"_s : u"session.began"_s, device, call);
        return wrong;
    }
    codeAccepted(person);
    if (*taken == SecondFactors::Taken::RecoveryCode)
        PersonAudit(person, device, call, connection)
            .add(u"recovery-code.used"_s, person.name,
                 u"Used a recovery code; %1 are left."_s.arg(SecondFactors::of(person.id, connection).recoveryCodes));
    return std::nullopt;
}

void Gate::noteWrong(const Person &person, const QString &verb, const QString &device, const Call &call)
{
    if (m_refusals)
        m_refusals->noteSignIn(person, verb, device, call);
}

std::optional<Error> Gate::passSecondFactor(const Person &person, const QString &device, const Secured &code,
                                            const Call &call, Connection &connection)
{
    if (!SecondFactors::of(person.id, connection).enabled)
        return std::nullopt;
    if (!code || code->isEmpty())
        return problem(u"second-factor-required"_s, u"This account asks for a code of its authenticator, too."_s);
    return takeCode(person, device, code, call,
                    problem(u"wrong-code"_s, u"This code is wrong, too old, or was used before."_s), connection);
}

std::optional<Error> Gate::limitCodes(const Person &person, const Call &call)
{
    const auto wait = m_codeFailures.take(person.id, call.now);
    return wait ? std::optional(tooMany(*wait)) : std::nullopt;
}

void Gate::codeAccepted(const Person &person)
{
    m_codeFailures.succeeded(person.id);
}

} // namespace chatelaine::service
