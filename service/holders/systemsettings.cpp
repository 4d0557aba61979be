// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/holders/systemsettings.h"

#include "protocol/wire.h"
#include "service/holders/systemaudit.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestTtl = 30 * 24 * 60; // minutes
const QString portalTtl = u"portal_link_max_ttl_minutes"_s;

} // namespace

SystemSettings systemSettings(Connection &connection)
{
    SystemSettings settings;
    Rows rows = connection.run(u"SELECT value FROM system_settings WHERE name = ?"_s, portalTtl);
    if (rows.next())
        settings.portalLinkMaxTtlMinutes = rows.text(0).toLongLong();
    return settings;
}

Result<Answer> readSystemSettings(const Holder &, const Call &, Connection &connection)
{
    return Answer{200, wire::write(systemSettings(connection))};
}

Result<Answer> changeSystemSettings(const Holder &holder, const Call &call, Connection &connection)
{
    const Result<SystemSettingsEdit> edit = wire::readSystemSettingsEdit(call.request.body);
    if (!edit)
        return refusedBody(edit.error());
    const SystemSettings before = systemSettings(connection);
    const qint64 minutes = edit->portalLinkMaxTtlMinutes.value_or(before.portalLinkMaxTtlMinutes);
    if (minutes < 1 || minutes > longestTtl)
        return invalid({{u'/' + portalTtl, u"not-allowed"_s, u"This is a number from 1 to %1."_s.arg(longestTtl)}});
    if (minutes != before.portalLinkMaxTtlMinutes) {
        connection.run(u"INSERT INTO system_settings (name, value) VALUES (?, ?)"
                       " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                       portalTtl, QString::number(minutes));
        auditSystem(holder, u"settings.changed"_s,
                    u"%1: %2, before %3."_s.arg(portalTtl).arg(minutes).arg(before.portalLinkMaxTtlMinutes),
                    connection);
    }
    return Answer{200, wire::write(systemSettings(connection))};
}

} // namespace chatelaine::service
