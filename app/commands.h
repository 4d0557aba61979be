// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"
#include "app/workspacecontext.h"

namespace chatelaine {

/// All commands of an open workspace, in menu order. The context must outlive them.
std::vector<std::unique_ptr<Command>> makeCommands(WorkspaceContext &context);

} // namespace chatelaine
