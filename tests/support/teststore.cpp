// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/teststore.h"

#include "tests/support/postgresserver.h"

#include <QHash>

namespace chatelaine::test {

QString testDatabase(const QString &name)
{
    static const bool onServer = qgetenv("CHATELAINE_TEST_STORE") == "postgresql";
    if (!onServer)
        return {};
    static PostgresServer server;
    static QHash<QString, QString> databases;
    QString &url = databases[name];
    if (url.isEmpty())
        url = server.newDatabase();
    return url;
}

QString testStore(const QString &file)
{
    const QString database = testDatabase(file);
    return database.isEmpty() ? file : database;
}

} // namespace chatelaine::test
