// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakekeyservice.h"

#include <algorithm>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

Error conflict(const QString &type, const ApiKey *current = nullptr)
{
    Error error{Error::Kind::Conflict, type};
    if (current)
        error.current = std::make_shared<const ApiKey>(*current);
    return error;
}

void noteOutcome(OperationOutcome &outcome, const ApiKey &key)
{
    outcome.key = key;
}
void noteOutcome(OperationOutcome &outcome, const IssuedKey &issued)
{
    outcome.key = issued.key;
}
void noteOutcome(OperationOutcome &, const Done &) { }

// The service does not remember that it refused somebody in (401, 403), had no time (429) or failed (5xx).
bool isRecorded(const Error &error)
{
    return error.kind == Error::Kind::Conflict || error.kind == Error::Kind::Invalid
        || error.kind == Error::Kind::NotFound;
}

} // namespace

FakeKeyService::FakeKeyService(const Profile &profile)
    : m_profile(profile)
{
}

FakeKeyService::~FakeKeyService() = default;

// ---- What a test puts in and looks at ----

ApiKey FakeKeyService::add(ApiKey key)
{
    Stored stored;
    stored.newest = newSecret(key.environment);
    if (key.id.isEmpty())
        key.id.text = u"key_%1"_s.arg(m_made, 4, 10, QChar(u'0'));
    if (key.kind.isEmpty())
        key.kind = m_profile.kinds.front().id;
    if (key.state.id.isEmpty())
        key.state = stateOf(StateClass::Usable);
    if (key.visiblePart.isEmpty())
        key.visiblePart = QString::fromLatin1(stored.newest.first(14)) + u'…';
    if (!key.createdAt.isValid())
        key.createdAt = QDateTime::currentDateTimeUtc();
    key.version = ++m_number;
    key.etag = u"\"%1\""_s.arg(key.version);
    stored.key = key;
    m_keys.push_back(stored);
    return key;
}

void FakeKeyService::addMany(int count)
{
    m_keys.reserve(m_keys.size() + static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        ApiKey key;
        key.name = u"Generated %1"_s.arg(i);
        key.environment = m_profile.environments[static_cast<size_t>(i) % m_profile.environments.size()].id;
        key.scopes = {m_profile.scopes.catalogue[static_cast<size_t>(i) % m_profile.scopes.catalogue.size()].name};
        key.ownerName = u"Mara Okafor"_s;
        add(key);
    }
}

void FakeKeyService::changeElsewhere(const ApiKey &key)
{
    Stored *const found = stored(key.id);
    if (!found) {
        ChangeEvent event{ChangeEvent::What::KeyChanged, 0, key.id, add(key)};
        send(event);
        return;
    }
    found->key = key;
    committed(*found);
}

void FakeKeyService::removeElsewhere(const KeyId &key)
{
    std::erase_if(m_keys, [&](const Stored &stored) { return stored.key.id == key; });
    send({ChangeEvent::What::KeyDeleted, 0, key, {}});
}

void FakeKeyService::setProfile(const Profile &profile)
{
    m_profile = profile;
    send({ChangeEvent::What::ProfileChanged, 0, {}, {}});
}

void FakeKeyService::setMembers(const std::vector<Member> &members)
{
    m_members = members;
    send({ChangeEvent::What::MembersChanged, 0, {}, {}});
}

void FakeKeyService::sendReset()
{
    send({ChangeEvent::What::Reset, 0, {}, {}});
}

void FakeKeyService::setOnline(bool online)
{
    if (m_faults.isOnline() == online)
        return;
    m_faults.setOnline(online);
    const std::vector<Listener> listeners = m_streams;
    for (const Listener &listener : listeners) {
        if (!listener.stream)
            continue;
        if (online)
            Q_EMIT listener.stream->connected();
        else
            Q_EMIT listener.stream->lost(Error{Error::Kind::Offline});
    }
    deliverEvents();
}

std::vector<ApiKey> FakeKeyService::all() const
{
    std::vector<ApiKey> keys;
    for (const Stored &stored : m_keys)
        keys.push_back(stored.key);
    return keys;
}

std::optional<ApiKey> FakeKeyService::find(const KeyId &key) const
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&](const Stored &s) { return s.key.id == key; });
    return found == m_keys.end() ? std::nullopt : std::optional(found->key);
}

QByteArray FakeKeyService::secretOf(const KeyId &key)
{
    const Stored *const found = stored(key);
    return found ? found->newest : QByteArray();
}

bool FakeKeyService::works(QByteArrayView secret) const
{
    const Stored *const holder = holderOf(secret);
    return holder && holder->key.state.meaning == StateClass::Usable;
}

