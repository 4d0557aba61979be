// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/workspacecommand.h"

namespace chatelaine {

/// Back to a rotation by overlap that is under way, from either of its keys.
class ShowRotation : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ShowRotation)

public:
    using WorkspaceCommand::WorkspaceCommand;

    Face face() const override;
    bool exists() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;
};

} // namespace chatelaine
