// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/write.h"

namespace chatelaine::service {

/// That a key is to be rotated, and why, until somebody does it: each new generation of its secret, a key in its place
/// and its end all settle it.
namespace wantedrotations {

/// Asks for it; `by` may be empty: whoever may. People are told of the key anew, and its etag stays.
void want(Write &write, const ApiKey &key, const QString &why, const MemberId &by);

} // namespace wantedrotations
} // namespace chatelaine::service
