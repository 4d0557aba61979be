// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts.h"
#include "app/workspacecontext.h"

#include <QPointer>

namespace chatelaine::editing {

/// Saves a change of a key as somebody saw it, the one way all places take that edit one. Where somebody else was first
/// it asks which version is to be saved, and overwrites nothing unseen.
///
/// `outcome` hears that nothing is in the way any more, also where somebody settles for what the other one saved; where
/// they want to keep editing it hears the conflict.
void save(const QPointer<WorkspaceContext> &context, Prompts &prompts, const ApiKey &seen, const KeyEdit &edit,
          const Prompts::Outcome &outcome);

} // namespace chatelaine::editing
