// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/keys/change.h"

namespace chatelaine::service {

/// Tells of what somebody did to their own sign-in wherever they are an active member: a row in each workspace's audit.
///
/// Belongs inside a transaction of the caller's. The workspaces are locked in one order, whoever walks them.
class PersonAudit
{
public:
    /// Both must outlive it.
    PersonAudit(const Person &person, const QString &device, const Call &call, Connection &connection);

    /// Of who is signed in and calls.
    PersonAudit(const Call &call, Connection &connection);

    /// `about` is a device or the person's name.
    void add(const QString &verb, const QString &about, const QString &summary, const Change::Fields &fields = {});

    struct Told
    {
        WorkspaceId workspace;
        quint64 change = 0;
    };
    /// Numbers a change of the members of each workspace, for a ChangeSink once all is committed.
    std::vector<Told> tellMembers();

private:
    Connection &m_connection;
    std::vector<Actor> m_places; ///< the person in each of their workspaces
};

} // namespace chatelaine::service
