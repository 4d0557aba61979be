// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/invitation.h"
#include "ui/webhooks/confirmdialog.h"

namespace chatelaine {

/// What is asked before something is done to a member or an invitation.
ConfirmDialog::Content suspendQuestion(const Member &member);
ConfirmDialog::Content passwordLinkQuestion(const Member &member);
ConfirmDialog::Content withdrawQuestion(const Invitation &invitation);

} // namespace chatelaine
