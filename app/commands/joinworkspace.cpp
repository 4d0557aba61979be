// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/joinworkspace.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face JoinWorkspace::face() const
{
    return {u"workspace.join"_s, tr("Join a workspace…"), u"log-in"_s, {}, u"chatelaine"_s};
}

QString JoinWorkspace::obstacle(const Selection &) const
{
    return {};
}

void JoinWorkspace::run(const Selection &, Prompts &prompts)
{
    prompts.joinWorkspace();
}

} // namespace chatelaine
