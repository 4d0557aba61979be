// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/offboarding.h"
#include "service/keys/write.h"

namespace chatelaine::service {

/// What is decided about the keys of somebody who leaves, inside a write's transaction with the people locked.
namespace decisions {

/// Keeps these in place of those before, as far as the caller is told of keys. The first time begins the leave, and an
/// active member is suspended. Refused without If-Match (428), where somebody decided meanwhile (412), at each decision
/// that can't be (422), and where nobody active would own the workspace (409 "last-owner").
Result<Written> decide(Write &write, const Offboarding &leave, const std::vector<KeyDecision> &decisions);

/// What is wrong with a decision about this key: its member ("verdict" or "hand_to") and why; nothing if it can be
/// done. Handing over helps only where the leaver holds no copy, and to somebody who may look after such a key.
std::optional<FieldProblem> problemWith(Write &write, const OffboardingKey &key, const KeyDecision &decision);

/// The Error that refuses to who may not do this to the key.
std::optional<Error> mayDo(Write &write, const ApiKey &key, KeyVerdict verdict);

} // namespace decisions
} // namespace chatelaine::service
