// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secondfactor.h"
#include "service/store/connection.h"

/// What lets somebody in whose authenticator is lost: ten codes as "4f7k-9q2m-x8cd", each good for once.
///
/// Twelve characters of Crockford's base32 are 60 random bits, far more than anybody guesses at the pace that Gate
/// sets; so a plain digest is kept of each, bound to its person. All belongs inside a transaction of the caller's.
namespace chatelaine::service::recoverycodes {

inline constexpr int count = 10;
inline constexpr qsizetype characters = 12;

/// Ten fresh ones in place of those the person had.
RecoveryCodes renew(const QString &person, Connection &connection);

/// Uses one up; false where it is none of the person's, or was used. Without hyphens and spaces; the case does not
/// matter, and o, i and l count as the digits they look like.
bool take(QByteArrayView code, const QString &person, const QDateTime &now, Connection &connection);

int left(const QString &person, Connection &connection);

void forget(const QString &person, Connection &connection);

} // namespace chatelaine::service::recoverycodes
