// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/membernames.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

const MemberNames::Name &MemberNames::of(const QByteArray &member)
{
    const auto known = m_known.constFind(member);
    if (known != m_known.constEnd())
        return *known;
    Rows rows = m_connection.run(u"SELECT p.name, m.status = 'left' FROM members m JOIN people p ON p.id = m.person"
                                 " WHERE m.id = ?"_s,
                                 QString::fromUtf8(member));
    Name name;
    if (rows.next())
        name = {rows.text(0).toUtf8(), rows.flag(1)};
    return *m_known.insert(member, name);
}

} // namespace chatelaine::service
