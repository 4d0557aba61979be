// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/people/peoplecommand.h"

namespace chatelaine {

/// Shuts a member out for the time being, or lets them in again.
class SuspendMember : public PeopleCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::SuspendMember)

public:
    enum class Verb { Suspend, Resume };

    SuspendMember(WorkspaceContext &context, Verb verb)
        : PeopleCommand(context)
        , m_verb(verb)
    {
    }

    Face face() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;

private:
    Verb m_verb;
};

} // namespace chatelaine
