// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocol/holders.h"
#include "service/holders/holder.h"

namespace chatelaine::service {

/// What holds for the whole service.
SystemSettings systemSettings(Connection &connection);

Result<Answer> readSystemSettings(const Holder &holder, const Call &call, Connection &connection);
Result<Answer> changeSystemSettings(const Holder &holder, const Call &call, Connection &connection);

} // namespace chatelaine::service
