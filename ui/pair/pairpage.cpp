// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pair/pairpage.h"

#include "ui/actions.h"
#include "ui/keyspage/noticebar.h"
#include "ui/pair/cardgrid.h"
#include "ui/pair/oldkeyplaces.h"
#include "ui/pair/pairadvice.h"
#include "ui/pair/paircard.h"
#include "ui/pair/pairheading.h"
#include "ui/parts/environmentband.h"
#include "ui/parts/text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int margin = 20;
constexpr auto glance = 15s;
constexpr int historyRead = 100;

const Profile::Checklist *afterRotation(const Profile &profile)
{
    const auto found = std::find_if(profile.checklists.begin(), profile.checklists.end(),
                                    [](const Profile::Checklist &each) { return each.id == "after-rotation"_L1; });
    return found == profile.checklists.end() ? nullptr : &*found;
}

} // namespace

PairPage::PairPage(WorkspaceContext &context, Actions &actions, NoticeBoard &notices, SecretClipboard &clipboard,
                   QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_clipboard(clipboard)
    , m_band(new EnvironmentBand)
    , m_heading(new PairHeading)
    , m_grid(new CardGrid)
    , m_places(new OldKeyPlaces(context))
    , m_advice(new PairAdvice)
{
    setObjectName(u"pairPage"_s);
    auto *below = new CardGrid;
    below->addCard({m_places});
    below->addCard({m_advice});
    auto *notice = new NoticeBar(notices);
    notice->setObjectName(u"pairNotice"_s);
    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(margin, 12, margin, margin);
    cards->setSpacing(16);
    cards->addWidget(m_heading);
    cards->addWidget(notice);
    cards->addWidget(m_grid);
    cards->addWidget(below);
    cards->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"pairScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(scroll, 1);

    connect(m_heading, &PairHeading::environmentChanged, this, [this] {
        showKeys();
        Q_EMIT environmentChanged();
    });
    connect(m_heading, &PairHeading::rolesWanted, this, &PairPage::rolesWanted);
    KeyTableModel &keys = context.catalog().keys();
    connect(&keys, &KeyTableModel::countsChanged, this, &PairPage::showKeys);
    connect(&keys, &QAbstractItemModel::dataChanged, this, &PairPage::showKeys);
    connect(&context.catalog(), &KeyCatalog::stateChanged, this, &PairPage::showKeys);
    connect(&context.catalog(), &KeyCatalog::profileChanged, this, &PairPage::showProfile);
    connect(&actions, &Actions::changed, this, [this] {
        for (PairCard *card : m_cards)
            card->refreshVerbs();
    });
    connect(&context.session(), &Session::stateChanged, this, [this] {
        for (PairCard *card : m_cards)
            card->hideSecret();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    m_clock.callOnTimeout(this, [this] {
        for (const PairCard *card : m_cards)
            if (card->key())
                readUsage(card->key()->id);
        showKeys();
    });
    showProfile();
}

PairPage::~PairPage()
{
    // The part that has the focus gives it back when it goes, and by then nothing else of this page is left.
    disconnect(qApp, nullptr, this, nullptr);
}

QString PairPage::environment() const
{
    return m_heading->environment();
}

Selection PairPage::selection() const
{
    if (m_current)
        return m_current->selection();
    Selection none;
    none.environment = environment();
    none.page = u"keys"_s;
    return none;
}

void PairPage::showKey(const KeyId &key)
{
    if (PairCard *card = cardOf(key))
        card->focus();
}

bool PairPage::reveal(const IssuedKey &revealed)
{
    PairCard *card = cardOf(revealed.key.id);
    if (!card || !isVisible())
        return false;
    for (PairCard *each : m_cards)
        each->hideSecret();
    card->reveal(revealed.secret);
    return true;
}

bool PairPage::lend(const IssuedKey &revealed, std::chrono::seconds lent)
{
    PairCard *card = cardOf(revealed.key.id);
    if (!card || !isVisible())
        return false;
    card->lend(revealed.secret, lent);
    return true;
}

void PairPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    for (PairCard *card : m_cards)
        card->hideSecret();
    m_clock.stop();
}

void PairPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock.start(glance);
    showKeys();
}

void PairPage::showProfile()
{
    const std::shared_ptr<const Profile> &profile = m_context.catalog().profile();
    if (!profile || profile == m_profile || profile->layout != Profile::Layout::Pair)
        return;
    const QString before = environment();
    m_profile = profile;
    m_heading->setProfile(*profile);
    makeCards(*profile);
    showKeys();
    if (environment() != before)
        Q_EMIT environmentChanged();
}

void PairPage::makeCards(const Profile &profile)
{
    m_current = nullptr;
    qDeleteAll(m_cards);
    m_cards.clear();
    m_grid->clear();
    for (const Profile::KeyKind &kind : profile.kinds) {
        auto *card = new PairCard(profile, kind, m_actions, m_clipboard, this);
        connect(card, &PairCard::copyText, this, &PairPage::copyText);
        connect(card, &PairCard::copySecret, this, [this, card](const std::shared_ptr<const Secret> &secret) {
            if (card->key())
                Q_EMIT copySecret({*card->key(), secret});
        });
        m_grid->addCard(card->parts());
        m_cards.push_back(card);
    }
}

void PairPage::showKeys()
{
    // What nobody sees is neither drawn nor asked for.
    if (!m_profile || !isVisible())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_band->setEnvironment(m_profile->isLive(environment()));
    for (PairCard *card : m_cards) {
        PairCard::Content content;
        content.key = keyOf(card->kind());
        content.reading = m_context.catalog().state() == KeyCatalog::State::Loading;
        if (content.key) {
            read(*content.key);
            content.usage = m_readings.value(content.key->id).usage;
        }
        card->show(content, environment(), now);
    }
    showBelow(now);
    Q_EMIT selectionChanged();
}

void PairPage::showBelow(const QDateTime &now)
{
    std::optional<OldKeyPlaces::Subject> subject;
    QStringList readers;
    for (const PairCard *card : m_cards) {
        if (!card->key())
            continue;
        const Reading reading = m_readings.value(card->key()->id);
        readers << reading.readers;
        const bool later = !subject || (reading.rotatedAt && subject->rotatedAt < reading.rotatedAt);
        if (card->key()->generation > 1 && later)
            subject = {*card->key(), localized(m_profile->kind(card->kind())->name), reading.usage, reading.rotatedAt,
                       tickObstacle(*card->key())};
    }
    readers.removeDuplicates();
    const Profile::Checklist *list = afterRotation(*m_profile);
    m_places->setVisible(list);
    if (list)
        m_places->show(*list, subject, now);
    m_advice->show(*m_profile, readers);
}

QString PairPage::tickObstacle(const ApiKey &key) const
{
    if (m_context.catalog().state() == KeyCatalog::State::Stale)
        return tr("The service doesn't answer. Changes are paused until it does.");
    return m_context.may(u"keys.rotate"_s, key) ? QString()
                                                : tr("Your role doesn't allow this here. Roles shows whose does.");
}

void PairPage::read(const ApiKey &key)
{
    Reading &reading = m_readings[key.id];
    if (reading.version == key.version && key.version != 0)
        return;
    reading.version = key.version;
    readUsage(key.id);
    m_context.audit()
        .entries({.limit = historyRead, .key = key.id})
        .then(this, [this, id = key.id](const Result<Page<std::vector<AuditEntry>>> &page) {
            if (page)
                takeHistory(id, page->items);
        });
}

void PairPage::readUsage(const KeyId &key)
{
    m_context.service().usage(key).then(this, [this, key](const Result<KeyUsage> &usage) {
        if (!usage)
            return;
        m_readings[key].usage = *usage;
        showKeys();
    });
}

void PairPage::takeHistory(const KeyId &key, const std::vector<AuditEntry> &entries)
{
    Reading &reading = m_readings[key];
    reading.rotatedAt.reset();
    reading.readers.clear();
    // The latest comes first: what was before the last rotation concerns a secret that no longer works.
    for (const AuditEntry &entry : entries) {
        if (entry.verb == "key.rotated"_L1) {
            reading.rotatedAt = entry.at;
            break;
        }
        if (entry.verb == "key.revealed"_L1 && !reading.readers.contains(safeText(entry.actor)))
            reading.readers << safeText(entry.actor);
    }
    showKeys();
}

std::optional<ApiKey> PairPage::keyOf(const QString &kind) const
{
    const KeyBatch &keys = m_context.catalog().keys().keys();
    const QByteArray wantedKind = kind.toUtf8();
    const QByteArray wantedPlace = environment().toUtf8();
    std::optional<ApiKey> found;
    for (qsizetype row = 0; row < keys.size(); ++row) {
        if (keys.meaning(row) == StateClass::Ended
            || keys.word(KeyBatch::Word::Kind, row) != QUtf8StringView(wantedKind)
            || keys.word(KeyBatch::Word::Environment, row) != QUtf8StringView(wantedPlace))
            continue;
        if (!found || keys.time(KeyBatch::Time::Created, row) > found->createdAt.toMSecsSinceEpoch())
            found = keys.key(row);
    }
    return found;
}

PairCard *PairPage::cardOf(const KeyId &key) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&](const PairCard *card) { return card->key() && card->key()->id == key; });
    return found == m_cards.end() ? nullptr : *found;
}

void PairPage::follow(QWidget *focus)
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [focus](const PairCard *card) { return focus && card->holds(focus); });
    if (found == m_cards.end() || *found == m_current)
        return;
    m_current = *found;
    Q_EMIT selectionChanged();
}

} // namespace chatelaine
