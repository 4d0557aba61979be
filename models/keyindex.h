// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keybatch.h"

#include <optional>
#include <vector>

namespace chatelaine {

/// Finds the row of a key by its id, at four bytes a slot: the ids themselves stay in the batch.
class KeyIndex
{
public:
    void clear();

    /// Forgets everything and takes in all rows of the batch, the first of equal ids.
    void rebuild(const KeyBatch &keys);

    /// Takes in one row; false, and nothing changes, where its id is known already.
    bool insert(const KeyBatch &keys, quint32 row);

    std::optional<quint32> find(const KeyBatch &keys, QUtf8StringView id) const;

private:
    size_t slotOf(const KeyBatch &keys, QUtf8StringView id) const;
    void grow(const KeyBatch &keys);

    std::vector<quint32> m_slots; ///< a row plus one, or 0; a power of two of them, at most half in use
    size_t m_used = 0;
};

} // namespace chatelaine
