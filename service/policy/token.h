// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"
#include "domain/secret.h"

#include <QByteArray>
#include <optional>

namespace chatelaine::service {

/// The tokens that holders of keys send. Their format:
///
///   token    = prefix id [middle] secret checksum
///   prefix   = what the profile's template has before {id}, as "sk_live_": for people and secret scanners, never read
///   id       = 12 characters of base62 (71 bits, random): finds the key, no secret
///   middle   = what the template has between {id} and {secret}: nothing, or one "."
///   secret   = 32 characters of base62 (190.5 bits, random)
///   checksum = 6 characters of base62: the CRC-32 (ISO-HDLC, as in zlib) of all that stands before it, high digits
///   first
///
/// Base62 counts 0-9, A-Z, a-z. The body has a fixed length, so the id is found from the end, whatever the prefix says;
/// the checksum refuses every token with one wrong character before anything is looked up. What is kept of a token is
/// its digest, over the whole text: a body under another prefix is another token. Of a token that shows its last four
/// characters these are checksum, which leaves more than 166 bits unknown.
inline constexpr qsizetype tokenIdLength = 12;
inline constexpr qsizetype tokenSecretLength = 32;
inline constexpr qsizetype tokenChecksumLength = 6;

/// A token nobody has seen yet.
struct MintedToken
{
    QByteArray id;
    Secret token;
    QByteArray digest; ///< what the store keeps
    QString
        visiblePart; ///< what people see of it afterwards: "sk_live_9fK2aB…", "…x4Kz", all of a public one, or nothing
};

/// A token as somebody sent it: well formed, and not more than that.
struct PresentedToken
{
    QByteArray id;
    QByteArray digest; ///< compare with sameDigest() only
};

/// A new token in the template of that kind and environment, both of which the profile has.
/// With an id it is another secret of that key (a rotation with the same id, a reissue).
MintedToken mint(const Profile &profile, const QString &kind, const QString &environment, const QByteArray &id = {});

/// The id and digest of a token; nothing if it is not one or holds a mistake.
std::optional<PresentedToken> parseToken(QByteArrayView token);

} // namespace chatelaine::service
