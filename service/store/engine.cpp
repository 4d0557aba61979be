// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/engine.h"

#include "service/store/postgresengine.h"
#include "service/store/sqliteengine.h"

namespace chatelaine::service {

const Engine &Engine::of(const StoreAddress &address)
{
    static const SqliteEngine sqlite;
    static const PostgresEngine postgres;
    if (address.isServer())
        return postgres;
    return sqlite;
}

} // namespace chatelaine::service
