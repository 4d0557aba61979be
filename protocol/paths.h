// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <QString>

namespace chatelaine::paths {

/// Where each resource lives; see openapi.yaml. Ids are percent-encoded.
inline const QString wellKnown = QStringLiteral("/.well-known/chatelaine");
inline const QString setup = QStringLiteral("/v1/setup");
inline const QString sessions = QStringLiteral("/v1/sessions");
inline const QString refresh = QStringLiteral("/v1/sessions/refresh");
inline const QString currentSession = QStringLiteral("/v1/sessions/current");
inline const QString elevation = QStringLiteral("/v1/sessions/current/elevation");
inline const QString sessionPassword = QStringLiteral("/v1/sessions/current/password");
inline const QString secondFactor = QStringLiteral("/v1/sessions/current/second-factor");
inline const QString secondFactorConfirmation = QStringLiteral("/v1/sessions/current/second-factor/confirmation");
inline const QString recoveryCodes = QStringLiteral("/v1/sessions/current/second-factor/recovery-codes");
inline const QString passwordResets = QStringLiteral("/v1/password-resets");
inline const QString invitationPreview = QStringLiteral("/v1/invitations/preview");
inline const QString invitationAcceptance = QStringLiteral("/v1/invitations/acceptance");
inline const QString workspaces = QStringLiteral("/v1/workspaces");
inline const QString identity = QStringLiteral("/v1/identity");

/// A room of a workspace: "profile", "scopes", "roles", "members", "keys", "audit", "events", "webhooks",
/// "deliveries", "refused-calls", "verify", "invitations", "audit/head", "audit/links", "audit/check", "audit/exports".
QString in(const WorkspaceId &workspace, const QString &room);
QString key(const WorkspaceId &workspace, const KeyId &key);

/// A verb on a key: "rotations", "reissue", "confirmation", "discard", "revocation", "old-secret-end", "reveal",
/// "ticks", "probe", "usage".
QString keyVerb(const WorkspaceId &workspace, const KeyId &key, const QString &verb);
QString webhook(const WorkspaceId &workspace, const WebhookId &webhook);
/// A verb on a webhook: "secret", "confirmation", "test", "deliveries".
QString webhookVerb(const WorkspaceId &workspace, const WebhookId &webhook, const QString &verb);
QString delivery(const WorkspaceId &workspace, const DeliveryId &delivery);
/// A verb on a delivery: "redelivery", "end".
QString deliveryVerb(const WorkspaceId &workspace, const DeliveryId &delivery, const QString &verb);
QString refusedCall(const WorkspaceId &workspace, const QString &requestId);
QString session(const SessionId &session);
QString invitation(const WorkspaceId &workspace, const InvitationId &invitation);
QString member(const WorkspaceId &workspace, const MemberId &member);
/// A verb on a member: "offboarding", "offboarding/finish", "password-reset".
QString memberVerb(const WorkspaceId &workspace, const MemberId &member, const QString &verb);
QString operation(const WorkspaceId &workspace, const OperationId &operation);
QString settlement(const WorkspaceId &workspace, const OperationId &operation);

} // namespace chatelaine::paths
