// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/workspacecommand.h"

#include <QPointer>

namespace chatelaine {

/// A command about the people of the workspace.
class PeopleCommand : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::PeopleCommand)

public:
    using WorkspaceCommand::WorkspaceCommand;

protected:
    /// Why this person may not do it to anybody now; empty where they may.
    QString permissionObstacle(const QString &permission) const;
    /// The same, or that nobody is chosen who is a member now.
    QString memberObstacle(const Selection &selection, const QString &permission) const;
    /// That the member stands above the person's own role.
    QString rankObstacle(const Member &member) const;
    /// Whether nobody active would own the workspace without them.
    bool isLastOwner(const Member &member) const;
    bool isSelf(const Member &member) const { return member.id == m_context.workspace().self; }
    QString ownerLabel() const; ///< what the profile calls an Owner

    /// The people's desk of a context that may be gone by the time somebody answers; then the outcome is told.
    static void atDesk(const QPointer<WorkspaceContext> &context, const Prompts::Outcome &outcome,
                       const std::function<void(PeopleDesk &)> &act);
};

} // namespace chatelaine
