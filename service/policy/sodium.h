// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace chatelaine::service {

/// Makes libsodium ready, once; to be called before any of it is used. Ends the program if the machine has no random
/// numbers.
void requireSodium();

} // namespace chatelaine::service
