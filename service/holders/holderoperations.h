// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/holders/holder.h"

#include <functional>

namespace chatelaine::service {

/// Makes a holder's write at most once where the request names its operation (Idempotency-Key): the same again gets
/// what was answered, though never a secret; another request under the same id gets refused.
Result<Answer> onceOnly(const Holder &holder, const Call &call, Connection &connection,
                        const std::function<Result<Answer>()> &write);

/// Drops what is too old to come again.
void forgetOldHolderOperations(Connection &connection, const QDateTime &now);

} // namespace chatelaine::service
