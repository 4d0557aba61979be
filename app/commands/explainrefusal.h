// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/workspacecommand.h"

namespace chatelaine {

/// "Why was a call refused?", answered from what somebody pastes of it.
class ExplainRefusal : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ExplainRefusal)

public:
    using WorkspaceCommand::WorkspaceCommand;

    Face face() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;
};

} // namespace chatelaine
