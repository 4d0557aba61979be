// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/write.h"

namespace chatelaine::service {

/// Puts a key into the state the profile's "revoke" leads to, from which there is no way back. Its secrets stay known,
/// so that verify can say why it refuses them; nothing is left to confirm.
void endKey(Write &write, const KeyRecord &record);

} // namespace chatelaine::service
