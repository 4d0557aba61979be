// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/workspacecommand.h"

namespace chatelaine {

/// Changes what an existing key may do, where the profile allows it.
class EditScopes : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::EditScopes)

public:
    using WorkspaceCommand::WorkspaceCommand;

    Face face() const override;
    bool exists() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;

private:
    QString permission() const; ///< that the service asks for
};

} // namespace chatelaine
