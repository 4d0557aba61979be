// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/operationroutes.h"

#include "protocol/wire.h"
#include "service/keys/sight.h"
#include "service/routes/operationlog.h"
#include "service/routes/problems.h"
#include "service/routes/router.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = OperationOutcome::State;

const QByteArray operation = "/v1/workspaces/{workspace}/operations/{operation}";

OperationId operationOf(const Call &call)
{
    return {call.parameter("operation").toLower()};
}

Result<Answer> told(const Call &call, const OperationLog &log, const OperationRecord &record)
{
    const Sight sight = Sight::of(call);
    const auto isHidden = [&](const auto &key) { return key && !sight.reaches(key->kind); };
    return log.outcome(record).transform([&](OperationOutcome outcome) {
        if (isHidden(outcome.key))
            outcome.key.reset();
        if (outcome.refusal && isHidden(outcome.refusal->current))
            outcome.refusal->current.reset();
        return Answer{200, wire::write(outcome)};
    });
}

Result<Answer> read(const RunningOperations &running, const Call &call, Connection &connection)
{
    // Asked before the record is read: once it is not running any more its record is there.
    const bool isRunning = running.isRunning(call.place.member, operationOf(call));
    OperationLog log(connection, call.place);
    OperationRecord record = log.find(operationOf(call));
    if (record.state == State::Unknown && isRunning)
        record.state = State::Running;
    return told(call, log, record);
}

/// On the writer's thread a write that is running has come to its end before.
Result<Answer> settle(const Call &call, Connection &connection)
{
    if (!timeOf(operationOf(call)).isValid())
        return notFound(u"That is no operation's id."_s);
    OperationLog log(connection, call.place);
    OperationRecord record = log.find(operationOf(call));
    if (record.state == State::Unknown) {
        record.state = State::Abandoned;
        log.add(operationOf(call), record);
    }
    return told(call, log, record);
}

} // namespace

void addOperationRoutes(Router &router, Database &database, const RunningOperations &running)
{
    router.read(operation, Router::Needs::Membership,
                [&running](const Call &call, Connection &connection) { return read(running, call, connection); });
    router.respond("POST", operation + "/settlement", Router::Needs::Membership,
                   [&database](std::shared_ptr<const Call> call, Router::Answered answered) {
                       database.write([call](Connection &connection) { return settle(*call, connection); }, answered);
                   });
}

} // namespace chatelaine::service
