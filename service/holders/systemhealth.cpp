// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/holders/systemhealth.h"

#include "protocol/wire.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

Result<Answer> readSystemHealth(const QDateTime &startedAt, const Call &call, Connection &connection)
{
    SystemHealth health;
    health.status = u"ok"_s;
    health.engine = connection.engine().name();
    {
        Rows rows = connection.run(connection.engine().selectSize());
        if (rows.next())
            health.storeBytes = rows.number(0);
    }
    health.startedAt = startedAt;
    health.uptime = std::chrono::seconds(startedAt.secsTo(call.now));
    {
        Rows rows = connection.run(
            u"SELECT MAX(at) FROM (SELECT MAX(at) AS at FROM audit UNION ALL SELECT MAX(at) FROM system_audit) AS chains"_s);
        if (rows.next() && !rows.isNull(0))
            health.lastChangeAt = QDateTime::fromMSecsSinceEpoch(rows.number(0), Qt::UTC);
    }
    {
        Rows rows = connection.run(u"SELECT COUNT(*) FROM workspaces"_s);
        if (rows.next())
            health.workspaces = rows.number(0);
    }
    Rows rows = connection.run(
        u"SELECT CASE WHEN ended_at IS NULL AND expires_at <= ? THEN 'expired' ELSE state END AS now, COUNT(*)"
        " FROM keys GROUP BY now"_s,
        call.nowMs());
    while (rows.next())
        health.keys.insert(rows.text(0), rows.number(1));
    return Answer{200, wire::write(health)};
}

} // namespace chatelaine::service
