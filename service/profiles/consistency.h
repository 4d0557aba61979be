// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"
#include "service/profiles/flaw.h"

namespace chatelaine::service {

/// What is wrong in a profile that its schema cannot tell: ids that come twice, references that lead nowhere, scopes
/// outside the grammar, a visible part that would show some of the secret, graces without a rotation that has them.
Flaws flawsIn(const Profile &profile);

} // namespace chatelaine::service
