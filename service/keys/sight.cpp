// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/sight.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

Sight::Sight(const Person &person, const Profile &profile)
{
    if (person.globalAdministrator)
        return;
    for (const Profile::KeyKind &kind : profile.kinds)
        if (kind.global)
            m_hidden.append(kind.id);
}

QString Sight::condition() const
{
    return isFull() ? QString() : u" AND kind NOT IN (%1)"_s.arg(hiddenKinds());
}

QString Sight::conditionOn(const QString &column) const
{
    if (isFull())
        return {};
    return u" AND NOT EXISTS (SELECT 1 FROM keys k WHERE k.id = %1 AND k.kind IN (%2))"
           " AND NOT EXISTS (SELECT 1 FROM deleted_keys d WHERE d.key = %1 AND d.kind IN (%2))"_s.arg(column,
                                                                                                      hiddenKinds());
}

QString Sight::hiddenKinds() const
{
    // The schema lets no quote into an id.
    return u"'%1'"_s.arg(m_hidden.join("', '"_L1));
}

} // namespace chatelaine::service