bool FakeKeyService::use(QByteArrayView secret)
{
    if (!works(secret))
        return false;
    Stored &holder = *stored(holderOf(secret)->key.id);
    holder.key.lastUsed = {LastUsed::Knowledge::At, QDateTime::currentDateTimeUtc(), QDateTime::currentDateTimeUtc()};
    if (holder.newest == secret && holder.key.delivery == Delivery::Unconfirmed)
        confirmNewest(holder);
    committed(holder);
    return true;
}

// ---- Reads ----

Reply<Profile> FakeKeyService::profile()
{
    return m_faults.deliver<Profile>(u"profile"_s, Faults::Kind::Read, [this] { return m_profile; });
}

Reply<std::vector<Member>> FakeKeyService::members()
{
    return m_faults.deliver<std::vector<Member>>(u"members"_s, Faults::Kind::Read, [this] { return m_members; });
}

Reply<Page<KeyBatch>> FakeKeyService::keys(const KeyQuery &query)
{
    return m_faults.deliver<Page<KeyBatch>>(u"keys"_s, Faults::Kind::Read, [this, query] {
        Page<KeyBatch> page;
        const size_t begin = query.cursor.toULongLong();
        const size_t end = std::min(m_keys.size(), begin + static_cast<size_t>(query.limit));
        for (size_t i = begin; i < end; ++i)
            page.items.append(m_keys[i].key);
        if (end < m_keys.size())
            page.next = QString::number(end);
        if (query.cursor.isEmpty()) {
            page.total = static_cast<qint64>(m_keys.size());
            page.asOf = m_number;
        }
        return page;
    });
}

Reply<ApiKey> FakeKeyService::key(const KeyId &key)
{
    return m_faults.deliver<ApiKey>(u"key"_s, Faults::Kind::Read, [this, key]() -> Result<ApiKey> {
        if (const std::optional<ApiKey> found = find(key))
            return *found;
        return Error{Error::Kind::NotFound};
    });
}

Reply<KeyUsage> FakeKeyService::usage(const KeyId &)
{
    return m_faults.deliver<KeyUsage>(u"usage"_s, Faults::Kind::Read, [this] { return m_usage; });
}

Reply<ProbeResult> FakeKeyService::probe(const ApiKey &, const std::shared_ptr<const Secret> &secret)
{
    return m_faults.deliver<ProbeResult>(u"probe"_s, Faults::Kind::Read, [this, secret]() -> Result<ProbeResult> {
        const bool accepted = works(secret->view());
        return ProbeResult{accepted, accepted ? QString() : u"revoked"_s};
    });
}

Reply<Page<std::vector<AuditEntry>>> FakeKeyService::audit(const AuditQuery &)
{
    return m_faults.deliver<Page<std::vector<AuditEntry>>>(u"audit"_s, Faults::Kind::Read,
                                                           [] { return Page<std::vector<AuditEntry>>(); });
}

std::unique_ptr<EventStream> FakeKeyService::events(quint64 after)
{
    auto stream = std::make_unique<EventStream>();
    EventStream *const raw = stream.get();
    m_streams.push_back({raw, after});
    QTimer::singleShot(0, raw, [this, raw] {
        if (m_faults.isOnline())
            Q_EMIT raw->connected();
    });
    deliverEvents();
    return stream;
}

// ---- Writes ----

template <class T>
Reply<T> FakeKeyService::write(const QString &verb, const OperationId &operation, std::function<Result<T>()> commit)
{
    return m_faults.deliver<T>(verb, Faults::Kind::Write, [this, verb, operation, commit]() -> Result<T> {
        if (m_operations.contains(operation.text)) {
            const bool abandoned = m_operations[operation.text].state == OperationOutcome::State::Abandoned;
            return conflict(abandoned ? u"operation-abandoned"_s : u"operation-repeated"_s);
        }
        const Result<T> result = commit();
        OperationOutcome outcome;
        outcome.verb = verb;
        if (result) {
            outcome.state = OperationOutcome::State::Done;
            noteOutcome(outcome, *result);
        } else {
            outcome.state = OperationOutcome::State::Refused;
            outcome.refusal = result.error();
        }
        if (result || isRecorded(result.error()))
            m_operations.insert(operation.text, outcome);
        return result;
    });
}

Reply<IssuedKey> FakeKeyService::create(const KeyDraft &draft, const OperationId &operation)
{
    return write<IssuedKey>(u"create"_s, operation, [this, draft]() -> Result<IssuedKey> {
        auto found = problems(draft, m_profile, QDateTime::currentDateTimeUtc());
        if (!found.empty())
            return Error{Error::Kind::Invalid, u"invalid"_s, {}, std::move(found)};
        ApiKey key;
        key.kind = draft.kind;
        key.name = draft.name;
        key.environment = draft.environment;
        key.scopes = draft.scopes;
        key.scopes.sort();
        key.expiresAt = draft.expiresAt;
        key.note = draft.note;
        key.ownerName = u"Mara Okafor"_s;
        key.lastUsed.knowledge = LastUsed::Knowledge::Never;
        key.delivery = Delivery::Unconfirmed;
        return issued(*stored(add(key).id));
    });
}

