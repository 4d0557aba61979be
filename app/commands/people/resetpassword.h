// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/people/peoplecommand.h"

namespace chatelaine {

/// Makes a link by which somebody who forgot their password sets a new one, and shows it once.
class ResetPassword : public PeopleCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ResetPassword)

public:
    using PeopleCommand::PeopleCommand;

    Face face() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;
};

} // namespace chatelaine
