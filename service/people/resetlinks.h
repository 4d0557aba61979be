// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/write.h"
#include "service/people/memberreader.h"

namespace chatelaine::service {

/// Makes a one-time link by which a member sets a new password, and ends those they had. Who may was asked before, for
/// this workspace. A new password opens every workspace of that person, so it is Forbidden where they have a place in
/// one in which the caller could not do this, and of a global administrator to everybody who is none.
Result<Written> makeResetLink(Write &write, const MemberRecord &record, const ProfileStore &profiles);

} // namespace chatelaine::service
