// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keyspage/keyspage.h"

#include "ui/actions.h"
#include "ui/errortext.h"
#include "ui/keyspage/keysfooter.h"
#include "ui/keyspage/keysheading.h"
#include "ui/keyspage/keyssearch.h"
#include "ui/keyspage/noticebar.h"
#include "ui/keyspage/tierbar.h"
#include "ui/keyspage/tierhints.h"
#include "ui/keytable/columnlayout.h"
#include "ui/keytable/keytableview.h"
#include "ui/parts/advice.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/environmentband.h"
#include "ui/parts/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QStackedWidget>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tick = 10s; ///< "3 min ago" is never further off than a row can show

} // namespace

KeysPage::KeysPage(WorkspaceContext &context, Settings &settings, Actions &actions, NoticeBoard &notices,
                   QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(settings)
    , m_actions(actions)
    , m_band(new EnvironmentBand)
    , m_heading(new KeysHeading(context.catalog().keys(), actions.action(u"key.create"_s)))
    , m_table(new KeyTableView(context.catalog().keys()))
    , m_search(new KeysSearch(*m_table))
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_bodyBox(new QVBoxLayout)
    , m_tier(new TierBar)
    , m_hints(new TierHints)
    , m_footer(new KeysFooter)
{
    setObjectName(u"keysPage"_s);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_body->installEventFilter(this);

    auto *notice = new NoticeBar(notices);
    notice->setObjectName(u"notice"_s);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(rowMargin, 12, rowMargin, 8);
    top->setSpacing(12);
    top->addWidget(m_heading);
    top->addWidget(m_tier);
    top->addWidget(m_search);
    top->addWidget(notice);
    m_bodyBox->setContentsMargins({});
    m_bodyBox->addWidget(m_body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(top);
    column->addLayout(m_bodyBox, 1);
    column->addWidget(m_hints);
    column->addWidget(m_footer);

    KeyTableModel &keys = context.catalog().keys();
    connect(m_heading, &KeysHeading::environmentChanged, this, [this] {
        applyFilter();
        m_band->setEnvironment(band());
        Q_EMIT environmentChanged();
    });
    connect(m_heading, &KeysHeading::tierChanged, this, [this] {
        showTier();
        applyFilter();
    });
    connect(m_tier, &TierBar::presetChosen, this, &KeysPage::createFrom);
    connect(&actions, &Actions::changed, this,
            [this] { m_tier->setObstacle(m_actions.obstacle(u"key.create"_s, m_actions.selection())); });
    connect(m_search, &KeysSearch::filterChanged, this, &KeysPage::applyFilter);
    connect(m_table, &KeyTableView::selectedKeysChanged, this, &KeysPage::selectionChanged);
    connect(m_table, &KeyTableView::selectedKeysChanged, this, &KeysPage::showFooter);
    connect(m_table, &QAbstractItemView::activated, this, &KeysPage::detailsWanted);
    connect(m_table, &QWidget::customContextMenuRequested, this, &KeysPage::openContextMenu);
    connect(m_table, &KeyTableView::columnsChanged, this,
            [this] { m_settings.setColumns(m_context.workspace().profile, m_table->columnState()); });
    connect(&keys, &KeyTableModel::countsChanged, this, &KeysPage::showBody);
    connect(&keys, &QAbstractItemModel::dataChanged, this, &KeysPage::selectionChanged);
    connect(&context.catalog(), &KeyCatalog::profileChanged, this, &KeysPage::showProfile);
    connect(&context.catalog(), &KeyCatalog::stateChanged, this, &KeysPage::showBody);
    connect(&context.catalog(), &KeyCatalog::progressed, this, &KeysPage::showBody);
    m_clock.callOnTimeout(this, [this] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_table->refreshTimes(now);
        m_context.catalog().keys().refreshTimes(now);
    });
    m_clock.start(tick);
    showProfile();
}

QString KeysPage::environment() const
{
    return m_heading->environment();
}

QString KeysPage::kind() const
{
    const QStringList kinds = m_heading->kinds();
    return kinds.isEmpty() ? QString() : kinds.front();
}

std::optional<bool> KeysPage::band() const
{
    const auto &profile = m_context.catalog().profile();
    if (!profile)
        return std::nullopt;
    if (!environment().isEmpty())
        return profile->isLive(environment());
    if (profile->environments.size() == 1 && profile->environments.front().isLive())
        return true;
    return std::nullopt;
}

void KeysPage::showKey(const KeyId &key)
{
    if (!m_table->select(key)) {
        m_search->clear();
        m_search->setEndedShown(true);
        m_heading->chooseAll();
        if (const auto found = m_context.catalog().keys().find(key))
            m_heading->setGlobal(isGlobal(found->kind));
        m_table->select(key);
    }
    focusTable();
}

void KeysPage::search(const QString &text)
{
    m_search->setText(text);
}

void KeysPage::focusSearch()
{
    m_search->focus();
}

void KeysPage::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void KeysPage::setReserved(int width)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_bodyBox->setContentsMargins(mirrored ? width : 0, 0, mirrored ? 0 : width, 0);
}

QRect KeysPage::tableRect() const
{
    return QRect(0, m_body->y(), width(), m_body->height());
}

