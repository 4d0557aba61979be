// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "domain/error.h"

#include <QDate>

namespace chatelaine {

/// A key somebody means to create.
struct KeyDraft
{
    QString kind;
    QString name;
    QString environment;
    QStringList scopes;
    std::optional<QDateTime> expiresAt; ///< UTC; see endOf() for a date
    QString note;

    friend bool operator==(const KeyDraft &, const KeyDraft &) = default;
};

/// A change of what people administer; what is absent stays.
struct KeyEdit
{
    std::optional<QString> name, note;
    std::optional<MemberId> owner;
    std::optional<QStringList> tags, scopes;
    std::optional<QString> state;
};

/// How a rotation is asked for; which members count is the profile's to say.
struct RotationRequest
{
    std::chrono::seconds grace{0};      ///< SameId: how long the old secret works on after the new one is confirmed or used
    QString name;                       ///< Overlap: of the second key; empty keeps the name
    std::optional<QDateTime> expiresAt; ///< Overlap: of the second key
};

inline constexpr int longestName = 120;
inline constexpr int longestNote = 2000;

/// The instant at which a key with this expiration date stops: 00:00 UTC as the date begins.
QDateTime endOf(QDate date);

/// What is wrong with a draft under a profile at a moment, one problem a field; empty if nothing is.
/// Codes: required, too-long, forbidden-character, unknown, not-allowed, in-the-past, not-a-date, hint.
/// The same rules on both sides: the dialog shows them as they are typed, the service enforces them.
std::vector<FieldProblem> problems(const KeyDraft &draft, const Profile &profile, const QDateTime &now);

/// The same for a change of an existing key.
std::vector<FieldProblem> problems(const KeyEdit &edit, const Profile &profile);

} // namespace chatelaine
