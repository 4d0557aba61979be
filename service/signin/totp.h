// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secondfactor.h"

/// Time-based one-time codes (RFC 6238: HMAC-SHA-1, 6 digits, steps of 30 s), by liboath.
namespace chatelaine::service::totp {

inline constexpr qsizetype digits = 6;

/// 20 random bytes: what an authenticator and the service share.
Secret newSeed();

/// The seed as an authenticator takes it, for the account of that e-mail address.
SecondFactorSeed offered(const Secret &seed, const QString &email);

/// The step whose code this is: now's, the one before or the one after, for clocks that run 30 s off; none where it is
/// neither's. Takes the same time whichever it is.
std::optional<qint64> stepOf(QByteArrayView code, const Secret &seed, const QDateTime &now);

} // namespace chatelaine::service::totp
