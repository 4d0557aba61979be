// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/invitation.h"
#include "ui/parts/chip.h"

namespace chatelaine {

/// How a member stands, or an invitation; without an icon where all is as usual.
ChipLook memberStatus(const Member &member, const std::optional<Invitation> &invitation, const QDateTime &now);

/// How many are members now: not who was invited, nor who has left.
int teamSize(const std::vector<Member> &members);

} // namespace chatelaine
