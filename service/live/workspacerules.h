// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/live/credentialfields.h"
#include "service/profiles/profilestore.h"
#include "service/store/connection.h"

#include <QHash>
#include <shared_mutex>

namespace chatelaine::service {

/// Which rules hold in a workspace, for requests too frequent to ask the store. That a workspace has a profile never
/// changes, so it may be remembered. Thread-safe.
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
    std::shared_ptr<const Rules> of(const QString &workspace, Connection &connection);

    /// Of all profiles.
    const CredentialFields &allFields() const { return m_allFields; }

private:
    QHash<QString, std::shared_ptr<const Rules>> m_byProfile;
    CredentialFields m_allFields;
    std::shared_mutex m_mutex;
    QHash<QString, std::shared_ptr<const Rules>> m_byWorkspace;
};

} // namespace chatelaine::service
