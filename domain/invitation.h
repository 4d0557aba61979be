// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/member.h"
#include "domain/secret.h"

#include <memory>
#include <optional>

namespace chatelaine {

/// A place in a workspace that waits for somebody.
struct Invitation
{
    InvitationId id;
    QString email;
    QString role; ///< a Role::id of the profile
    QString invitedBy; ///< a name
    QDateTime createdAt, expiresAt; ///< UTC
    bool expired = false; ///< kept on the list for a week, so that somebody can invite again

    friend bool operator==(const Invitation &, const Invitation &) = default;
};

struct InvitationDraft
{
    QString email;
    QString role;
    int days = 7; ///< how long the link works: 1 to 30

    friend bool operator==(const InvitationDraft &, const InvitationDraft &) = default;
};

/// An invitation with its token, which is told once.
struct IssuedInvitation
{
    Invitation invitation;
    std::shared_ptr<const Secret> token;
};

/// What a token says of its invitation to who holds it.
struct InvitationPreview
{
    QString workspace; ///< its name
    QString role; ///< in English, as the profile labels it
    QString email;
    QString invitedBy;
    QDateTime expiresAt; ///< UTC
    bool knowsAccount = false; ///< the address has an account here: the password to bring is its own

    friend bool operator==(const InvitationPreview &, const InvitationPreview &) = default;
};

/// What somebody brings to take their place.
struct Acceptance
{
    std::shared_ptr<const Secret> token;
    QString name; ///< not needed where the account is known
    std::shared_ptr<const Secret> password; ///< of the account, or for it
    std::shared_ptr<const Secret> code; ///< where the account asks for one; may be null
    QString device;
};

/// A change of somebody's place; what is absent stays.
struct MemberEdit
{
    std::optional<QString> role;
    std::optional<Member::Status> status; ///< Active or Suspended
};

/// A one-time link by which somebody sets a new password; told once.
struct IssuedReset
{
    std::shared_ptr<const Secret> token;
    QDateTime expiresAt; ///< UTC
};

} // namespace chatelaine
