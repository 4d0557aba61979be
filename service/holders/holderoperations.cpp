// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/holders/holderoperations.h"

#include "service/routes/idempotency.h"
#include "service/routes/operationlog.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

Result<Answer> onceOnly(const Holder &holder, const Call &call, Connection &connection,
                        const std::function<Result<Answer>()> &write)
{
    if (call.request.count("idempotency-key") == 0)
        return write();
    const Result<OperationId> operation = operationOf(call);
    if (!operation)
        return operation.error();
    const QByteArray fingerprint = fingerprintOf(call.request);
    {
        Rows rows = connection.run(u"SELECT fingerprint, status, body FROM holder_operations"
                                   " WHERE holder = ? AND id = ?"_s,
                                   holder.id, operation->text);
        if (rows.next()) {
            if (rows.bytes(0) != fingerprint)
                return problem(u"operation-reused"_s, u"Another request came under this id before."_s);
            if (rows.bytes(2).isEmpty())
                return conflict(u"This was done, and what came of it was told once."_s);
            return Answer{static_cast<int>(rows.number(1)), rows.bytes(2)};
        }
    }
    Result<Answer> answer = write();
    if (answer)
        connection.run(u"INSERT INTO holder_operations (holder, id, fingerprint, status, body, made_at)"
                       " VALUES (?, ?, ?, ?, ?, ?)"_s,
                       holder.id, operation->text, fingerprint, answer->status,
                       answer->secret ? QByteArray() : answer->body, call.nowMs());
    return answer;
}

void forgetOldHolderOperations(Connection &connection, const QDateTime &now)
{
    const qint64 oldest = now.toMSecsSinceEpoch() - std::chrono::milliseconds(OperationLog::kept).count();
    connection.run(u"DELETE FROM holder_operations WHERE made_at < ?"_s, oldest);
}

} // namespace chatelaine::service
