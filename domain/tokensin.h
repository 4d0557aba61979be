// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

namespace chatelaine {

/// Where a text holds what looks like a secret token of one of the profile's kinds.
struct TokenSpan
{
    qsizetype begin = 0;
    qsizetype known = 0; ///< characters at its start that every token of its kind has, as "sk_live_"
    qsizetype length = 0; ///< of it all

    friend bool operator==(const TokenSpan &, const TokenSpan &) = default;
};

/// All of them, in order. A visible part is too short to be one; a key that hides nothing has none.
std::vector<TokenSpan> tokensIn(const QString &text, const Profile &profile);

/// The text with a dot for each character of a token that is not known anyway.
QString withoutTokens(const QString &text, const Profile &profile);

} // namespace chatelaine