bool KeysPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        Q_EMIT tableMoved();
    return QWidget::eventFilter(watched, event);
}

void KeysPage::applyFilter()
{
    KeyFilter filter = m_search->filter();
    filter.environment = environment();
    filter.kinds = m_heading->kinds();
    m_context.catalog().keys().setFilter(filter);
    showBody();
    Q_EMIT selectionChanged();
}

void KeysPage::showProfile()
{
    m_heading->setGlobalAllowed(m_context.session().person().globalAdministrator);
    if (const auto &profile = m_context.catalog().profile()) {
        m_table->setColumns(*profile, m_settings.columns(profile->id));
        m_footer->setAdvice(adviceLines(*profile, u"keys"_s).join(u' '));
    }
    showTier();
    m_band->setEnvironment(band());
    applyFilter();
}

void KeysPage::showTier()
{
    const auto &profile = m_context.catalog().profile();
    const bool global = profile && m_heading->isGlobal();
    m_hints->setVisible(global);
    if (!profile)
        return;
    m_tier->show(*profile, global);
    if (global)
        m_hints->show(*profile);
}

bool KeysPage::isGlobal(const QString &kind) const
{
    const auto &profile = m_context.catalog().profile();
    const Profile::KeyKind *known = profile ? profile->kind(kind) : nullptr;
    return known && known->global;
}

void KeysPage::createFrom(const QStringList &scopes)
{
    Selection start = m_actions.selection();
    start.scopes = scopes;
    m_actions.run(u"key.create"_s, start);
}

void KeysPage::showBody()
{
    const bool rows = m_context.catalog().keys().rowCount() > 0;
    if (!rows)
        showEmptiness();
    m_body->setCurrentWidget(rows ? static_cast<QWidget *>(m_table) : m_empty);
    showFooter();
}

void KeysPage::showEmptiness()
{
    KeyCatalog &catalog = m_context.catalog();
    if (catalog.state() == KeyCatalog::State::Failed)
        showFailure();
    else if (catalog.keys().total() > 0)
        showNoMatch();
    else if (catalog.state() == KeyCatalog::State::Loading)
        showLoading();
    else
        showNoKeys();
}

void KeysPage::showNoKeys()
{
    std::vector<EmptyState::Action> actions;
    if (QAction *create = m_actions.action(u"key.create"_s); create && create->isEnabled())
        actions.push_back({u"emptyCreate"_s, create->text(), "primary", u"plus"_s, [create] { create->trigger(); }});
    m_empty->setContent(u"key-round"_s, Tone::Neutral, tr("No keys yet"),
                        tr("Make one key per application, so that each can be rotated alone. Start with a test key."),
                        actions);
}

void KeysPage::showNoMatch()
{
    const int hidden = m_context.catalog().keys().endedMatching();
    const QString words = safeText(m_search->text().trimmed());
    std::vector<EmptyState::Action> actions;
    if (hidden > 0)
        actions.push_back(
            {u"showEnded"_s, tr("Show ended keys"), "quiet", {}, [this] { m_search->setEndedShown(true); }});
    actions.push_back({u"clearSearch"_s, tr("Clear search"), "ghost", {}, [this] { m_search->clear(); }});
    m_empty->setContent(u"search-x"_s, Tone::Neutral,
                        //: %1 is what was searched for
                        words.isEmpty() ? tr("No key matches") : tr("No key matches “%1”").arg(words),
                        noMatchAdvice(hidden), actions);
}

QString KeysPage::noMatchAdvice(int hidden) const
{
    if (hidden > 0)
        return tr("%n ended key(s) match, but ended keys are hidden.", nullptr, hidden);
    const auto &profile = m_context.catalog().profile();
    if (environment().isEmpty() || !profile)
        return tr("Search for less.");
    //: %1 is how this service calls environments, as "mode"
    return tr("Choose another %1, or search for less.").arg(localized(profile->nouns.environment));
}

void KeysPage::showLoading()
{
    m_empty->setContent(u"hourglass"_s, Tone::Neutral, tr("Reading the keys"), tr("They show as they come in."));
}

void KeysPage::showFailure()
{
    const Error error = m_context.catalog().error().value_or(Error());
    const ErrorText text = errorText(error);
    m_empty->setContent(
        u"cloud-off"_s, Tone::Warn, text.sentence, text.meaning + u' ' + text.remedy,
        {{u"tryNow"_s, tr("Try now"), "quiet", u"refresh-cw"_s, [this] { m_context.catalog().tryNow(); }}});
    m_empty->setRequestId(error.requestId);
}

void KeysPage::showFooter()
{
    KeyCatalog &catalog = m_context.catalog();
    if (catalog.state() == KeyCatalog::State::Loading && catalog.keys().total() > 0) {
        m_footer->setProgress(catalog.loaded(), catalog.expected());
        return;
    }
    const int total = catalog.keys().totalIn(environment(), m_heading->kinds());
    m_footer->setCounts(catalog.keys().rowCount(), total,
                        static_cast<int>(m_table->selectionModel()->selectedRows().size()));
}

void KeysPage::openContextMenu(const QPoint &at)
{
    if (!m_table->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(menu, u"key"_s);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace chatelaine
