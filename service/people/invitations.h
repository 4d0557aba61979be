// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/invitation.h"
#include "service/keys/write.h"

namespace chatelaine::service {

/// Places in a workspace that wait for somebody. Of a token only its digest is kept.
namespace invitations {

/// Those that wait, and those whose time was over within the last week, the newest first.
std::vector<Invitation> all(Connection &connection, const WorkspaceId &workspace, const QDateTime &now);
std::optional<Invitation> one(Connection &connection, const WorkspaceId &workspace, const InvitationId &id,
                              const QDateTime &now);

/// How many of somebody's wait.
int countOf(Connection &connection, const MemberId &inviter, const QDateTime &now);

/// Inside a write's transaction. Who may was asked before. The token is in the answer and nowhere after.
Result<Written> invite(Write &write, const InvitationDraft &draft);
Result<Written> withdraw(Write &write, const Invitation &invitation);

/// Ends all that somebody sent and that wait.
void withdrawAllOf(Write &write, const MemberId &inviter);

} // namespace invitations
} // namespace chatelaine::service
