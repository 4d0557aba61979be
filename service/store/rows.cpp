// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/rows.h"

namespace chatelaine::service {

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

std::optional<qint64> Rows::maybeNumber(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return number(column);
}

} // namespace chatelaine::service
