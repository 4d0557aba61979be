// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/workspacecommand.h"

namespace chatelaine {

/// Reads the secret of a key that the service keeps sealed, to see it for a while or to copy it. Asks who is there, and
/// is written to the audit.
class RevealKey : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::RevealKey)

public:
    enum class Verb { Show, Copy };

    RevealKey(WorkspaceContext &context, Verb verb)
        : WorkspaceCommand(context)
        , m_verb(verb)
    {
    }

    Face face() const override;
    bool exists() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;

private:
    Verb m_verb;
};

} // namespace chatelaine