Reply<IssuedKey> FakeKeyService::rotate(const ApiKey &key, const RotationRequest &request, const OperationId &operation)
{
    return write<IssuedKey>(u"rotate"_s, operation, [this, key, request]() -> Result<IssuedKey> {
        const Result<Stored *> found = current(key);
        if (!found)
            return found.error();
        if (m_profile.rotation.mode == Profile::Rotation::Mode::Overlap) {
            ApiKey second = (*found)->key;
            second.id = {};
            second.visiblePart.clear();
            second.createdAt = {};
            second.name = request.name.isEmpty() ? key.name : request.name;
            second.expiresAt = request.expiresAt;
            second.lastUsed = {LastUsed::Knowledge::Never, {}, {}};
            second.delivery = Delivery::Unconfirmed;
            second.replaces = key.id;
            const KeyId secondId = add(second).id;
            Stored &old = *stored(key.id);
            old.key.replacedBy = secondId;
            committed(old);
            return issued(*stored(secondId));
        }
        Stored &rotated = **found;
        if (m_profile.rotation.mode == Profile::Rotation::Mode::SameId)
            rotated.older = rotated.newest;
        rotated.newest = newSecret(key.environment);
        rotated.replaces = true;
        rotated.grace = request.grace;
        ++rotated.key.generation;
        rotated.key.delivery = Delivery::Unconfirmed;
        rotated.key.secondSecret = !rotated.older.isEmpty();
        return issued(rotated);
    });
}

Reply<IssuedKey> FakeKeyService::reissue(const ApiKey &key, const OperationId &operation)
{
    return write<IssuedKey>(u"reissue"_s, operation, [this, key]() -> Result<IssuedKey> {
        const Result<Stored *> found = unconfirmed(key);
        if (!found)
            return found.error();
        (*found)->newest = newSecret(key.environment);
        ++(*found)->key.generation;
        return issued(**found);
    });
}

Reply<ApiKey> FakeKeyService::confirm(const ApiKey &key, const OperationId &operation)
{
    return write<ApiKey>(u"confirm"_s, operation, [this, key]() -> Result<ApiKey> {
        const Result<Stored *> found = unconfirmed(key);
        if (!found)
            return found.error();
        confirmNewest(**found);
        return committed(**found);
    });
}

Reply<ApiKey> FakeKeyService::discard(const ApiKey &key, const OperationId &operation)
{
    return write<ApiKey>(u"discard"_s, operation, [this, key]() -> Result<ApiKey> {
        const Result<Stored *> found = unconfirmed(key);
        if (!found)
            return found.error();
        Stored &discarded = **found;
        discarded.key.delivery = Delivery::Confirmed;
        if (discarded.replaces) {
            discarded.newest = std::exchange(discarded.older, {});
            discarded.key.secondSecret = false;
            return committed(discarded);
        }
        discarded.key.state = stateOf(StateClass::Ended);
        discarded.key.endedAt = QDateTime::currentDateTimeUtc();
        if (Stored *const old = stored(discarded.key.replaces)) {
            old->key.replacedBy = {};
            committed(*old);
        }
        return committed(discarded);
    });
}

Reply<ApiKey> FakeKeyService::edit(const ApiKey &key, const KeyEdit &edit, const OperationId &operation)
{
    return write<ApiKey>(u"edit"_s, operation, [this, key, edit]() -> Result<ApiKey> {
        const Result<Stored *> found = current(key);
        if (!found)
            return found.error();
        ApiKey &edited = (*found)->key;
        edited.name = edit.name.value_or(edited.name);
        edited.note = edit.note.value_or(edited.note);
        edited.owner = edit.owner.value_or(edited.owner);
        edited.tags = edit.tags.value_or(edited.tags);
        edited.scopes = edit.scopes.value_or(edited.scopes);
        if (edit.state)
            edited.state = m_profile.state(*edit.state);
        return committed(**found);
    });
}

Reply<ApiKey> FakeKeyService::revoke(const ApiKey &key, const OperationId &operation)
{
    return write<ApiKey>(u"revoke"_s, operation, [this, key]() -> Result<ApiKey> {
        Stored *const found = stored(key.id);
        if (!found)
            return Error{Error::Kind::NotFound};
        found->key.state = stateOf(StateClass::Ended);
        found->key.endedAt = QDateTime::currentDateTimeUtc();
        found->key.delivery = Delivery::Confirmed;
        return committed(*found);
    });
}

Reply<Done> FakeKeyService::remove(const ApiKey &key, const OperationId &operation)
{
    return write<Done>(u"remove"_s, operation, [this, key]() -> Result<Done> {
        const Result<Stored *> found = current(key);
        if (!found)
            return found.error();
        removeElsewhere(key.id);
        return Done{};
    });
}

