// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keydraft.h"
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

/// Final. If-Match may be "*".
Result<Written> revoke(Write &write, const KeyRecord &record);
/// For good, and only after revocation, where the profile has it.
Result<Written> remove(Write &write, const KeyRecord &record);

} // namespace verbs
} // namespace chatelaine::service
