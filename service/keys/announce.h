// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/write.h"

namespace chatelaine::service {

/// Tells webhooks what somebody just did to a key: "api_key.created" or "api_key.revoked".
void announce(Write &write, const QString &event, const KeyId &key);

} // namespace chatelaine::service
