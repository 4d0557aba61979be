// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"
#include "protocol/codecs.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace {

/// What is told of the key.
struct KeyEventData
{
    KeyId id;
    QString name, environment, kind;
    QStringList scopes;
    QString state;
    QString owner; ///< a name
    QDateTime createdAt;
    std::optional<QDateTime> expiresAt, endedAt;
    QString by;
};

struct KeyEventBody
{
    QString type;
    QDateTime timestamp;
    bool test = false;
    KeyEventData data;
};

} // namespace

namespace json {

template <>
struct Shape<KeyEventData>
{
    static constexpr Field<KeyEventData> fields[] = {
        required<&KeyEventData::id>("id"),
        required<&KeyEventData::name>("name"),
        required<&KeyEventData::environment>("environment"),
        required<&KeyEventData::kind>("kind"),
        required<&KeyEventData::scopes>("scopes"),
        required<&KeyEventData::state>("state"),
        optional<&KeyEventData::owner>("owner"),
        required<&KeyEventData::createdAt>("created_at"),
        optional<&KeyEventData::expiresAt>("expires_at"),
        optional<&KeyEventData::endedAt>("ended_at"),
        optional<&KeyEventData::by>("by"),
    };
};

template <>
struct Shape<KeyEventBody>
{
    static constexpr Field<KeyEventBody> fields[] = {
        required<&KeyEventBody::type>("type"),
        required<&KeyEventBody::timestamp>("timestamp"),
        optional<&KeyEventBody::test>("test"),
        required<&KeyEventBody::data>("data"),
    };
};

} // namespace json

QByteArray wire::write(const KeyEvent &event)
{
    const ApiKey &key = event.key;
    return json::toBytes(KeyEventBody{event.type,
                                      event.at,
                                      event.test,
                                      {key.id, key.name, key.environment, key.kind, key.scopes, key.state.id,
                                       key.ownerName, key.createdAt, key.expiresAt, key.endedAt, event.by}});
}

} // namespace chatelaine
