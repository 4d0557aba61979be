// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "service/routes/call.h"

namespace chatelaine::service {

/// Whether a change may go on: 428 without exactly one If-Match, nothing if there is one.
std::optional<Error> checkHasIfMatch(const Call &call);

/// The same, and 412 where none of its etags is this one.
std::optional<Error> checkIfMatch(const Call &call, const QString &etag);

/// Of a key: 412 comes with the key as it is where none of its etags is the key's. "*" stands for any where allowed.
std::optional<Error> checkIfMatch(const Call &call, const ApiKey &current, bool anyAllowed = false);

} // namespace chatelaine::service
