// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/keyindex.h"

namespace chatelaine {

/// What a merge did, as rows of the batch that it merged into.
struct KeyMerge
{
    std::vector<quint32> met; ///< every key that came, new or known
    std::vector<quint32> added; ///< at the batch's end
    std::vector<quint32> changed; ///< known, and different now
};

/// Takes keys into a batch and its index. An older version never wins over a newer one; of equal versions the one
/// that just came wins, for the use of a key is told without a new version.
KeyMerge mergeKeys(KeyBatch &into, KeyIndex &index, const KeyBatch &keys);

} // namespace chatelaine
