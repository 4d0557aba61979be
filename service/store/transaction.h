// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "service/store/connection.h"

namespace chatelaine::service {

/// Runs a job in one transaction: committed when it returns a value, rolled back when it returns an Error or when a
/// statement failed, and then that failure is the result. Waits for the lock before the job starts, not in its middle.
template <class Job>
auto inTransaction(Connection &connection, Job &&job, const QString &begin = QStringLiteral("BEGIN IMMEDIATE"))
    -> std::invoke_result_t<Job, Connection &>
{
    connection.forgetFailure();
    connection.run(begin);
    if (connection.failure())
        return *connection.failure();
    auto result = job(connection);
    if (result && !connection.failure())
        connection.run(QStringLiteral("COMMIT"));
    const std::optional<Error> failure = connection.failure();
    if (failure || !result) {
        connection.forgetFailure();
        connection.run(QStringLiteral("ROLLBACK"));
        // Some failures, as a full disk, have rolled back by themselves; then this one fails, and that is as good.
        connection.forgetFailure();
    }
    if (failure)
        return *failure;
    return result;
}

/// Runs a job that only reads, on one snapshot.
template <class Job>
auto onSnapshot(Connection &connection, Job &&job)
{
    return inTransaction(connection, std::forward<Job>(job), QStringLiteral("BEGIN"));
}

} // namespace chatelaine::service
