// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/openrotations.h"

#include <algorithm>

namespace chatelaine {

namespace {

std::optional<OpenRotation> openBetween(const std::optional<ApiKey> &older, const std::optional<ApiKey> &newer)
{
    if (!older || !newer)
        return std::nullopt;
    const OpenRotation rotation{*older, *newer};
    return rotation.end() == OpenRotation::End::None ? std::optional(rotation) : std::nullopt;
}

} // namespace

std::vector<OpenRotation> openRotations(const KeyTableModel &keys)
{
    std::vector<OpenRotation> open;
    const KeyBatch &all = keys.keys();
    for (qsizetype row = 0; row < all.size(); ++row) {
        const QUtf8StringView replacedBy = all.text(KeyBatch::Text::ReplacedBy, row);
        if (replacedBy.isEmpty() || all.meaning(row) == StateClass::Ended)
            continue;
        if (auto rotation = openBetween(all.key(row), keys.find({replacedBy.toString()})))
            open.push_back(*std::move(rotation));
    }
    std::sort(open.begin(), open.end(),
              [](const OpenRotation &a, const OpenRotation &b) { return a.newer.createdAt > b.newer.createdAt; });
    return open;
}

std::optional<OpenRotation> openRotationOf(const KeyTableModel &keys, const ApiKey &key)
{
    if (!key.replacedBy.isEmpty())
        if (auto asOlder = openBetween(key, keys.find(key.replacedBy)))
            return asOlder;
    return key.replaces.isEmpty() ? std::nullopt : openBetween(keys.find(key.replaces), key);
}

} // namespace chatelaine
