// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/write.h"

namespace chatelaine::service {

/// What the audit says of a key that is not what it was, field by field; of one that was not there, all it begins with.
std::vector<AuditField> keyFields(const ApiKey &before, const ApiKey &after);

/// The same from before the verb at work to now.
std::vector<AuditField> fieldsSince(const Write &write, const ApiKey &before);

} // namespace chatelaine::service
