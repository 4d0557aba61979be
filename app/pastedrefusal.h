// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

namespace chatelaine {

/// What somebody pasted of a refused call, understood as far as it goes: a status, an answer with its headers or
/// without, cut off or wrapped by a gateway, or a request id. Hostile text; nothing in it is believed beyond words.
struct PastedRefusal
{
    std::optional<int> status;
    QString cause; ///< as in Profile::Refusal, or whatever the answer named
    QString title, detail; ///< the answer's own words
    QString neededScope;
    QString keyName;
    QString requestId;

    /// Nothing in it says why.
    bool isEmpty() const { return !status && cause.isEmpty() && requestId.isEmpty(); }

    friend bool operator==(const PastedRefusal &, const PastedRefusal &) = default;
};

inline constexpr qsizetype longestPaste = 64 * 1024; ///< characters; what comes after is not looked at

PastedRefusal readPasted(const QString &text);

/// The causes that a refusal can have had, in the profile's words: the one that is named, or all of a status. One that
/// the profile doesn't list comes as it is, without words.
std::vector<Profile::Refusal> possibleCauses(const Profile &profile, const QString &cause, std::optional<int> status);

} // namespace chatelaine
