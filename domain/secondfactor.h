// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QDateTime>
#include <memory>
#include <optional>
#include <vector>

namespace chatelaine {

/// What proves who somebody is in the middle of a session: one of the two.
struct Proof
{
    std::shared_ptr<const Secret> password;
    std::shared_ptr<const Secret> code; ///< of the authenticator, or a recovery code
};

/// Whether somebody's sign-in asks for a code.
struct SecondFactor
{
    bool enabled = false;
    std::optional<QDateTime> since; ///< UTC
    int recoveryCodes = 0; ///< how many were not used yet

    friend bool operator==(const SecondFactor &, const SecondFactor &) = default;
};

/// A seed for an authenticator (TOTP, RFC 6238: SHA-1, 6 digits, 30 s), which counts once a code of it was confirmed.
struct SecondFactorSeed
{
    std::shared_ptr<const Secret> text; ///< base32, to type
    std::shared_ptr<const Secret> uri; ///< otpauth://totp/…, for the QR code
};

using RecoveryCodes = std::vector<std::shared_ptr<const Secret>>; ///< ten, told once: "4f7k-9q2m-x8cd"

} // namespace chatelaine
