// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/workspacerules.h"

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

WorkspaceRules::WorkspaceRules(const ProfileStore &profiles)
    : m_profiles(profiles)
{
}

void WorkspaceRules::keepUp() const
{
    // Asked for before the profiles are: one that changes meanwhile is seen the next time.
    Made made{.changes = m_profiles.changes()};
    {
        const std::shared_lock lock(m_mutex);
        if (m_made.changes == made.changes)
            return;
    }
    for (const auto &loaded : m_profiles.all()) {
        auto rules = std::make_shared<Rules>();
        rules->loaded = loaded;
        rules->fields.add(rules->profile());
        made.allFields.add(rules->profile());
        made.byProfile.insert(rules->profile().id, rules);
    }
    const std::unique_lock lock(m_mutex);
    m_made = std::move(made);
}

std::shared_ptr<const WorkspaceRules::Rules> WorkspaceRules::of(const QString &workspace, Connection &connection) const
{
    keepUp();
    {
        const std::shared_lock lock(m_mutex);
        if (auto known = m_made.byWorkspace.value(workspace))
            return known;
    }
    Rows rows = connection.run(u"SELECT profile FROM workspaces WHERE id = ?"_s, workspace);
    if (!rows.next())
        return nullptr;
    const std::unique_lock lock(m_mutex);
    auto rules = m_made.byProfile.value(rows.text(0));
    if (rules)
        m_made.byWorkspace.insert(workspace, rules);
    return rules;
}

CredentialFields WorkspaceRules::allFields() const
{
    keepUp();
    const std::shared_lock lock(m_mutex);
    return m_made.allFields;
}

} // namespace chatelaine::service
