// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "service/store/connection.h"

namespace chatelaine::service {

/// Runs a job in one transaction: committed when it returns a value, rolled back when it returns an Error or when a
/// statement failed, and then that failure is the result. Waits for its turn before the job starts, not in its middle,
/// and runs it once only.
template <class Job>
auto inTransaction(Connection &connection, Job &&job, Connection::Access access = Connection::Access::ReadWrite)
    -> std::invoke_result_t<Job, Connection &>
{
    connection.begin(access);
    if (const std::optional<Error> failure = connection.failure()) {
        connection.rollBack();
        return *failure;
    }
    auto result = job(connection);
    if (result && !connection.failure())
        connection.commit();
    const std::optional<Error> failure = connection.failure();
    if (failure || !result)
        connection.rollBack();
    if (failure)
        return *failure;
    return result;
}

/// Runs a job that only reads, on one snapshot.
template <class Job>
auto onSnapshot(Connection &connection, Job &&job)
{
    return inTransaction(connection, std::forward<Job>(job), Connection::Access::ReadOnly);
}

} // namespace chatelaine::service
