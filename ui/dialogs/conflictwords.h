// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keyconflict.h"
#include "domain/member.h"
#include "ui/theme/theme.h"

namespace chatelaine {

/// One line of a version of a field: a scope that came or went, or the value itself.
struct VersionLine
{
    QString icon; ///< empty: none
    Token ink = Token::Text;
    QString text;
};

/// What it takes to say a conflict in words.
struct ConflictWords
{
    const KeyConflict &conflict;
    const Profile &profile;
    const std::vector<Member> &members;

    QString title() const;
    QString sub(const QDateTime &now) const;
    QString other() const; ///< who was first
    QString field(KeyConflict::Field field) const; ///< "Scopes", as the service calls them
    std::vector<VersionLine> version(KeyConflict::Field field, KeyConflict::Side side) const;
    /// What would be saved, as a sentence.
    QString result(const std::vector<KeyConflict::Choice> &choices) const;
    /// All that this one meant to save, to take along.
    QString mine() const;

private:
    QString value(const ApiKey &key, KeyConflict::Field field) const;
    ApiKey keyOf(KeyConflict::Side side) const;
};

} // namespace chatelaine
