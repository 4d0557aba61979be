// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/personaudit.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

PersonAudit::PersonAudit(const Person &person, const QString &device, const Call &call, Connection &connection)
    : m_connection(connection)
{
    Rows rows = connection.run(
        u"SELECT workspace, id, role FROM members WHERE person = ? AND status = 'active' ORDER BY workspace"_s,
        person.id);
    while (rows.next())
        m_places.push_back({{rows.text(0)},
                            {rows.text(1)},
                            person.name,
                            rows.text(2),
                            call.request.peer.toString(),
                            call.id,
                            call.now,
                            device});
}

PersonAudit::PersonAudit(const Call &call, Connection &connection)
    : PersonAudit(call.caller.person, call.caller.device, call, connection)
{
}

void PersonAudit::add(const QString &verb, const QString &about, const QString &summary, const Change::Fields &fields)
{
    for (const Actor &place : m_places)
        Change(m_connection, place).audit(verb, about, summary, fields);
}

std::vector<PersonAudit::Told> PersonAudit::tellMembers()
{
    std::vector<Told> told;
    for (const Actor &place : m_places) {
        Change change(m_connection, place);
        change.other(u"members"_s);
        told.push_back({place.workspace, change.last()});
    }
    return told;
}

} // namespace chatelaine::service
