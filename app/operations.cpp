// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations.h"

#include "app/backoff.h"
#include "app/stepup.h"

#include <QSet>
#include <QTimer>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

// The service remembers outcomes for 30 days and refuses to act on an older id, so nothing can come of one any more.
constexpr int daysRemembered = 30;

/// Whether the write may have happened. A failing server may have failed after the commit, or be a gateway before it.
bool isDoubtful(const Error &error)
{
    return error.kind == Error::Kind::OutcomeUnknown || error.kind == Error::Kind::Server;
}

bool isFinal(const Result<OperationOutcome> &outcome)
{
    return outcome && outcome->state != OperationOutcome::State::Unknown
        && outcome->state != OperationOutcome::State::Running;
}

bool isForgotten(const OperationId &id)
{
    return timeOf(id).addDays(daysRemembered) < QDateTime::currentDateTimeUtc();
}

} // namespace

class Operations::Private
{
public:
    Private(Operations *self, KeyService &keys, IntentJournal &intents, StepUp &asker, const WorkspaceId &where)
        : q(self)
        , service(keys)
        , journal(intents)
        , stepUp(asker)
        , workspace(where)
    {
        again.setSingleShot(true);
        QObject::connect(&again, &QTimer::timeout, q, &Operations::settleAll);
    }

    Intent intent(const QString &verb, const ApiKey &key) const
    {
        return {newOperationId(), workspace, verb, key.id, key.name, key.environment, QDateTime::currentDateTimeUtc()};
    }

    template <class T, class Send>
    OperationId begin(const Intent &intent, Send send);

    void tell(const Intent &intent, const IssuedKey &issued);
    void tell(const Intent &intent, const ApiKey &key);
    void tell(const Intent &intent, const Done &);
    void fail(const OperationId &id, const Error &error);
    void close(const OperationId &id);
    void settled(const OperationId &id, const Result<OperationOutcome> &outcome);

    Operations *q;
    KeyService &service;
    IntentJournal &journal;
    StepUp &stepUp;
    WorkspaceId workspace;
    QSet<OperationId> running;
    QSet<OperationId> settling;
    QHash<KeyId, IssuedKey> secrets;
    QTimer again;
    Backoff backoff;
};

template <class T, class Send>
OperationId Operations::Private::begin(const Intent &intent, Send send)
{
    const Result<Done> noted = journal.append(intent);
    running.insert(intent.id);
    const auto finish = [this, intent](const Result<T> &result) {
        running.remove(intent.id);
        if (!result) {
            fail(intent.id, result.error());
            return;
        }
        close(intent.id);
        tell(intent, *result);
    };
    // Queued, so that the caller knows the id before anything is told about it.
    QMetaObject::invokeMethod(
        q,
        [this, noted, finish, send, id = intent.id] {
            if (noted)
                stepUp.through<T>([send, id] { return send(id); }).then(q, finish);
            else
                finish(noted.error());
        },
        Qt::QueuedConnection);
    return intent.id;
}

void Operations::Private::tell(const Intent &intent, const IssuedKey &issued)
{
    if (issued.key.delivery == Delivery::Unconfirmed)
        secrets.insert(issued.key.id, issued);
    Q_EMIT q->issued(intent.id, issued);
}

void Operations::Private::tell(const Intent &intent, const ApiKey &key)
{
    if (key.delivery == Delivery::Confirmed)
        secrets.remove(key.id);
    Q_EMIT q->changed(intent.id, key);
}

void Operations::Private::tell(const Intent &intent, const Done &)
{
    secrets.remove(intent.key);
    Q_EMIT q->removed(intent.id, intent.key);
}

void Operations::Private::fail(const OperationId &id, const Error &error)
{
    if (!isDoubtful(error)) {
        close(id);
        Q_EMIT q->failed(id, error);
        return;
    }
    Q_EMIT q->failed(id, error);
    Q_EMIT q->openChanged();
    if (!again.isActive())
        again.start(backoff.next());
}

void Operations::Private::close(const OperationId &id)
{
    // Where the disk refuses, the intent stays in the file and the next start asks the service once more.
    static_cast<void>(journal.close(id));
}

void Operations::Private::settled(const OperationId &id, const Result<OperationOutcome> &outcome)
{
    settling.remove(id);
    if (!isFinal(outcome)) {
        // Signed in again, or back with rights, the workspace asks anew; until then it would be the same answer.
        const bool hopeless = !outcome
            && (outcome.error().kind == Error::Kind::Unauthenticated || outcome.error().kind == Error::Kind::Forbidden
                || outcome.error().kind == Error::Kind::NotFound);
        if (!hopeless && !again.isActive())
            again.start(backoff.next());
        return;
    }
    backoff.reset();
    close(id);
    if (outcome->key && outcome->key->delivery == Delivery::Confirmed)
        secrets.remove(outcome->key->id);
    Q_EMIT q->settled(id, *outcome);
    Q_EMIT q->openChanged();
}