Reply<IssuedKey> FakeKeyService::reveal(const ApiKey &key, const OperationId &operation)
{
    return write<IssuedKey>(u"reveal"_s, operation, [this, key]() -> Result<IssuedKey> {
        Stored *const found = stored(key.id);
        if (!found)
            return Error{Error::Kind::NotFound};
        return IssuedKey{found->key, std::make_shared<const Secret>(QByteArrayView(found->newest))};
    });
}

Reply<OperationOutcome> FakeKeyService::operation(const OperationId &operation)
{
    return m_faults.deliver<OperationOutcome>(u"operation"_s, Faults::Kind::Read,
                                              [this, operation] { return outcomeOf(operation); });
}

Reply<OperationOutcome> FakeKeyService::settle(const OperationId &operation)
{
    return m_faults.deliver<OperationOutcome>(u"settle"_s, Faults::Kind::Write, [this, operation] {
        OperationOutcome &outcome = m_operations[operation.text];
        if (outcome.state == OperationOutcome::State::Unknown)
            outcome.state = OperationOutcome::State::Abandoned;
        return outcome;
    });
}

// ---- The rules ----

FakeKeyService::Stored *FakeKeyService::stored(const KeyId &key)
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&](const Stored &s) { return s.key.id == key; });
    return found == m_keys.end() ? nullptr : &*found;
}

const FakeKeyService::Stored *FakeKeyService::holderOf(QByteArrayView secret) const
{
    if (secret.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&](const Stored &stored) {
        return stored.newest == secret || stored.older == secret;
    });
    return found == m_keys.end() ? nullptr : &*found;
}

Result<FakeKeyService::Stored *> FakeKeyService::current(const ApiKey &key)
{
    Stored *const found = stored(key.id);
    if (!found)
        return Error{Error::Kind::NotFound};
    if (found->key.etag != key.etag)
        return conflict(u"precondition-failed"_s, &found->key);
    return found;
}

Result<FakeKeyService::Stored *> FakeKeyService::unconfirmed(const ApiKey &key)
{
    Stored *const found = stored(key.id);
    if (!found)
        return Error{Error::Kind::NotFound};
    if (found->key.delivery == Delivery::Confirmed || found->key.generation != key.generation)
        return conflict(u"delivery-settled"_s, &found->key);
    return found;
}

ApiKey FakeKeyService::committed(Stored &stored)
{
    stored.key.version = ++m_number;
    stored.key.etag = u"\"%1\""_s.arg(m_number);
    send({ChangeEvent::What::KeyChanged, m_number, stored.key.id, stored.key});
    return stored.key;
}

IssuedKey FakeKeyService::issued(Stored &stored)
{
    const ApiKey key = committed(stored);
    return {key, std::make_shared<const Secret>(QByteArrayView(stored.newest))};
}

void FakeKeyService::confirmNewest(Stored &stored)
{
    stored.key.delivery = Delivery::Confirmed;
    if (!stored.replaces)
        return;
    stored.replaces = false;
    if (stored.grace.count() == 0) {
        stored.older.clear();
        stored.key.secondSecret = false;
    } else if (!stored.older.isEmpty()) {
        stored.key.oldSecretEndsAt = QDateTime::currentDateTimeUtc().addSecs(stored.grace.count());
    }
}

State FakeKeyService::stateOf(StateClass meaning) const
{
    // Revoking is what ends a key here, so of several ended states it is the one meant.
    for (const Profile::Move &move : m_profile.moves)
        if (meaning == StateClass::Ended && move.verb == "revoke"_L1)
            return m_profile.state(move.to);
    for (const Profile::StateInfo &info : m_profile.states)
        if (info.state.meaning == meaning)
            return info.state;
    return {};
}

QByteArray FakeKeyService::newSecret(const QString &environment)
{
    return "sk_" + environment.toLatin1() + '_' + QByteArray::number(++m_made).rightJustified(6, '0')
        + "-invented-for-a-test";
}

void FakeKeyService::send(const ChangeEvent &event)
{
    ChangeEvent numbered = event;
    if (numbered.number == 0)
        numbered.number = ++m_number;
    m_log.push_back(numbered);
    deliverEvents();
}

void FakeKeyService::deliverEvents()
{
    std::erase_if(m_streams, [](const Listener &listener) { return listener.stream.isNull(); });
    if (!m_faults.isOnline())
        return;
    for (Listener &listener : m_streams) {
        for (const ChangeEvent &event : m_log) {
            if (event.number <= listener.heard)
                continue;
            listener.heard = event.number;
            QTimer::singleShot(0, listener.stream.data(),
                               [stream = listener.stream, event] { Q_EMIT stream->received(event); });
        }
    }
}

} // namespace chatelaine::test
