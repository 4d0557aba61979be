// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace chatelaine::service {

/// What a digest is of. The name goes in first, so that no digest of one kind passes for another.
namespace digests {
inline constexpr QByteArrayView keyToken{"chatelaine key token 1"};
inline constexpr QByteArrayView accessToken{"chatelaine access token 1"};
inline constexpr QByteArrayView refreshToken{"chatelaine refresh token 1"};
inline constexpr QByteArrayView setupCode{"chatelaine setup code 1"};
inline constexpr QByteArrayView profile{"chatelaine profile 1"};
inline constexpr QByteArrayView request{"chatelaine request 1"};
inline constexpr QByteArrayView verifier{"chatelaine verifier 1"};
inline constexpr QByteArrayView portalLink{"chatelaine portal link 1"};
inline constexpr QByteArrayView recoveryCode{"chatelaine recovery code 1"};
inline constexpr QByteArrayView invitation{"chatelaine invitation 1"};
inline constexpr QByteArrayView passwordReset{"chatelaine password reset 1"};
} // namespace digests

/// SHA-256 of the domain's name, a zero byte and the bytes: 32 bytes. Only for what is random enough or no secret;
/// what people choose goes through Passwords.
QByteArray digest(QByteArrayView domain, QByteArrayView bytes);

/// Whether two digests are the same, in time that depends on the lengths alone.
bool sameDigest(QByteArrayView a, QByteArrayView b);

} // namespace chatelaine::service
