// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/workspacecommand.h"

namespace chatelaine {

/// What to do about a secret that nobody has confirmed: see it again, reissue it, or discard it.
class ResolveSecret : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ResolveSecret)

public:
    using WorkspaceCommand::WorkspaceCommand;

    Face face() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;
};

} // namespace chatelaine
