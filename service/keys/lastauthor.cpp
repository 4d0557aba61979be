// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/lastauthor.h"

#include "domain/apikey.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

Error withLastAuthor(Error error, const WorkspaceId &workspace, Connection &connection)
{
    if (!error.current)
        return error;
    // Some rows are about a key and leave what people administer as it was.
    Rows rows = connection.run(
        u"SELECT actor_name, at FROM audit WHERE key = ? AND workspace = ?"
        " AND verb NOT IN ('key.revealed', 'key.ticked', 'key.rotation-wanted') ORDER BY number DESC LIMIT 1"_s,
        error.current->id.text, workspace.text);
    if (rows.next()) {
        error.changedBy = rows.text(0);
        error.changedAt = QDateTime::fromMSecsSinceEpoch(rows.number(1), Qt::UTC);
    }
    return error;
}

} // namespace chatelaine::service
