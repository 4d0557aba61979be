// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/workspacerules.h"

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

WorkspaceRules::WorkspaceRules(const ProfileStore &profiles)
{
    const QStringList ids = profiles.ids();
    for (const QString &id : ids) {
        auto rules = std::make_shared<Rules>();
        rules->loaded = profiles.find(id);
        rules->fields.add(rules->profile());
        m_allFields.add(rules->profile());
        m_byProfile.insert(id, rules);
    }
}

std::shared_ptr<const WorkspaceRules::Rules> WorkspaceRules::of(const QString &workspace, Connection &connection)
{
    {
        const std::shared_lock lock(m_mutex);
        if (auto known = m_byWorkspace.value(workspace))
            return known;
    }
    Rows rows = connection.run(u"SELECT profile FROM workspaces WHERE id = ?"_s, workspace);
    if (!rows.next())
        return nullptr;
    auto rules = m_byProfile.value(rows.text(0));
    if (rules) {
        const std::unique_lock lock(m_mutex);
        m_byWorkspace.insert(workspace, rules);
    }
    return rules;
}

} // namespace chatelaine::service