Operations::Operations(KeyService &service, IntentJournal &journal, StepUp &stepUp, const WorkspaceId &workspace,
                       QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, service, journal, stepUp, workspace))
{
}

Operations::~Operations() = default;

OperationId Operations::create(const KeyDraft &draft)
{
    Intent intent = d->intent(u"create"_s, {});
    intent.keyName = draft.name;
    intent.environment = draft.environment;
    return d->begin<IssuedKey>(intent, [this, draft](const OperationId &id) { return d->service.create(draft, id); });
}

OperationId Operations::rotate(const ApiKey &key, const RotationRequest &request)
{
    return d->begin<IssuedKey>(d->intent(u"rotate"_s, key), [this, key, request](const OperationId &id) {
        return d->service.rotate(key, request, id);
    });
}

OperationId Operations::reissue(const ApiKey &key)
{
    return d->begin<IssuedKey>(d->intent(u"reissue"_s, key),
                               [this, key](const OperationId &id) { return d->service.reissue(key, id); });
}

OperationId Operations::confirm(const ApiKey &key)
{
    return d->begin<ApiKey>(d->intent(u"confirm"_s, key),
                            [this, key](const OperationId &id) { return d->service.confirm(key, id); });
}

OperationId Operations::discard(const ApiKey &key)
{
    return d->begin<ApiKey>(d->intent(u"discard"_s, key),
                            [this, key](const OperationId &id) { return d->service.discard(key, id); });
}

OperationId Operations::edit(const ApiKey &key, const KeyEdit &edit)
{
    return d->begin<ApiKey>(d->intent(u"edit"_s, key),
                            [this, key, edit](const OperationId &id) { return d->service.edit(key, edit, id); });
}

OperationId Operations::revoke(const ApiKey &key)
{
    return d->begin<ApiKey>(d->intent(u"revoke"_s, key),
                            [this, key](const OperationId &id) { return d->service.revoke(key, id); });
}

OperationId Operations::remove(const ApiKey &key)
{
    return d->begin<Done>(d->intent(u"remove"_s, key),
                          [this, key](const OperationId &id) { return d->service.remove(key, id); });
}

OperationId Operations::endOldSecret(const ApiKey &key)
{
    return d->begin<ApiKey>(d->intent(u"end-old-secret"_s, key),
                            [this, key](const OperationId &id) { return d->service.endOldSecret(key, id); });
}

OperationId Operations::reveal(const ApiKey &key)
{
    const OperationId id = newOperationId();
    d->running.insert(id);
    const auto finish = [this, id](const Result<IssuedKey> &result) {
        d->running.remove(id);
        if (result) {
            Q_EMIT revealed(id, *result);
            return;
        }
        Error error = result.error();
        if (error.kind == Error::Kind::OutcomeUnknown)
            error.kind = Error::Kind::Offline; // it changes nothing, so that one may ask again
        Q_EMIT failed(id, error);
    };
    // Queued, so that the caller knows the id before anything is told about it.
    const auto send = [this, key, id] { return d->service.reveal(key, id); };
    QMetaObject::invokeMethod(
        this, [this, send, finish] { d->stepUp.through<IssuedKey>(send).then(this, finish); }, Qt::QueuedConnection);
    return id;
}

Reply<RotationTicks> Operations::tick(const KeyId &key, const RotationTicks &ticks)
{
    return d->stepUp.through<RotationTicks>(
        [this, key, ticks, id = newOperationId()] { return d->service.tick(key, ticks, id); });
}

bool Operations::isRunning(const OperationId &operation) const
{
    return d->running.contains(operation);
}

std::vector<Intent> Operations::open() const
{
    std::vector<Intent> mine;
    for (const Intent &intent : d->journal.open())
        if (intent.workspace == d->workspace && !isRunning(intent.id))
            mine.push_back(intent);
    return mine;
}

void Operations::settle(const OperationId &operation)
{
    if (isRunning(operation) || d->settling.contains(operation))
        return;
    d->settling.insert(operation);
    const auto finish = [this, operation](const Result<OperationOutcome> &outcome) { d->settled(operation, outcome); };
    d->service.settle(operation).then(this, finish);
}

void Operations::settleAll()
{
    for (const Intent &intent : open()) {
        if (isForgotten(intent.id)) {
            d->close(intent.id);
            Q_EMIT settled(intent.id, {});
            Q_EMIT openChanged();
        } else {
            settle(intent.id);
        }
    }
}

std::optional<IssuedKey> Operations::unconfirmed(const KeyId &key) const
{
    const auto found = d->secrets.constFind(key);
    return found == d->secrets.constEnd() ? std::nullopt : std::optional(*found);
}

void Operations::forget(const KeyId &key)
{
    d->secrets.remove(key);
}

} // namespace chatelaine
