// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts.h"
#include "app/workspacecontext.h"

#include <QPointer>

namespace chatelaine {

/// How a new secret reaches the person: shown and confirmed, or, where its answer was lost, reissued or discarded.
/// `done` is called with the key as it is once the person has the secret; a discarded one ends without it.
namespace handover {

using DoneWith = std::function<void(const ApiKey &)>;

void show(const QPointer<WorkspaceContext> &context, Prompts &prompts, const IssuedKey &issued,
          const DoneWith &done = {});
void askLost(const QPointer<WorkspaceContext> &context, Prompts &prompts, const ApiKey &key, const DoneWith &done = {});

/// The key as the catalogue has it now, or as it was.
ApiKey current(WorkspaceContext &context, const ApiKey &key);

} // namespace handover

} // namespace chatelaine
