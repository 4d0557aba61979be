// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/keyservice.h"
#include "tests/support/fakeoperations.h"
#include "tests/support/faults.h"

#include <QPointer>

namespace chatelaine::test {

/// A key service in memory that keeps the protocol's rules for writes, secrets and settlement.
/// It outlives the dashboards a test starts and drops, as a real one does.
class FakeKeyService : public KeyService
{
public:
    explicit FakeKeyService(const Profile &profile);
    ~FakeKeyService() override;

    Faults &faults() { return m_faults; }
    FakeOperations &operations() { return m_operations; } ///< what other services of the workspace write goes here too

    // ---- What a test puts in and looks at ----
    /// Adds a usable key with a confirmed secret; gives it id, etag and version where they are missing.
    ApiKey add(ApiKey key);
    void addMany(int count); ///< generated keys, as fast as can be
    /// Changes a key as another person would, with an event.
    void changeElsewhere(const ApiKey &key);
    void removeElsewhere(const KeyId &key);
    void setProfile(const Profile &profile); ///< with an event
    void sendMembersChanged();
    void setUsage(const KeyUsage &usage) { m_usage = usage; }
    void addRefusedCall(const RefusedCall &call) { m_refused.insert(call.requestId, call); }
    void sendWebhooksChanged();
    void sendReset();
    /// Nobody answers, and streams break; or all is as it was.
    void setOnline(bool online);

    std::vector<ApiKey> all() const;
    std::optional<ApiKey> find(const KeyId &key) const;
    /// The newest secret of a key: what whoever made it has.
    QByteArray secretOf(const KeyId &key);
    /// Whether a call with this secret would be let in.
    bool works(QByteArrayView secret) const;
    /// A call with a secret: the first use confirms it.
    bool use(QByteArrayView secret);
    OperationOutcome outcomeOf(const OperationId &operation) const { return m_operations.outcomeOf(operation); }

    // ---- KeyService ----
    Reply<Profile> profile() override;
    Reply<Page<KeyBatch>> keys(const KeyQuery &query) override;
    Reply<ApiKey> key(const KeyId &key) override;
    Reply<KeyUsage> usage(const KeyId &key) override;
    Reply<RotationTicks> ticks(const KeyId &key) override;
    Reply<RefusedCall> refusedCall(const QString &requestId) override;
    Reply<IssuedKey> create(const KeyDraft &draft, const OperationId &operation) override;
    Reply<IssuedKey> rotate(const ApiKey &key, const RotationRequest &request, const OperationId &operation) override;
    Reply<IssuedKey> reissue(const ApiKey &key, const OperationId &operation) override;
    Reply<ApiKey> confirm(const ApiKey &key, const OperationId &operation) override;
    Reply<ApiKey> discard(const ApiKey &key, const OperationId &operation) override;
    Reply<ApiKey> edit(const ApiKey &key, const KeyEdit &edit, const OperationId &operation) override;
    Reply<ApiKey> revoke(const ApiKey &key, const OperationId &operation) override;
    Reply<Done> remove(const ApiKey &key, const OperationId &operation) override;
    Reply<ApiKey> endOldSecret(const ApiKey &key, const OperationId &operation) override;
    Reply<IssuedKey> reveal(const ApiKey &key, const OperationId &operation) override;
    Reply<RotationTicks> tick(const KeyId &key, const RotationTicks &ticks, const OperationId &operation) override;
    Reply<ProbeResult> probe(const ApiKey &key, const std::shared_ptr<const Secret> &secret) override;
    Reply<OperationOutcome> operation(const OperationId &operation) override;
    Reply<OperationOutcome> settle(const OperationId &operation) override;
    std::unique_ptr<EventStream> events(quint64 after) override;

private:
    struct Stored
    {
        ApiKey key;
        QByteArray newest; ///< its newest secret
        QByteArray older; ///< one that still works beside it
        bool replaces = false; ///< the newest came from a rotation with the same id
        std::chrono::seconds grace{0};
    };
    using Keys = std::vector<Stored>;
    struct Listener
    {
        QPointer<EventStream> stream;
        quint64 heard = 0; ///< the last change that went out to it
    };

    template <class T>
    Reply<T> write(const QString &verb, const OperationId &operation, std::function<Result<T>()> commit);
    Stored *stored(const KeyId &key);
    const Stored *holderOf(QByteArrayView secret) const;
    Result<Stored *> current(const ApiKey &key); ///< Conflict where the etag is another
    Result<Stored *> unconfirmed(const ApiKey &key); ///< Conflict where it is confirmed, or another generation
    ApiKey committed(Stored &stored);
    IssuedKey issued(Stored &stored);
    void tellOf(Stored &stored); ///< a new version with the same etag
    void confirmNewest(Stored &stored);
    static void endOlder(Stored &stored);
    State stateOf(StateClass meaning) const;
    QByteArray newSecret(const QString &environment);
    void send(const ChangeEvent &event);
    void deliverEvents(); ///< what each stream has not heard, if anybody answers

    Faults m_faults;
    Profile m_profile;
    Keys m_keys;
    KeyUsage m_usage;
    QHash<KeyId, RotationTicks> m_ticks;
    QHash<QString, RefusedCall> m_refused; ///< by request id
    FakeOperations m_operations;
    std::vector<ChangeEvent> m_log;
    std::vector<Listener> m_streams;
    quint64 m_number = 0;
    int m_made = 0;
};

} // namespace chatelaine::test
