// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

namespace chatelaine {

/// An id that cannot be passed where another kind is meant. Opaque: what the service gave, nothing is read out of it.
template <class Tag>
struct Id
{
    QString text;

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.text, seed); }
};

using KeyId = Id<struct KeyTag>;
using MemberId = Id<struct MemberTag>;
using WorkspaceId = Id<struct WorkspaceTag>;
using SessionId = Id<struct SessionTag>;
using WebhookId = Id<struct WebhookTag>;
using DeliveryId = Id<struct DeliveryTag>;
using InvitationId = Id<struct InvitationTag>;

/// Names one intent to write, so that the service can tell a repetition from a new wish.
/// A UUID version 7 (RFC 9562, section 5.7): it carries the time at which it was made.
using OperationId = Id<struct OperationTag>;

} // namespace chatelaine
