// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/items.h"
#include "protocol/wire.h"

namespace chatelaine {

namespace json {

template <>
struct Names<WebhookDelivery::State>
{
    using State = WebhookDelivery::State;
    static constexpr Name<State> names[] = {
        {State::Waiting, "waiting"},
        {State::Delivered, "delivered"},
        {State::GivenUp, "given-up"},
    };
    static constexpr std::optional<State> other = State::Waiting; // it promises neither that it came nor that it won't
};

template <>
struct Shape<WebhookDelivery>
{
    using T = WebhookDelivery;
    static constexpr Field<T> fields[] = {
        required<&T::id>("id"),
        required<&T::webhook>("webhook"),
        required<&T::event>("event"),
        optional<&T::key>("key"),
        optional<&T::keyName>("key_name"),
        optional<&T::environment>("environment"),
        required<&T::at>("at"),
        required<&T::state>("state"),
        required<&T::tries>("tries"),
        required<&T::triesAllowed>("tries_allowed"),
        optional<&T::status>("status"),
        optional<&T::failure>("failure"),
        optional<&T::took>("took"),
        optional<&T::nextAt>("next_at"),
    };
};

template <>
struct Shape<DeliveryTry>
{
    static constexpr Field<DeliveryTry> fields[] = {
        required<&DeliveryTry::at>("at"),           optional<&DeliveryTry::status>("status"),
        optional<&DeliveryTry::failure>("failure"), optional<&DeliveryTry::took>("took"),
        optional<&DeliveryTry::answer>("answer"),
    };
};

template <>
struct Shape<DeliveryDetail>
{
    static constexpr Field<DeliveryDetail> fields[] = {
        required<&DeliveryDetail::delivery>("delivery"),
        required<&DeliveryDetail::attempts>("attempts"),
        required<&DeliveryDetail::body>("body"),
    };
};

} // namespace json

namespace wire {

QByteArray write(const WebhookDelivery &delivery)
{
    return json::toBytes(delivery);
}
Result<WebhookDelivery> readDelivery(QByteArrayView body)
{
    return json::fromAnswer<WebhookDelivery>(body);
}

QByteArray write(const Page<std::vector<WebhookDelivery>> &page)
{
    return json::toBytes(page);
}
Result<Page<std::vector<WebhookDelivery>>> readDeliveries(QByteArrayView body)
{
    return json::fromAnswer<Page<std::vector<WebhookDelivery>>>(body);
}

QByteArray write(const DeliveryDetail &detail)
{
    return json::toBytes(detail);
}
Result<DeliveryDetail> readDeliveryDetail(QByteArrayView body)
{
    return json::fromAnswer<DeliveryDetail>(body);
}

} // namespace wire

} // namespace chatelaine
