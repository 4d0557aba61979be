// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/people/peoplecommand.h"

namespace chatelaine {

/// Gives a member another role, after saying what that changes.
class ChangeRole : public PeopleCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ChangeRole)

public:
    using PeopleCommand::PeopleCommand;

    Face face() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;
};

} // namespace chatelaine
