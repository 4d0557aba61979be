// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/call.h"

namespace chatelaine::service {

/// The operation a write names in its Idempotency-Key, with or without the quotes of a structured field; refused
/// where it is missing, no UUID of version 7, or older than records are kept.
Result<OperationId> operationOf(const Call &call);

/// What binds an operation to its request: a digest over method, path, If-Match and body. Whose it is, the record's
/// own key says.
QByteArray fingerprintOf(const Request &request);

} // namespace chatelaine::service
