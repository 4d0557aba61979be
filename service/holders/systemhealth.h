// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/holders/holder.h"

namespace chatelaine::service {

/// How the service is, in facts that hold no secret.
Result<Answer> readSystemHealth(const QDateTime &startedAt, const Call &call, Connection &connection);

} // namespace chatelaine::service
