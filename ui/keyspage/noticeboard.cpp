// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keyspage/noticeboard.h"

#include "ui/errortext.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"

#include <QLocale>
#include <limits>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 soon = 7 * qint64(24) * 60 * 60 * 1000;

/// The usable key for which `worth` is least; -1 where it is the greatest number for all.
template <class Worth>
qsizetype leastOf(const KeyBatch &keys, Worth worth)
{
    qsizetype best = -1;
    qint64 least = std::numeric_limits<qint64>::max();
    for (qsizetype row = 0; row < keys.size(); ++row) {
        if (keys.meaning(row) != StateClass::Usable)
            continue;
        if (const qint64 value = worth(row); value < least) {
            least = value;
            best = row;
        }
    }
    return best;
}

} // namespace

NoticeBoard::NoticeBoard(WorkspaceContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.catalog(), &KeyCatalog::stateChanged, this, &NoticeBoard::changed);
    connect(&context.operations(), &Operations::openChanged, this, &NoticeBoard::changed);
    connect(&context.session(), &Session::keptChanged, this, &NoticeBoard::changed);
    connect(&context.session(), &Session::stateChanged, this, &NoticeBoard::changed);
    connect(&context.catalog().keys(), &KeyTableModel::countsChanged, this, &NoticeBoard::changed);
}

std::optional<NoticeBoard::Item> NoticeBoard::gravest()
{
    for (const auto tell :
         {&NoticeBoard::endedSession, &NoticeBoard::unknownOutcome, &NoticeBoard::failure, &NoticeBoard::staleness,
          // Said once and put away, so that nobody learns only later that the sign-in ends with the window.
          &NoticeBoard::signInInMemory, &NoticeBoard::unconfirmedKey, &NoticeBoard::restart, &NoticeBoard::expiringKey})
        if (auto item = (this->*tell)(); item && !m_dismissed.contains(item->id))
            return item;
    return std::nullopt;
}

void NoticeBoard::dismiss(const QString &id)
{
    m_dismissed.insert(id);
    Q_EMIT changed();
}

void NoticeBoard::setError(const Error &error, const QString &about)
{
    m_error = error;
    m_about = about;
    ++m_errors;
    Q_EMIT changed();
}

void NoticeBoard::sayServiceRestarted()
{
    ++m_restarts;
    Q_EMIT changed();
}

std::optional<NoticeBoard::Item> NoticeBoard::endedSession()
{
    if (m_context.session().state() != Session::State::Expired)
        return std::nullopt;
    return Item{u"ended-session"_s,
                Tone::Warn,
                u"log-in"_s,
                tr("Your session has ended."),
                tr("You see the keys as they were then. Changes are paused."),
                {{tr("Sign in again…"), [this] { Q_EMIT signInWanted(); }}},
                false};
}

std::optional<NoticeBoard::Item> NoticeBoard::unknownOutcome()
{
    for (const Intent &intent : m_context.operations().open()) {
        if (m_context.operations().isRunning(intent.id))
            continue;
        const QString name = safeText(intent.keyName);
        Item item{u"unknown-"_s + intent.id.text, Tone::Danger, u"circle-question-mark"_s, {}, {}, {}, false};
        item.sentence = intent.verb == "create"_L1
            //: %1 is a key's name
            ? tr("It isn't known whether “%1” was created.").arg(name)
            //: %1 is a key's name
            : tr("It isn't known whether the change of “%1” happened.").arg(name);
        item.fact = tr("The connection broke before the answer came.");
        item.links = {{tr("Check with the service"), [this, id = intent.id] { m_context.operations().settle(id); }}};
        return item;
    }
    return std::nullopt;
}

std::optional<NoticeBoard::Item> NoticeBoard::failure()
{
    if (!m_error)
        return std::nullopt;
    const ErrorText text = errorText(*m_error, m_about);
    return Item{u"error-%1"_s.arg(m_errors),
                Tone::Danger,
                u"circle-alert"_s,
                text.sentence,
                text.meaning + u' ' + text.remedy,
                {},
                true,
                m_error->requestId};
}

