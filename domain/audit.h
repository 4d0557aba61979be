// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>
#include <vector>

namespace chatelaine {

/// One thing that a change made different. Never a secret.
struct AuditField
{
    QString
        name; ///< "name", "scopes", "owner", "state", "expires", "note", "tags", "role", "status", "url", "events", …
    QString before, after; ///< plain text, lists joined by ", "; empty where there was or is nothing

    friend bool operator==(const AuditField &, const AuditField &) = default;
};

/// What was done, and what was refused: each its own chain, each counted from 1.
enum class AuditChain { Changes, Refusals };

/// One line of the audit.
struct AuditEntry
{
    quint64 number = 0; ///< in its chain
    QDateTime at; ///< UTC; of refusals the last one
    QString verb; ///< "key.created", "key.revoked", …; of a refusal what was refused
    QString actor; ///< a name
    QString role;
    KeyId key;
    QString keyName; ///< of the key, or of what else it is about
    QString address; ///< from where
    QString requestId;
    QString summary; ///< plain text: what changed, in the service's English
    WorkspaceId workspace; ///< in a list that spans several; empty for what is of the whole service
    AuditChain chain = AuditChain::Changes;
    MemberId actorId; ///< empty where it was no person
    QString session; ///< the device, as its session names it
    QString allowedBy; ///< the permission, a Permission::id of the profile; of a refusal the one that was missing
    std::vector<AuditField> fields;
    int times = 1; ///< of refusals: how often within that minute
    QByteArray previous, hash; ///< SHA-256, 32 bytes each; see domain/auditchain.h

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// What a row contributes to its chain, for who may not read the row itself.
struct AuditLink
{
    quint64 number = 0;
    QByteArray content; ///< contentHash() of the row
    QByteArray hash; ///< linkHash() of the hash before and the content

    friend bool operator==(const AuditLink &, const AuditLink &) = default;
};

/// Where a workspace's chains end, signed when the last row was written (Ed25519, RFC 8032).
struct AuditHead
{
    struct End
    {
        quint64 number = 0; ///< 0: nothing yet
        QByteArray hash;
        QByteArray signature; ///< over auditchain's signedText(); 64 bytes

        friend bool operator==(const End &, const End &) = default;
    };
    End changes, refusals;
    QByteArray publicKey; ///< 32 bytes; the same for the whole service

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// The first thing in a chain that is not as it was written.
struct AuditFlaw
{
    enum class What {
        Changed,
        Removed,
        Inserted,
        Swapped,
        Cut,
        Forged
    }; ///< Forged: rows and hashes fit, the signature does not
    What what = What::Changed;
    AuditChain chain = AuditChain::Changes;
    quint64 number = 0; ///< of the first bad row; of Cut the first that is missing

    friend bool operator==(const AuditFlaw &, const AuditFlaw &) = default;
};

/// What a service found when it walked its chains.
struct AuditCheck
{
    QDateTime at; ///< UTC
    quint64 changes = 0, refusals = 0; ///< how many rows are as they were written, up to a flaw
    std::optional<AuditFlaw> flaw;
    std::optional<AuditEntry> asItStands; ///< the first bad row, where there is one
};

} // namespace chatelaine
