// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/routes/call.h"

namespace chatelaine::service {

/// The response to a call: its answer, or its error as a problem, with the headers every response carries. Compressed
/// where the caller takes gzip, the body is long and no secret is in it.
Response replyTo(const Call &call, Result<Answer> answer);

/// The headers every response carries, a stream's too.
void addCommonHeaders(Response &response, const QString &requestId);

} // namespace chatelaine::service