std::optional<NoticeBoard::Item> NoticeBoard::staleness()
{
    const KeyCatalog &catalog = m_context.catalog();
    if (catalog.state() != KeyCatalog::State::Stale)
        return std::nullopt;
    Item item{u"stale"_s, Tone::Warn, u"cloud-off"_s, {}, {}, {}, false};
    //: %1 is a time of day
    item.sentence = tr("Offline since %1.").arg(QLocale().toString(catalog.freshAt().toLocalTime().time(), u"HH:mm"_s));
    item.fact = tr("You see the keys as they were then. Changes are paused.");
    item.links = {{tr("Try now"), [this] { m_context.catalog().tryNow(); }}};
    return item;
}

std::optional<NoticeBoard::Item> NoticeBoard::unconfirmedKey()
{
    const KeyBatch &keys = m_context.catalog().keys().keys();
    const qsizetype row = leastOf(keys, [&](qsizetype at) {
        return (keys.flags(at) & KeyBatch::Unconfirmed) ? keys.time(KeyBatch::Time::Created, at)
                                                        : std::numeric_limits<qint64>::max();
    });
    if (row < 0)
        return std::nullopt;
    const ApiKey key = keys.key(row);
    Item item{u"unconfirmed-"_s + key.id.text, Tone::Warn, u"key-round"_s, {}, {}, {}, true};
    //: %1 is a key's name
    item.sentence = tr("Nobody has confirmed the secret of %1.").arg(safeText(key.name));
    item.fact = tr("If it was lost, a new one can take its place.");
    item.links = {{tr("Show"), [this, id = key.id] { Q_EMIT keyWanted(id); }}};
    return item;
}

std::optional<NoticeBoard::Item> NoticeBoard::signInInMemory()
{
    if (m_context.session().kept() != Session::Kept::Memory)
        return std::nullopt;
    return Item{u"memory"_s,
                Tone::Neutral,
                u"lock"_s,
                tr("Your sign-in ends with this window."),
                tr("This computer offers no keychain, so it is kept in memory only."),
                {},
                true};
}

std::optional<NoticeBoard::Item> NoticeBoard::restart()
{
    if (m_restarts == 0)
        return std::nullopt;
    return Item{u"restart-%1"_s.arg(m_restarts),
                Tone::Warn,
                u"server"_s,
                tr("The local service stopped and was started again."),
                tr("Calls were refused meanwhile."),
                {},
                true};
}

std::optional<NoticeBoard::Item> NoticeBoard::expiringKey()
{
    const KeyBatch &keys = m_context.catalog().keys().keys();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 from = now.toMSecsSinceEpoch();
    const qsizetype row = leastOf(keys, [&](qsizetype at) {
        const qint64 end = keys.time(KeyBatch::Time::Expires, at);
        const bool replaced = !keys.text(KeyBatch::Text::ReplacedBy, at).isEmpty();
        const bool used = keys.number(KeyBatch::Number::Calls30Days, at) > 0;
        return end > from && end < from + soon && used && !replaced ? end : std::numeric_limits<qint64>::max();
    });
    if (row < 0)
        return std::nullopt;
    const ApiKey key = keys.key(row);
    Item item{u"expires-"_s + key.id.text, Tone::Warn, u"clock-alert"_s, {}, {}, {}, true};
    //: %1 is a key's name, %2 a distance as "in 5 days"
    item.sentence = tr("%1 expires %2.").arg(safeText(key.name), until(*key.expiresAt, now));
    item.fact = tr("It made %Ln call(s) in 30 days.", nullptr, static_cast<int>(key.calls30Days));
    if (m_context.may(u"keys.rotate"_s, key))
        item.links.push_back({tr("Rotate…"), [this, id = key.id] { Q_EMIT rotationWanted(id); }});
    item.links.push_back({tr("Show"), [this, id = key.id] { Q_EMIT keyWanted(id); }});
    return item;
}

} // namespace chatelaine
