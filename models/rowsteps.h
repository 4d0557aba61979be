// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <vector>

namespace chatelaine {

/// One thing that happens to the rows a view sees.
struct RowStep
{
    enum class Kind {
        Remove, ///< first to last go
        Insert, ///< first to last are new
        Move, ///< the row at first goes to where it is at last
        Arrange ///< the same rows in another order
    };
    Kind kind;
    int first = 0;
    int last = 0;
    std::vector<quint32> rows; ///< as they are after it
};

/// How one sequence of distinct rows becomes another, in steps that a model can announce without a reset, so that
/// views keep selection and current row. A few runs are removed and inserted where they are; many go by the end of the
/// table in one step and an arrangement, for a view's cost is by the step.
std::vector<RowStep> rowSteps(const std::vector<quint32> &from, const std::vector<quint32> &to);

} // namespace chatelaine
