// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/clockguard.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine::service {

namespace {

// Time synchronisation may correct a clock by this much.
constexpr std::chrono::milliseconds tolerated = 5min;

} // namespace

Result<Done> noteTime(Database &database, const QDateTime &now)
{
    return database.writeNow([&](Connection &connection) -> Result<Done> {
        {
            Rows rows = connection.run(u"SELECT value FROM meta WHERE name = 'seen_at'"_s);
            const qint64 seen = rows.next() ? rows.text(0).toLongLong() : 0;
            if (now.toMSecsSinceEpoch() + tolerated.count() < seen) {
                Error error;
                error.kind = Error::Kind::Local;
                error.type = u"clock-set-back"_s;
                error.subject = database.address().name();
                error.detail =
                    u"It was in use at "_s + QDateTime::fromMSecsSinceEpoch(seen, Qt::UTC).toString(Qt::ISODate);
                return error;
            }
        }
        connection.run(u"INSERT INTO meta (name, value) VALUES ('seen_at', ?)"
                       " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                       QString::number(now.toMSecsSinceEpoch()));
        return Done{};
    });
}

} // namespace chatelaine::service
