// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "domain/profile.h"
#include "domain/secret.h"

#include <QDateTime>
#include <QStringList>
#include <memory>
#include <optional>

namespace chatelaine {

/// When a key last worked. "Never" is known to be never; a service that cannot tell says Unknown.
struct LastUsed
{
    enum class Knowledge { Unknown, Never, At };
    Knowledge knowledge = Knowledge::Unknown;
    QDateTime at; ///< UTC, valid only for At
    QDateTime asOf; ///< UTC, how fresh this is

    friend bool operator==(const LastUsed &, const LastUsed &) = default;
};

/// Whether somebody has said that they hold the newest secret of a key.
enum class Delivery { Confirmed, Unconfirmed };

/// One key as the service last told it: a value, copied freely. Never holds the secret (see Secret).
struct ApiKey
{
    KeyId id; ///< survives rotations that keep the id
    QString kind; ///< a KeyKind::id of the profile
    QString name;
    QString environment; ///< an Environment::id of the profile
    QStringList scopes; ///< sorted, unique; names from the profile's catalogue
    State state;
    QString visiblePart; ///< what the profile lets people see: "sk_live_9fK2aB…" or "…x4Kz"
    MemberId owner; ///< who answers for it now
    QString ownerName;
    bool ownerLeft = false; ///< the owner is no longer a member
    QString createdBy; ///< a name
    QString note;
    QStringList tags;
    QDateTime createdAt; ///< UTC
    std::optional<QDateTime> expiresAt; ///< UTC, the instant at which it stops working
    std::optional<QDateTime> endedAt; ///< UTC, when it was revoked or expired
    LastUsed lastUsed;
    qint64 callsToday = 0; ///< since 00:00 UTC
    qint64 calls30Days = 0;
    Delivery delivery = Delivery::Confirmed;
    int generation = 1; ///< of its newest secret
    KeyId replaces; ///< in a rotation by overlap, the older key; empty otherwise
    KeyId replacedBy; ///< and the newer one
    std::optional<QDateTime> oldSecretEndsAt; ///< UTC, in a rotation with the same id whose grace runs
    bool secondSecret = false; ///< an older secret still works beside the newest
    QString rotationWanted; ///< why somebody asked for a rotation, as "Jonas Weber has left"; empty where nobody did
    MemberId rotationBy; ///< who is to do it; empty is whoever may
    QString etag; ///< for If-Match on every change
    quint64 version = 0; ///< the change number that last touched it; a greater one is newer

    friend bool operator==(const ApiKey &, const ApiKey &) = default;
};

/// A key whose new secret this answer carries, the only time it does.
/// The secret is shared, not copied: every copy of this value points at the one that will be wiped.
struct IssuedKey
{
    ApiKey key;
    std::shared_ptr<const Secret> secret;
};

/// Calls of one key: a day each, oldest first, the last one today.
struct KeyUsage
{
    struct Source
    {
        QString address; ///< as the service saw it
        qint64 calls24Hours = 0;
        QDateTime lastAt; ///< UTC
    };
    /// The calls with one secret of the key.
    struct SecretUse
    {
        int generation = 1;
        bool ended = false; ///< a newer one replaced it: calls with it are refused
        std::optional<QDateTime> lastAt; ///< UTC, of the calls that count as use
        QString lastFrom; ///< an address
        std::optional<QDateTime> lastRefusedAt; ///< UTC
        QString lastRefusedFrom;

        friend bool operator==(const SecretUse &, const SecretUse &) = default;
    };
    std::vector<qint64> perDay; ///< 30 days
    std::vector<qint64> perHour; ///< 24 hours, oldest first, the last one now
    std::optional<std::chrono::seconds> longestSilence; ///< between two hours with calls, in 30 days; none without two
    std::vector<SecretUse> secrets; ///< newest first; those that ended are told for 30 days
    std::optional<QDateTime> firstUseAt; ///< UTC, the first call ever that counted
    QString firstUseFrom; ///< an address
    std::vector<Source> sources; ///< of the last 24 hours, most calls first
    qint64 calls24Hours = 0;
    qint64 refused24Hours = 0;
    std::optional<QDateTime> lastRefusedAt; ///< UTC
    QString lastRefusedCause;
    QDateTime asOf; ///< UTC, how fresh this is
};

} // namespace chatelaine
