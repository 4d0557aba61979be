// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/workspacecommand.h"

namespace chatelaine {

/// Ends the older of a key's two secrets before its grace is over.
class EndOldSecret : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::EndOldSecret)

public:
    using WorkspaceCommand::WorkspaceCommand;

    Face face() const override;
    bool exists() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;
};

} // namespace chatelaine
