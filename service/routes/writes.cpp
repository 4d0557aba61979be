// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/writes.h"

#include "protocol/problemtypes.h"
#include "protocol/wire.h"
#include "service/keys/lastauthor.h"
#include "service/routes/idempotency.h"
#include "service/routes/membership.h"
#include "service/routes/problems.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = OperationOutcome::State;

/// What a transaction hands on once it is committed: an answer or a refusal that was recorded as well.
struct Committed
{
    Result<Answer> answer;
    quint64 change = 0;
};

/// What is no key has its etag, if it has one, in its body, and so in the operation's record too.
QByteArray etagIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value("etag"_L1).toString().toUtf8();
}

Answer answerOf(const Written &written)
{
    if (!written.key && !written.otherOnce)
        return {written.status, written.other, etagIn(written.other)};
    if (!written.key)
        return {.status = written.status,
                .body = written.otherOnce->view().toByteArray(),
                .etag = etagIn(written.other),
                .secret = true};
    Answer answer{written.status};
    answer.etag = written.key->etag.toUtf8();
    if (written.secret) {
        const Secret body = wire::write(IssuedKey{*written.key, written.secret});
        answer.body = body.view().toByteArray();
        answer.secret = true;
    } else {
        answer.body = wire::write(*written.key);
    }
    return answer;
}

/// The same again; where the first answer carried a secret, what came of the operation stands in its place.
Result<Answer> recordedAnswer(const Verb &verb, const OperationRecord &record, const OperationLog &log)
{
    const Result<OperationOutcome> outcome = log.outcome(record);
    if (!outcome)
        return outcome.error();
    if (outcome->refusal)
        return *outcome->refusal;
    Answer answer = answerOf({record.status, outcome->key, nullptr, record.isOther ? record.body : QByteArray()});
    if (verb.issues)
        answer.body = wire::write(*outcome);
    return answer;
}

OperationRecord recordOf(const Verb &verb, const QByteArray &fingerprint, const Result<Written> &result)
{
    if (result)
        return {State::Done,
                fingerprint,
                verb.name,
                result->status,
                result->key ? wire::write(*result->key) : result->other,
                !result->key};
    const ProblemType &type = problemType(result.error());
    return {State::Refused, fingerprint, verb.name, type.status,
            wire::writeProblem(result.error(), type.status, type.title)};
}

/// The verb's result; what it changed before it refused is undone.
Result<Written> runUndoably(const Verb &verb, Write &write)
{
    write.connection.run(u"SAVEPOINT verb"_s);
    Result<Written> result = verb.run(write);
    if (!result)
        write.connection.run(u"ROLLBACK TO verb"_s);
    write.connection.run(u"RELEASE verb"_s);
    if (!result)
        return withLastAuthor(result.error(), write.call.place.workspace, write.connection);
    return result;
}

Result<Committed> runOnce(const Verb &verb, const OperationId &operation, const Call &call, const Seals &seals,
                          Connection &connection)
{
    if (!stillHolds(call.place, connection))
        return forbidden(u"Your role has just changed."_s);
    Change change(connection, Actor::of(call));
    Write write{call, connection, change, seals};
    if (std::optional<Error> refused = verb.mayRun(write))
        return *refused;
    change.allowBy(call.notes->allowedBy);
    if (verb.needsElevation && !call.caller.elevated && verb.needsElevation(write))
        return stepUpRequired();

    OperationLog log(connection, call.place);
    const QByteArray fingerprint = fingerprintOf(call.request);
    const OperationRecord known = log.find(operation);
    if (known.state == State::Abandoned)
        return problem(u"operation-abandoned"_s, u"It was given up before it arrived; start a new one."_s);
    if (known.state != State::Unknown && known.fingerprint != fingerprint)
        return problem(u"operation-reused"_s, u"Another request came under this id before."_s);
    if (known.state != State::Unknown)
        return Committed{recordedAnswer(verb, known, log)};

    const Result<Written> result = runUndoably(verb, write);
    if (!result && !isRecorded(result.error()))
        return result.error();
    log.add(operation, recordOf(verb, fingerprint, result));
    if (!result)
        return Committed{result.error()};
    return Committed{answerOf(*result), change.last()};
}

/// The call under the rules that hold as its turn comes: a newer revision may have been taken since it was admitted.
Call underRulesOf(const ProfileStore &profiles, Call call)
{
    if (auto rules = profiles.find(call.place.profile().id))
        call.place.rules = std::move(rules);
    return call;
}

} // namespace

Verb audited(Verb verb, const QString &as)
{
    verb.audited = as;
    return verb;
}

Verb elevated(Verb verb, std::function<bool(Write &)> when)
{
    verb.needsElevation = std::move(when);
    return verb;
}

Writes::Writes(Router &router, Database &database, const ProfileStore &profiles, RunningOperations &running,
               ChangeSink &sink, const Seals &seals)
    : m_router(router)
    , m_database(database)
    , m_profiles(profiles)
    , m_running(running)
    , m_sink(sink)
    , m_seals(seals)
{
}

void Writes::add(const QByteArray &method, const QByteArray &path, Verb verb)
{
    const auto shared = std::make_shared<const Verb>(std::move(verb));
    m_router.respond(method, path, Router::Needs::Membership,
                     [this, shared](std::shared_ptr<const Call> call, Router::Answered answered) {
                         begin(shared, std::move(call), std::move(answered));
                     });
}

void Writes::begin(std::shared_ptr<const Verb> verb, std::shared_ptr<const Call> call, Router::Answered answered)
{
    call->notes->verb = verb->audited.isEmpty() ? verb->name : verb->audited;
    const Result<OperationId> operation = operationOf(*call);
    if (!operation)
        return answered(operation.error());
    RunningOperations::Mark mark = m_running.begin(call->place.member, *operation);
    if (!mark)
        return answered(problem(u"operation-running"_s, u"Its first delivery is still under way."_s));
    m_database.write(
        [this, verb, call, id = *operation](Connection &connection) {
            return runOnce(*verb, id, underRulesOf(m_profiles, *call), m_seals, connection);
        },
        [this, call, mark = std::move(mark), answered = std::move(answered)](Result<Committed> committed) mutable {
            // Before the answer: who has it may come again with the same id.
            mark.reset();
            if (!committed)
                return answered(committed.error());
            if (committed->change > 0)
                m_sink.changed(call->place.workspace, committed->change);
            answered(std::move(committed->answer));
        });
}

} // namespace chatelaine::service
