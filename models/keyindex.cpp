// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/keyindex.h"

#include <utility>

namespace chatelaine {

namespace {

constexpr size_t fewestSlots = 64;

// Ids come from a service that may be hostile: the seed differs with each run.
size_t hashOf(QUtf8StringView id)
{
    return qHashBits(id.data(), static_cast<size_t>(id.size()), QHashSeed::globalSeed());
}

} // namespace

void KeyIndex::clear()
{
    m_slots.clear();
    m_used = 0;
}

void KeyIndex::rebuild(const KeyBatch &keys)
{
    clear();
    for (quint32 row = 0; row < keys.size(); ++row)
        insert(keys, row);
}

bool KeyIndex::insert(const KeyBatch &keys, quint32 row)
{
    if (2 * (m_used + 1) > m_slots.size())
        grow(keys);
    quint32 &slot = m_slots[slotOf(keys, keys.text(KeyBatch::Text::Id, row))];
    if (slot != 0)
        return false;
    slot = row + 1;
    ++m_used;
    return true;
}

std::optional<quint32> KeyIndex::find(const KeyBatch &keys, QUtf8StringView id) const
{
    if (m_slots.empty())
        return std::nullopt;
    const quint32 slot = m_slots[slotOf(keys, id)];
    return slot == 0 ? std::nullopt : std::optional(slot - 1);
}

/// The slot that holds the id or, if none does, the free one where it belongs.
size_t KeyIndex::slotOf(const KeyBatch &keys, QUtf8StringView id) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hashOf(id) & mask;
    while (m_slots[slot] != 0 && keys.text(KeyBatch::Text::Id, m_slots[slot] - 1) != id)
        slot = (slot + 1) & mask;
    return slot;
}

void KeyIndex::grow(const KeyBatch &keys)
{
    const std::vector<quint32> old =
        std::exchange(m_slots, std::vector<quint32>(std::max(fewestSlots, 2 * m_slots.size()), 0));
    for (const quint32 slot : old)
        if (slot != 0)
            m_slots[slotOf(keys, keys.text(KeyBatch::Text::Id, slot - 1))] = slot;
}

} // namespace chatelaine
