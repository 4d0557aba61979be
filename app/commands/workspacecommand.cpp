// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/workspacecommand.h"

namespace chatelaine {

QString WorkspaceCommand::changeObstacle() const
{
    if (m_context.session().state() == Session::State::Expired)
        return tr("Your session has ended. Sign in again to go on.");
    if (!profile())
        return tr("The service hasn't said yet what can be done here.");
    if (m_context.catalog().state() == KeyCatalog::State::Stale)
        return tr("The service doesn't answer. Changes are paused until it does.");
    return {};
}

QString WorkspaceCommand::selectionObstacle(const Selection &selection) const
{
    if (selection.keys.empty())
        return tr("Select a key first.");
    return selection.keys.size() > 1 ? tr("This goes one key at a time. Select a single key.") : QString();
}

QString WorkspaceCommand::roleObstacle(const QString &permission, const ApiKey &key) const
{
    return m_context.may(permission, key) ? QString() : notYours();
}

QString WorkspaceCommand::roleObstacle(const QString &permission, const QString &environment) const
{
    return m_context.may(permission, environment) ? QString() : notYours();
}

QString WorkspaceCommand::endedObstacle(const ApiKey &key) const
{
    if (key.state.meaning != StateClass::Ended)
        return {};
    const Profile::StateInfo *const info = profile()->stateInfo(key.state.id);
    //: %1 is a state in the service's words, as "Revoked"
    return tr("This key has ended (%1) and can't come back. Create a new key instead.")
        .arg(info ? said(info->label) : key.state.id);
}

QString WorkspaceCommand::notYours() const
{
    const Profile::Role *const role = profile()->role(m_context.workspace().role);
    //: %1 is a role, as "Developer"
    return tr("Your role, %1, doesn't allow this here. Roles shows whose does.")
        .arg(role ? said(role->label) : m_context.workspace().role);
}

} // namespace chatelaine
