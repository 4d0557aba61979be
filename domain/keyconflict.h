// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keydraft.h"

namespace chatelaine {

/// Two people changed one key: what both began with, what the other one saved, and what this one meant to save.
struct KeyConflict
{
    enum class Field { Scopes, Owner, State, Name, Note, Tags };
    enum class Side { Theirs, Mine };

    /// A field that is no longer as both began with it.
    struct Change
    {
        Field field = Field::Name;
        bool theirs = false, mine = false; ///< who changed it; both only where they made different things of it

        bool asks() const { return theirs && mine; }
        friend bool operator==(const Change &, const Change &) = default;
    };
    /// A choice for a field that asks.
    struct Choice
    {
        Field field = Field::Name;
        Side side = Side::Theirs;
    };

    ApiKey base; ///< as this one saw it
    std::optional<ApiKey> theirs; ///< as it is now; nothing where it was deleted
    KeyEdit mine;
    QString changedBy; ///< a name; empty where nobody knows
    QDateTime changedAt; ///< UTC; invalid where nobody knows

    /// Whether anything can still be saved: it was neither deleted nor ended.
    bool isOpen() const;
    /// What differs, first what asks.
    std::vector<Change> changes() const;
    /// Whether all that this one wants is already so.
    bool isSettled() const;
    /// What is left to save on top of theirs. A field that asks and has no choice stays theirs.
    KeyEdit merged(const std::vector<Choice> &choices) const;
};

} // namespace chatelaine
