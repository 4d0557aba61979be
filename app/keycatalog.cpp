// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/keycatalog.h"

#include "app/backoff.h"

namespace chatelaine {

namespace {

constexpr int firstPage = 100;
constexpr int furtherPage = 10'000;

// A stream ends with each access token and is back at once; only a longer silence is worth telling.
constexpr std::chrono::seconds silenceAllowed{3};
constexpr std::chrono::milliseconds scopeCountPause{250};

} // namespace

class KeyCatalog::Private
{
public:
    Private(KeyCatalog *self, KeyService &theService);

    void readAll();
    void readProfile(bool thenKeys);
    void readPage(const QString &cursor);
    void takePage(const Result<Page<KeyBatch>> &page);
    void endReading();
    void listen();
    void hear(const ChangeEvent &event);
    void hush(const Error &why);
    void fail(const Error &why);
    void tryAgainLater();
    void become(State state);
    void countScopesSoon();

    KeyCatalog *q;
    KeyService &service;
    QString language;
    State state = State::Loading;
    std::optional<Error> error;
    QDateTime freshAt, triesAgainAt;
    int loaded = 0;
    std::optional<qint64> expected;
    std::shared_ptr<const Profile> profile;
    KeyTableModel keys;
    ScopeTableModel scopes;
    RoleTableModel roles;
    std::unique_ptr<EventStream> stream;
    quint64 number = 0; ///< of the last change that was taken in
    bool whole = false; ///< the list was read to its end once
    bool reading = false;
    QTimer again, silence, scopeCount;
    Backoff backoff;
};

KeyCatalog::Private::Private(KeyCatalog *self, KeyService &theService)
    : q(self)
    , service(theService)
{
    again.setSingleShot(true);
    silence.setSingleShot(true);
    silence.setInterval(silenceAllowed);
    scopeCount.setSingleShot(true);
    scopeCount.setInterval(scopeCountPause);
    QObject::connect(&again, &QTimer::timeout, q, &KeyCatalog::tryNow);
    QObject::connect(&silence, &QTimer::timeout, q, [this] {
        become(State::Stale);
        tryAgainLater();
    });
    QObject::connect(&scopeCount, &QTimer::timeout, q, [this] { scopes.setKeys(keys.keys()); });
}

void KeyCatalog::Private::readAll()
{
    if (reading)
        return;
    reading = true;
    stream.reset();
    again.stop();
    silence.stop();
    triesAgainAt = {};
    if (!whole)
        become(State::Loading);
    readProfile(true);
}

void KeyCatalog::Private::readProfile(bool thenKeys)
{
    service.profile().then(q, [this, thenKeys](const Result<Profile> &read) {
        if (!read) {
            if (thenKeys)
                fail(read.error());
            return;
        }
        profile = std::make_shared<const Profile>(*read);
        keys.setProfile(profile);
        scopes.setProfile(profile, language);
        roles.setProfile(profile, language);
        countScopesSoon();
        Q_EMIT q->profileChanged();
        if (!thenKeys)
            return;
        loaded = 0;
        expected.reset();
        keys.beginReading();
        readPage({});
    });
}

void KeyCatalog::Private::readPage(const QString &cursor)
{
    service.keys({cursor, cursor.isEmpty() ? firstPage : furtherPage})
        .then(q, [this](const Result<Page<KeyBatch>> &page) { takePage(page); });
}

void KeyCatalog::Private::takePage(const Result<Page<KeyBatch>> &page)
{
    if (!page) {
        fail(page.error());
        return;
    }
    if (page->asOf)
        number = *page->asOf;
    if (page->total)
        expected = page->total;
    // Asked for before this one is merged, so that it travels meanwhile.
    if (!page->next.isEmpty())
        readPage(page->next);
    keys.merge(page->items);
    loaded += static_cast<int>(page->items.size());
    Q_EMIT q->progressed();
    if (page->next.isEmpty())
        endReading();
}

void KeyCatalog::Private::endReading()
{
    keys.endReading();
    countScopesSoon();
    reading = false;
    whole = true;
    listen();
    become(State::Fresh);
}

void KeyCatalog::Private::listen()
{
    // The old one may be the sender of the signal that led here.
    if (stream)
        stream.release()->deleteLater();
    stream = service.events(number);
    EventStream *const current = stream.get();
    QObject::connect(current, &EventStream::connected, q, [this, current] {
        if (current != stream.get())
            return;
        silence.stop();
        again.stop();
        backoff.reset();
        triesAgainAt = {};
        error.reset();
        become(State::Fresh);
    });
    QObject::connect(current, &EventStream::lost, q, [this, current](const Error &why) {
        if (current == stream.get())
            hush(why);
    });
    QObject::connect(current, &EventStream::received, q, [this, current](const ChangeEvent &event) {
        if (current == stream.get())
            hear(event);
    });
}

void KeyCatalog::Private::hear(const ChangeEvent &event)
{
    number = std::max(number, event.number);
    switch (event.what) {
    case ChangeEvent::What::KeyChanged:
        if (event.key)
            q->take(*event.key);
        break;
    case ChangeEvent::What::KeyDeleted:
        q->drop(event.keyId);
        break;
    case ChangeEvent::What::ProfileChanged:
        readProfile(false);
        break;
    case ChangeEvent::What::MembersChanged:
        Q_EMIT q->membersChanged();
        break;
    case ChangeEvent::What::WebhooksChanged:
        Q_EMIT q->webhooksChanged();
        break;
    case ChangeEvent::What::Reset:
        // Deferred: reading starts by dropping the stream that is telling us.
        QMetaObject::invokeMethod(
            q, [this] { readAll(); }, Qt::QueuedConnection);
        break;
    case ChangeEvent::What::Other:
        break;
    }
}

void KeyCatalog::Private::hush(const Error &why)
{
    error = why;
    if (state != State::Fresh || silence.isActive())
        return;
    freshAt = QDateTime::currentDateTimeUtc();
    silence.start();
}

void KeyCatalog::Private::fail(const Error &why)
{
    reading = false;
    error = why;
    if (whole && state == State::Fresh)
        freshAt = QDateTime::currentDateTimeUtc();
    tryAgainLater();
    become(whole ? State::Stale : State::Failed);
}

void KeyCatalog::Private::tryAgainLater()
{
    // Whoever has to sign in first, or may not, gains nothing by another try.
    if (error && (error->kind == Error::Kind::Unauthenticated || error->kind == Error::Kind::Forbidden)) {
        triesAgainAt = {};
        return;
    }
    const std::chrono::seconds pause = backoff.next();
    triesAgainAt = QDateTime::currentDateTimeUtc().addSecs(pause.count());
    again.start(pause);
}

void KeyCatalog::Private::become(State next)
{
    state = next;
    if (state == State::Fresh) {
        error.reset();
        freshAt = QDateTime::currentDateTimeUtc();
    }
    Q_EMIT q->stateChanged();
}

void KeyCatalog::Private::countScopesSoon()
{
    if (!scopeCount.isActive())
        scopeCount.start();
}

KeyCatalog::KeyCatalog(KeyService &service, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, service))
{
}

