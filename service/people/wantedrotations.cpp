// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/wantedrotations.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

void wantedrotations::want(Write &write, const ApiKey &key, const QString &why, const MemberId &by)
{
    write.connection.run(u"INSERT INTO wanted_rotations (key, why, member, generation, at) VALUES (?, ?, ?, ?, ?)"
                         " ON CONFLICT (key) DO UPDATE SET why = excluded.why, member = excluded.member,"
                         " generation = excluded.generation, at = excluded.at"_s,
                         key.id.text, why, by.text, key.generation, write.call.nowMs());
    write.change.tell(key.id);
    write.change.audit(u"key.rotation-wanted"_s, key, why + u'.');
}

} // namespace chatelaine::service
