// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "service/routes/call.h"

#include <chrono>

namespace chatelaine::service {

/// What the service keeps of a write under its Idempotency-Key: never a secret.
struct OperationRecord
{
    OperationOutcome::State state = OperationOutcome::State::Unknown;
    QByteArray fingerprint; ///< of the request; empty where it was abandoned unseen
    QString verb;
    int status = 0;
    QByteArray body; ///< the key as it was left, or the problem; empty where neither is
    bool isOther = false; ///< the body is of something else than a key
};

/// The operations of one member, inside a transaction.
class OperationLog
{
public:
    static constexpr std::chrono::hours kept{30 * 24};

    /// The connection must outlive it.
    OperationLog(Connection &connection, const Place &place);

    /// Its record; state Unknown if there is none.
    OperationRecord find(const OperationId &operation);

    void add(const OperationId &operation, const OperationRecord &record);

    /// The record as domain value.
    Result<OperationOutcome> outcome(const OperationRecord &record) const;

    /// Drops what is too old to come again.
    static void purge(Connection &connection, const QDateTime &now);

private:
    Connection &m_connection;
    const Place &m_place;
};

} // namespace chatelaine::service
