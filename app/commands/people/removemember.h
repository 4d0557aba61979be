// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/people/peoplecommand.h"

namespace chatelaine {

/// Lets a member leave, once somebody has decided about each key they had to do with.
class RemoveMember : public PeopleCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::RemoveMember)

public:
    using PeopleCommand::PeopleCommand;

    Face face() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;

private:
    static OffboardingSteps steps(const QPointer<WorkspaceContext> &context, const MemberId &member);
};

} // namespace chatelaine