KeyCatalog::~KeyCatalog() = default;

void KeyCatalog::open(const QString &language)
{
    d->language = language;
    d->readAll();
}

void KeyCatalog::tryNow()
{
    if (!d->whole || d->state == State::Fresh) {
        d->readAll();
        return;
    }
    // What is here was whole: events tell what was missed, or that too much was.
    d->again.stop();
    d->listen();
    d->tryAgainLater();
    Q_EMIT stateChanged();
}

KeyCatalog::State KeyCatalog::state() const
{
    return d->state;
}
const std::optional<Error> &KeyCatalog::error() const
{
    return d->error;
}
QDateTime KeyCatalog::freshAt() const
{
    return d->state == State::Fresh ? QDateTime::currentDateTimeUtc() : d->freshAt;
}
QDateTime KeyCatalog::triesAgainAt() const
{
    return d->triesAgainAt;
}
int KeyCatalog::loaded() const
{
    return d->loaded;
}
std::optional<qint64> KeyCatalog::expected() const
{
    return d->expected;
}
const std::shared_ptr<const Profile> &KeyCatalog::profile() const
{
    return d->profile;
}
KeyTableModel &KeyCatalog::keys()
{
    return d->keys;
}
ScopeTableModel &KeyCatalog::scopes()
{
    return d->scopes;
}
RoleTableModel &KeyCatalog::roles()
{
    return d->roles;
}

void KeyCatalog::take(const ApiKey &key)
{
    d->keys.merge(key);
    d->countScopesSoon();
}

void KeyCatalog::drop(const KeyId &key)
{
    d->keys.remove(key);
    d->countScopesSoon();
}

} // namespace chatelaine
