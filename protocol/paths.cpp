// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/paths.h"

#include <QUrl>

namespace chatelaine::paths {

using namespace Qt::Literals::StringLiterals;

namespace {

QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

QString in(const WorkspaceId &workspace, const QString &room)
{
    return workspaces + u'/' + encoded(workspace.text) + u'/' + room;
}

QString key(const WorkspaceId &workspace, const KeyId &key)
{
    return in(workspace, u"keys/"_s + encoded(key.text));
}

QString keyVerb(const WorkspaceId &workspace, const KeyId &key, const QString &verb)
{
    return paths::key(workspace, key) + u'/' + verb;
}

QString webhook(const WorkspaceId &workspace, const WebhookId &webhook)
{
    return in(workspace, u"webhooks/"_s + encoded(webhook.text));
}

QString webhookVerb(const WorkspaceId &workspace, const WebhookId &webhook, const QString &verb)
{
    return paths::webhook(workspace, webhook) + u'/' + verb;
}

QString delivery(const WorkspaceId &workspace, const DeliveryId &delivery)
{
    return in(workspace, u"deliveries/"_s + encoded(delivery.text));
}

QString deliveryVerb(const WorkspaceId &workspace, const DeliveryId &delivery, const QString &verb)
{
    return paths::delivery(workspace, delivery) + u'/' + verb;
}

QString refusedCall(const WorkspaceId &workspace, const QString &requestId)
{
    return in(workspace, u"refused-calls/"_s + encoded(requestId));
}

QString session(const SessionId &session)
{
    return sessions + u'/' + encoded(session.text);
}

QString invitation(const WorkspaceId &workspace, const InvitationId &invitation)
{
    return in(workspace, u"invitations/"_s + encoded(invitation.text));
}

QString member(const WorkspaceId &workspace, const MemberId &member)
{
    return in(workspace, u"members/"_s + encoded(member.text));
}

QString memberVerb(const WorkspaceId &workspace, const MemberId &member, const QString &verb)
{
    return paths::member(workspace, member) + u'/' + verb;
}

QString operation(const WorkspaceId &workspace, const OperationId &operation)
{
    return in(workspace, u"operations/"_s + encoded(operation.text));
}

QString settlement(const WorkspaceId &workspace, const OperationId &operation)
{
    return paths::operation(workspace, operation) + u"/settlement"_s;
}

} // namespace chatelaine::paths
