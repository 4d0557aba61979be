// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/outbox.h"

#include "protocol/wire.h"
#include "service/policy/random.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype idLength = 16;

QString newId(const QString &prefix)
{
    return prefix + QString::fromLatin1(randomBase62(idLength));
}

bool isTold(const Profile &profile, const KeyEvent &event)
{
    const Profile::KeyKind *kind = profile.kind(event.key.kind);
    return (!kind || !kind->global)
        && std::any_of(profile.events.begin(), profile.events.end(),
                       [&](const Profile::Event &told) { return told.id == event.type; });
}

} // namespace

Outbox::Outbox(Connection &connection, const WorkspaceId &workspace, const Profile &profile)
    : m_connection(connection)
    , m_workspace(workspace)
    , m_profile(profile)
{
}

void Outbox::add(const KeyEvent &event, const QDateTime &now)
{
    if (!isTold(m_profile, event))
        return;
    const std::vector<WebhookId> webhooks = listeners(event);
    if (webhooks.empty())
        return;
    const QString added = addEvent(event, now);
    for (const WebhookId &webhook : webhooks)
        addDelivery(webhook, added, now);
}

DeliveryId Outbox::addFor(const WebhookId &webhook, const KeyEvent &event, const QDateTime &now)
{
    return addDelivery(webhook, addEvent(event, now), now);
}

std::vector<WebhookId> Outbox::listeners(const KeyEvent &event)
{
    std::vector<WebhookId> found;
    Rows rows = m_connection.run(u"SELECT id, events FROM webhooks WHERE workspace = ? AND removed_at IS NULL"
                                 " AND (environment = '' OR environment = ?) ORDER BY created_at, id"_s,
                                 m_workspace.text, event.key.environment);
    while (rows.next()) {
        const QStringList events = rows.text(1).split(u'\n', Qt::SkipEmptyParts);
        if (events.isEmpty() || events.contains(event.type))
            found.push_back({rows.text(0)});
    }
    return found;
}

QString Outbox::addEvent(const KeyEvent &event, const QDateTime &now)
{
    QString id = newId(u"evt_"_s);
    // A test is of no key that there is.
    const QString key = event.test ? QString() : event.key.id.text;
    const QString name = event.test ? QString() : event.key.name;
    m_connection.run(u"INSERT INTO webhook_events (id, workspace, type, key, key_name, environment, made_at, body)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     id, m_workspace.text, event.type, key, name, event.key.environment, now.toMSecsSinceEpoch(),
                     QString::fromUtf8(wire::write(event)));
    return id;
}

DeliveryId Outbox::addDelivery(const WebhookId &webhook, const QString &event, const QDateTime &now)
{
    DeliveryId id{newId(u"msg_"_s)};
    m_connection.run(u"INSERT INTO deliveries (id, event, webhook, position, made_at, state, next_at)"
                     " SELECT ?, ?, ?, COALESCE(MAX(position), 0) + 1, ?, 'waiting', ? FROM deliveries"
                     " WHERE webhook = ?"_s,
                     id.text, event, webhook.text, now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch(), webhook.text);
    return id;
}

} // namespace chatelaine::service
