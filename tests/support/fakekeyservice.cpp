// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakekeyservice.h"

#include <algorithm>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

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

void FakeKeyService::sendMembersChanged()
{
    send({ChangeEvent::What::MembersChanged, 0, {}, {}});
}

void FakeKeyService::sendWebhooksChanged()
{
    send({ChangeEvent::What::WebhooksChanged, 0, {}, {}});
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

Reply<RotationTicks> FakeKeyService::ticks(const KeyId &key)
{
    return m_faults.deliver<RotationTicks>(u"ticks"_s, Faults::Kind::Read, [this, key]() -> Result<RotationTicks> {
        const std::optional<ApiKey> found = find(key);
        if (!found)
            return Error{Error::Kind::NotFound};
        const RotationTicks kept = m_ticks.value(key);
        return kept.generation == found->generation ? kept : RotationTicks{found->generation, {}};
    });
}

Reply<RefusedCall> FakeKeyService::refusedCall(const QString &requestId)
{
    return m_faults.deliver<RefusedCall>(u"refusedCall"_s, Faults::Kind::Read,
                                         [this, requestId]() -> Result<RefusedCall> {
                                             if (!m_refused.contains(requestId))
                                                 return Error{Error::Kind::NotFound};
                                             return m_refused.value(requestId);
                                         });
}

Reply<ProbeResult> FakeKeyService::probe(const ApiKey &, const std::shared_ptr<const Secret> &secret)
{
    return m_faults.deliver<ProbeResult>(u"probe"_s, Faults::Kind::Read, [this, secret]() -> Result<ProbeResult> {
        const bool accepted = works(secret->view());
        return ProbeResult{accepted, accepted ? QString() : u"revoked"_s};
    });
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

ApiKey FakeKeyService::committed(Stored &stored)
{
    stored.key.etag = u"\"%1\""_s.arg(m_number + 1);
    tellOf(stored);
    return stored.key;
}

void FakeKeyService::tellOf(Stored &stored)
{
    stored.key.version = ++m_number;
    send({ChangeEvent::What::KeyChanged, m_number, stored.key.id, stored.key});
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
    if (stored.grace.count() == 0)
        endOlder(stored);
    else if (!stored.older.isEmpty())
        stored.key.oldSecretEndsAt = QDateTime::currentDateTimeUtc().addSecs(stored.grace.count());
}

void FakeKeyService::endOlder(Stored &stored)
{
    stored.older.clear();
    stored.key.secondSecret = false;
    stored.key.oldSecretEndsAt.reset();
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
