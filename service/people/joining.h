// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/invitation.h"
#include "service/keys/change.h"
#include "service/policy/people.h"

namespace chatelaine::service {

/// An invitation as the holder of its token finds it: open, and sent by somebody who may still send it.
struct OpenInvitation
{
    InvitationId id;
    WorkspaceId workspace;
    QString workspaceName;
    std::shared_ptr<const LoadedProfile> rules;
    QString email;
    QString role;
    QString invitedBy;
    QDateTime expiresAt; ///< UTC
};

/// None for a token that is unknown, over, used or withdrawn, and none where who sent it may not invite any more.
std::optional<OpenInvitation> openInvitation(QByteArrayView token, const ProfileStore &profiles, const QDateTime &now,
                                             Connection &connection);

/// Whose account an invitation speaks of, where one guards something: with a password, or a place somewhere.
std::optional<Account> guardedAccount(const QString &email, Connection &connection);

/// The rows of a person who has no account yet, with the name and the password's hash that they brought.
Person makeAccount(const OpenInvitation &invitation, const QString &name, const QString &passwordHash,
                   const QDateTime &now, Connection &connection);

/// Uses the invitation up and gives the person their place: a new one, or the one they left. In a transaction, with the
/// people locked. The change's number; an Error where they have a place that an invitation does not change.
Result<quint64> join(const OpenInvitation &invitation, const Person &person, const Call &call, const QString &device,
                     Connection &connection);

} // namespace chatelaine::service
