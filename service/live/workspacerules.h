// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/live/credentialfields.h"
#include "service/profiles/profilestore.h"
#include "service/store/connection.h"

#include <QHash>
#include <shared_mutex>

namespace chatelaine::service {

/// Which rules hold in a workspace, for requests too frequent to ask the database. Which profile a workspace has never
/// changes, so it is remembered until a profile does. Thread-safe.
class WorkspaceRules
{
public:
    struct Rules
    {
        std::shared_ptr<const LoadedProfile> loaded;
        CredentialFields fields; ///< in which its keys come

        const Profile &profile() const { return loaded->profile; }
    };

    /// The profiles must outlive it.
    explicit WorkspaceRules(const ProfileStore &profiles);

    /// Null for a workspace that does not exist.
    std::shared_ptr<const Rules> of(const QString &workspace, Connection &connection) const;

    /// Of all profiles.
    CredentialFields allFields() const;

private:
    /// What was made of the profiles as they are, or were.
    struct Made
    {
        std::optional<quint64> changes; ///< of the store, by then
        QHash<QString, std::shared_ptr<const Rules>> byProfile, byWorkspace;
        CredentialFields allFields;
    };
    void keepUp() const;

    const ProfileStore &m_profiles;
    mutable std::shared_mutex m_mutex;
    mutable Made m_made;
};

} // namespace chatelaine::service
