// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keydraft.h"
#include "domain/rotationticks.h"
#include "service/keys/write.h"

namespace chatelaine::service {

/// What people do to keys, each inside a write's transaction. Who may was asked before; that the body was readable too.
/// A change is refused without If-Match (428) and where the key has moved on (412, with the key as it is).
namespace verbs {

Result<Written> create(Write &write, const KeyDraft &draft);
Result<Written> edit(Write &write, const KeyRecord &record, const KeyEdit &edit);

/// In the profile's way: at once, by a second key, or by a second secret of the same key.
Result<Written> rotate(Write &write, const KeyRecord &record, const RotationRequest &request);

/// These name the generation they speak of. Who comes second gets 409, with the key as it is.
Result<Written> confirm(Write &write, const KeyRecord &record, int generation);
Result<Written> reissue(Write &write, const KeyRecord &record, int generation);
Result<Written> discard(Write &write, const KeyRecord &record, int generation);

/// The newest secret of a recoverable key again, kept in the audit. Who asks confirmed who they are.
Result<Written> reveal(Write &write, const KeyRecord &record);

/// Ends the grace of a rotation at once: only the newest secret works.
Result<Written> endOldSecret(Write &write, const KeyRecord &record);

/// What is done of the checklist after the rotation that made the newest secret; 409 for another one's. Needs no
/// If-Match: who ticks last is right.
Result<Written> tick(Write &write, const KeyRecord &record, const RotationTicks &ticks);

/// Final. If-Match may be "*".
Result<Written> revoke(Write &write, const KeyRecord &record);
/// For good, and only after revocation, where the profile has it.
Result<Written> remove(Write &write, const KeyRecord &record);

} // namespace verbs
} // namespace chatelaine::service
