// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/invitation.h"
#include "service/keys/write.h"
#include "service/people/memberreader.h"

namespace chatelaine::service {

/// What is done to somebody's place in a workspace, inside a write's transaction with the people locked. Who may was
/// asked before.
namespace memberverbs {

/// Another role, or a suspension and its end. Refused without If-Match (428), where the member has moved on (412), and
/// where nobody active would own the workspace (409 "last-owner"). Who is back again leaves no more: what was decided
/// about their keys is forgotten.
Result<Written> edit(Write &write, const Member &member, const MemberEdit &edit);

/// Takes an active member's access at once, also that which they could give themselves: links they made for a new
/// password end.
void suspend(Write &write, const Member &member);

/// Numbers a change of a member, moves their etag and tells people of it.
void note(Write &write, const MemberId &member);

/// The member as they are now, as an answer.
Written told(Write &write, const MemberId &member);

} // namespace memberverbs
} // namespace chatelaine::service
