// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/workspacecommand.h"

namespace chatelaine {

/// A new secret in the profile's way; by overlap, it also opens a rotation that is under way.
class RotateKey : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::RotateKey)

public:
    using WorkspaceCommand::WorkspaceCommand;

    Face face() const override;
    bool exists() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;
};

} // namespace chatelaine
