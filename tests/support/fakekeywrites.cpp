// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakekeyservice.h"

// The writes of FakeKeyService, each as docs/protocol.md has it.
namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

template <class T>
Reply<T> FakeKeyService::write(const QString &verb, const OperationId &operation, std::function<Result<T>()> commit)
{
    return m_faults.deliver<T>(verb, Faults::Kind::Write, [this, verb, operation, commit] {
        return m_operations.once<T>(verb, operation, commit);
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

Reply<ApiKey> FakeKeyService::endOldSecret(const ApiKey &key, const OperationId &operation)
{
    return write<ApiKey>(u"endOldSecret"_s, operation, [this, key]() -> Result<ApiKey> {
        const Result<Stored *> found = current(key);
        if (!found)
            return found.error();
        Stored &kept = **found;
        if (kept.key.delivery == Delivery::Unconfirmed || kept.older.isEmpty())
            return FakeOperations::conflict(u"conflict"_s, &kept.key);
        endOlder(kept);
        return committed(kept);
    });
}

Reply<IssuedKey> FakeKeyService::reveal(const ApiKey &key, const OperationId &operation)
{
    return write<IssuedKey>(u"reveal"_s, operation, [this, key]() -> Result<IssuedKey> {
        const Result<Stored *> found = current(key);
        if (!found)
            return found.error();
        const ApiKey &revealed = (*found)->key;
        if (m_profile.kind(revealed.kind)->delivery != Profile::KeyKind::Delivery::Recoverable)
            return Error{Error::Kind::Invalid, u"invalid"_s};
        if (revealed.state.meaning == StateClass::Ended)
            return FakeOperations::conflict(u"conflict"_s, &revealed);
        return IssuedKey{revealed, std::make_shared<const Secret>(QByteArrayView((*found)->newest))};
    });
}

Reply<RotationTicks> FakeKeyService::tick(const KeyId &key, const RotationTicks &ticks, const OperationId &operation)
{
    return write<RotationTicks>(u"tick"_s, operation, [this, key, ticks]() -> Result<RotationTicks> {
        Stored *const found = stored(key);
        if (!found)
            return Error{Error::Kind::NotFound};
        if (found->key.generation != ticks.generation)
            return FakeOperations::conflict(u"conflict"_s, &found->key);
        m_ticks.insert(key, ticks);
        tellOf(*found);
        return ticks;
    });
}

Reply<OperationOutcome> FakeKeyService::operation(const OperationId &operation)
{
    return m_faults.deliver<OperationOutcome>(u"operation"_s, Faults::Kind::Read,
                                              [this, operation] { return outcomeOf(operation); });
}

Reply<OperationOutcome> FakeKeyService::settle(const OperationId &operation)
{
    return m_faults.deliver<OperationOutcome>(u"settle"_s, Faults::Kind::Write,
                                              [this, operation] { return m_operations.settle(operation); });
}

Result<FakeKeyService::Stored *> FakeKeyService::current(const ApiKey &key)
{
    Stored *const found = stored(key.id);
    if (!found)
        return Error{Error::Kind::NotFound};
    if (found->key.etag != key.etag)
        return FakeOperations::conflict(u"precondition-failed"_s, &found->key);
    return found;
}

Result<FakeKeyService::Stored *> FakeKeyService::unconfirmed(const ApiKey &key)
{
    Stored *const found = stored(key.id);
    if (!found)
        return Error{Error::Kind::NotFound};
    if (found->key.delivery == Delivery::Confirmed || found->key.generation != key.generation)
        return FakeOperations::conflict(u"delivery-settled"_s, &found->key);
    return found;
}

} // namespace chatelaine::test
