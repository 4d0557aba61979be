// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/offboarding.h"
#include "service/keys/write.h"

namespace chatelaine::service {

/// Carries out what was decided and removes the member, all in the write's transaction, with the people locked: keys
/// change hands, are revoked or wait for a rotation, the invitations they sent end, and a report stays. Refused without
/// If-Match (428), where somebody decided meanwhile (412), while a key waits for a decision or one can't be done any
/// more (409), and where nobody active would own the workspace (409 "last-owner").
Result<Written> finishOffboarding(Write &write, const Offboarding &leave);

/// Whether finishing revokes a key that moves real money.
bool endsLiveKey(const Profile &profile, const Offboarding &leave);

} // namespace chatelaine::service
