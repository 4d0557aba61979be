// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/schema.h"

#include "service/localproblem.h"
#include "service/store/migrations/migrations.h"
#include "service/store/transaction.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

int versionOf(Connection &connection)
{
    connection.run(u"CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY)"_s);
    Rows rows = connection.run(u"SELECT COALESCE(MAX(number), 0) FROM migrations"_s);
    return rows.next() ? static_cast<int>(rows.number(0)) : 0;
}

Error tooNew(const QString &file, int version)
{
    return localproblem::error(u"database-newer"_s, file,
                               u"The database has schema %1, made by a newer version of the service."_s.arg(version));
}

} // namespace

std::span<const Migration> schema()
{
    static const Migration steps[] = {{1, migrations::first()},      {2, migrations::secretsAndUsage()},
                                      {3, migrations::webhooks()},   {4, migrations::holderCalls()},
                                      {5, migrations::auditTrail()}, {6, migrations::people()},
                                      {7, migrations::signIn()}};
    return steps;
}

Result<Done> migrate(Connection &connection, std::span<const Migration> all)
{
    return inTransaction(connection, [all](Connection &open) -> Result<Done> {
        if (const Result<Done> known = refuseNewer(open, all); !known)
            return known;
        const int version = versionOf(open);
        for (const Migration &step : all) {
            if (step.number <= version)
                continue;
            for (const char16_t *statement : step.statements)
                open.run(QString::fromUtf16(statement));
            open.run(u"INSERT INTO migrations (number) VALUES (?)"_s, step.number);
        }
        return Done{};
    });
}

Result<Done> refuseNewer(Connection &connection, std::span<const Migration> all)
{
    const int version = versionOf(connection);
    if (version > all.back().number)
        return tooNew(connection.address().name(), version);
    return Done{};
}

} // namespace chatelaine::service
