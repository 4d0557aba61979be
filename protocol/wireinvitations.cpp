// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/items.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace {

struct TokenBody
{
    std::shared_ptr<const Secret> token;
};

} // namespace

namespace json {

template <>
struct Shape<Invitation>
{
    static constexpr Field<Invitation> fields[] = {
        required<&Invitation::id>("id"),
        required<&Invitation::email>("email"),
        required<&Invitation::role>("role"),
        required<&Invitation::invitedBy>("invited_by"),
        required<&Invitation::createdAt>("created_at"),
        required<&Invitation::expiresAt>("expires_at"),
        optional<&Invitation::expired>("expired"),
    };
};

template <>
struct Shape<InvitationDraft>
{
    static constexpr Field<InvitationDraft> fields[] = {
        required<&InvitationDraft::email>("email"),
        required<&InvitationDraft::role>("role"),
        optional<&InvitationDraft::days>("days"),
    };
};

template <>
struct Shape<IssuedInvitation>
{
    static constexpr Field<IssuedInvitation> fields[] = {
        required<&IssuedInvitation::invitation>("invitation"),
        required<&IssuedInvitation::token>("token"),
    };
};

template <>
struct Shape<InvitationPreview>
{
    static constexpr Field<InvitationPreview> fields[] = {
        required<&InvitationPreview::workspace>("workspace"),
        required<&InvitationPreview::role>("role"),
        required<&InvitationPreview::email>("email"),
        required<&InvitationPreview::invitedBy>("invited_by"),
        required<&InvitationPreview::expiresAt>("expires_at"),
        optional<&InvitationPreview::knowsAccount>("knows_account"),
    };
};

template <>
struct Shape<Acceptance>
{
    static constexpr Field<Acceptance> fields[] = {
        required<&Acceptance::token>("token"),       optional<&Acceptance::name>("name"),
        required<&Acceptance::password>("password"), optional<&Acceptance::code>("code"),
        optional<&Acceptance::device>("device"),
    };
};

template <>
struct Shape<TokenBody>
{
    static constexpr Field<TokenBody> fields[] = {
        required<&TokenBody::token>("token"),
    };
};

} // namespace json

namespace wire {

QByteArray write(const std::vector<Invitation> &invitations)
{
    return json::itemsToBytes(invitations);
}
Result<std::vector<Invitation>> readInvitations(QByteArrayView body)
{
    return json::itemsFromAnswer<Invitation>(body);
}

QByteArray write(const InvitationDraft &draft)
{
    return json::toBytes(draft);
}
Result<InvitationDraft> readInvitationDraft(QByteArrayView body)
{
    return json::fromRequest<InvitationDraft>(body);
}

Secret write(const IssuedInvitation &issued)
{
    return json::toSecret(issued);
}
Result<IssuedInvitation> readIssuedInvitation(QByteArrayView body)
{
    return json::fromAnswer<IssuedInvitation>(body);
}

QByteArray write(const InvitationPreview &preview)
{
    return json::toBytes(preview);
}
Result<InvitationPreview> readInvitationPreview(QByteArrayView body)
{
    return json::fromAnswer<InvitationPreview>(body);
}

Secret write(const Acceptance &acceptance)
{
    return json::toSecret(acceptance);
}
Result<Acceptance> readAcceptance(QByteArrayView body)
{
    return json::fromRequest<Acceptance>(body);
}

Secret writeToken(const Secret &token)
{
    return json::toSecret(TokenBody{json::borrowed(token)});
}
Result<std::shared_ptr<const Secret>> readToken(QByteArrayView body)
{
    return json::fromRequest<TokenBody>(body).transform([](const TokenBody &read) { return read.token; });
}

} // namespace wire

} // namespace chatelaine
