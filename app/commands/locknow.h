// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/workspacecommand.h"

namespace chatelaine {

/// Hides what the window shows until the person is back.
class LockNow : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::LockNow)

public:
    using WorkspaceCommand::WorkspaceCommand;

    Face face() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;
};

} // namespace chatelaine
