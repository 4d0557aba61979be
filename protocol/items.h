// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/page.h"
#include "protocol/body.h"
#include "protocol/codecs.h"

/// Lists: {"items": […]}, and pages of them: {"items": […], "next": …, "total": …, "as_of": …}.
namespace chatelaine::json {

template <class Items>
struct Shape<Page<Items>>
{
    static constexpr Field<Page<Items>> fields[] = {
        required<&Page<Items>::items>("items"),
        optional<&Page<Items>::next>("next"),
        optional<&Page<Items>::total>("total"),
        optional<&Page<Items>::asOf>("as_of"),
    };
};

template <class T>
QByteArray itemsToBytes(const std::vector<T> &items)
{
    return toBytes(Page<std::vector<T>>{.items = items, .next = {}, .total = {}, .asOf = {}});
}

template <class T>
Result<std::vector<T>> itemsFromAnswer(QByteArrayView body)
{
    return fromAnswer<Page<std::vector<T>>>(body).transform([](const auto &page) { return page.items; });
}

} // namespace chatelaine::json
