// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace chatelaine {

/// Which items of the profile's "after-rotation" checklist are done for one rotation. Everybody in the workspace sees
/// the same ticks.
struct RotationTicks
{
    int generation = 0; ///< of the key's secret that the rotation made; another generation begins with no ticks
    std::vector<int> done; ///< indexes into Checklist::items, sorted, unique

    friend bool operator==(const RotationTicks &, const RotationTicks &) = default;
};

} // namespace chatelaine
