// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"
#include "service/keys/sight.h"

namespace chatelaine::service {

/// Which rows of the audit a call asks for, and which of them it may see.
struct AuditFilter
{
    QString key, person;
    QString verb; ///< one, or a family: "key."
    qint64 from = 0, to = 0; ///< ms since 1970; from counts, to does not
    QString text; ///< folded
    bool refusals = true;
    Sight sight; ///< rows of keys the caller is not told of are not there

    /// Of the query's key, person, verb, from, to, q and refusals; who may see only their own actions gets those,
    /// whatever they ask for.
    static Result<AuditFilter> of(const Call &call);

    /// " AND …" for a SELECT of either chain's rows, with question marks for what run() gives.
    QString condition(AuditChain chain) const;

    /// Runs "SELECT … WHERE workspace = ?", condition() and what follows, which takes these values.
    template <class... Values>
    Rows run(Connection &connection, const QString &sql, const WorkspaceId &workspace, const Values &...values) const
    {
        return connection.run(sql, workspace.text, from, to, key, person, verb, lastVerb(), pattern(), values...);
    }

private:
    QString verbCondition() const;
    QString lastVerb() const;
    QString pattern() const;
};

} // namespace chatelaine::service
