// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"
#include "protocol/keyrow.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace json {

template <>
struct Names<ChangeEvent::What>
{
    using What = ChangeEvent::What;
    static constexpr Name<What> names[] = {
        {What::KeyChanged, "key-changed"},           {What::KeyDeleted, "key-deleted"},
        {What::ProfileChanged, "profile-changed"},   {What::MembersChanged, "members-changed"},
        {What::WebhooksChanged, "webhooks-changed"}, {What::Reset, "reset"},
    };
    static constexpr std::optional<What> other = What::Other;
};

template <>
struct Shape<ChangeEvent>
{
    static constexpr Field<ChangeEvent> fields[] = {
        required<&ChangeEvent::what>("what"),
        required<&ChangeEvent::number>("number"),
        optional<&ChangeEvent::keyId>("key_id"),
        optional<&ChangeEvent::key>("key"),
    };
};

} // namespace json

namespace wire {

QByteArray write(const ChangeEvent &event)
{
    return json::toBytes(event);
}
Result<ChangeEvent> readEvent(QByteArrayView data, const Profile &profile)
{
    return json::fromAnswer<ChangeEvent>(data, &profile);
}

QByteArray eventName(const ChangeEvent &event)
{
    const std::string_view name = json::Codec<ChangeEvent::What>::name(event.what);
    return QByteArray(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace wire

} // namespace chatelaine
