// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell.h"

#include "models/openrotations.h"
#include "ui/audit/auditpage.h"
#include "ui/commandpalette.h"
#include "ui/detailpane/detailpane.h"
#include "ui/keyspage/keyspage.h"
#include "ui/keytable/keytableview.h"
#include "ui/members/memberspage.h"
#include "ui/members/memberwords.h"
#include "ui/pages/rolespage.h"
#include "ui/pages/scopespage.h"
#include "ui/pair/pairpage.h"
#include "ui/parts/text.h"
#include "ui/rotation/rotationpage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/webhooks/webhookspage.h"

#include <QEvent>
#include <QStackedWidget>
#include <QStyle>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int besideAll = 1240; ///< from here on details stand beside the whole page, below beside its table only
constexpr int withNames = 960; ///< below, the sidebar is a rail

/// The first widget in there that Tab comes to; null if it comes to none.
QWidget *firstStop(QWidget *place)
{
    for (QWidget *each = place->nextInFocusChain(); each != place; each = each->nextInFocusChain())
        if (place->isAncestorOf(each) && each->isVisible() && each->isEnabled() && each->focusPolicy() & Qt::TabFocus)
            return each;
    return nullptr;
}

} // namespace

Shell::Shell(Dashboard &dashboard, QWidget *parent)
    : QWidget(parent)
    , m_dashboard(dashboard)
    , m_context(*dashboard.context())
    , m_notices(m_context)
    , m_prompts(*this, dashboard)
    , m_actions(m_context, m_prompts)
    , m_sidebar(new Sidebar({{u"keys"_s, tr("Access"), tr("Keys"), u"key-round"_s},
                             {u"rotations"_s, tr("Access"), tr("Rotations"), u"refresh-cw"_s},
                             {u"scopes"_s, tr("Access"), tr("Scopes"), u"list-tree"_s},
                             {u"roles"_s, tr("Access"), tr("Roles"), u"shield-check"_s},
                             {u"members"_s, tr("Access"), tr("Members"), u"users"_s},
                             {u"audit"_s, tr("Review"), tr("Audit"), u"scroll-text"_s},
                             {u"webhooks"_s, tr("Connections"), tr("Webhooks"), u"webhook"_s}},
                            this))
    , m_pages(new QStackedWidget(this))
    , m_keys(new KeysPage(m_context, dashboard.settings(), m_actions, m_notices))
    , m_pair(new PairPage(m_context, m_actions, m_notices, m_prompts.clipboard()))
    , m_rotations(new RotationPage(m_context, m_actions))
    , m_members(new MembersPage(m_context, m_actions, m_notices))
    , m_webhooks(new WebhooksPage(m_context, m_actions, m_notices))
    , m_audit(new AuditPage(m_context, m_notices, m_prompts))
    , m_details(new DetailPane(m_context, m_actions, m_prompts, this))
{
    setObjectName(u"shell"_s);
    for (StepUp *stepUp : {&m_context.stepUp(), &m_dashboard.account()->stepUp()})
        stepUp->setPrompts(&m_prompts);
    addPages();
    m_actions.attach(this, &m_keys->table());

    connect(m_sidebar, &Sidebar::pageChosen, this, &Shell::showPage);
    // Queued: the menu it was chosen in goes with this shell, and is still at work.
    connect(m_sidebar, &Sidebar::workspaceChosen, &dashboard, &Dashboard::openWorkspace, Qt::QueuedConnection);
    connect(m_sidebar, &Sidebar::settingsWanted, this, &Shell::settingsWanted);
    connect(m_sidebar, &Sidebar::signOutWanted, &m_context.session(), &Session::signOut);
    connect(m_keys, &KeysPage::selectionChanged, this, &Shell::select);
    connect(m_keys, &KeysPage::environmentChanged, this, &Shell::select);
    connect(m_keys, &KeysPage::environmentChanged, this, &Shell::titleChanged);
    connect(m_keys, &KeysPage::tableMoved, this, &Shell::place);
    connect(m_keys, &KeysPage::detailsWanted, this, [this] {
        m_dashboard.settings().setDetailsShown(true);
        place();
        m_details->focusFirst();
    });
    connect(m_pair, &PairPage::selectionChanged, this, &Shell::select);
    connect(m_pair, &PairPage::environmentChanged, this, &Shell::select);
    connect(m_pair, &PairPage::environmentChanged, this, &Shell::titleChanged);
    connect(m_pair, &PairPage::rolesWanted, this, [this] { showPage(u"roles"_s); });
    connect(m_pair, &PairPage::copyText, this, [this](const QString &text) { m_prompts.copyText(text); });
    connect(m_pair, &PairPage::copySecret, this, [this](const IssuedKey &revealed) { m_prompts.copySecret(revealed); });
    connect(m_rotations, &RotationPage::keyWanted, this, &Shell::showKey);
    connect(m_rotations, &RotationPage::keysWanted, this, [this] { showPage(u"keys"_s); });
    connect(m_rotations, &RotationPage::copyWanted, this, [this](const QString &text) { m_prompts.copyText(text); });
    connect(m_rotations, &RotationPage::failed, this, &Shell::showNotice);
    connect(m_members, &MembersPage::selectionChanged, this, &Shell::select);
    connect(&m_context.peopleDesk(), &PeopleDesk::changed, this, &Shell::showCounts);
    connect(m_webhooks, &WebhooksPage::selectionChanged, this, &Shell::select);
    connect(m_webhooks, &WebhooksPage::detailsWanted, this, [this] {
        m_dashboard.settings().setDetailsShown(true);
        place();
    });
    connect(m_webhooks, &WebhooksPage::closeDetailsWanted, this, &Shell::toggleDetails);
    connect(m_webhooks, &WebhooksPage::copyWanted, this, [this](const QString &text) { m_prompts.copyText(text); });
    connect(m_audit, &AuditPage::detailsWanted, this, [this] {
        m_dashboard.settings().setDetailsShown(true);
        place();
    });
    connect(m_audit, &AuditPage::closeDetailsWanted, this, &Shell::toggleDetails);
    connect(m_audit, &AuditPage::failed, this, &Shell::showNotice);
    connect(m_details, &DetailPane::auditWanted, this, &Shell::showAuditOf);
    connect(m_details, &DetailPane::closeWanted, this, &Shell::toggleDetails);
    connect(m_details, &DetailPane::copyWanted, this, [this](const QString &text) { m_prompts.copyText(text); });
    connect(&m_notices, &NoticeBoard::keyWanted, this, &Shell::showKey);
    connect(&m_notices, &NoticeBoard::rotationWanted, this, &Shell::rotate);
    connect(&m_notices, &NoticeBoard::signInWanted, this, &Shell::signInWanted);
    connect(&dashboard, &Dashboard::localServiceRestarted, &m_notices, &NoticeBoard::sayServiceRestarted);
    connect(&m_context.catalog().keys(), &KeyTableModel::countsChanged, this, &Shell::showCounts);
    connect(&m_context.catalog(), &KeyCatalog::profileChanged, this, &Shell::showProfile);
    connect(&m_context.catalog(), &KeyCatalog::stateChanged, this, &Shell::showProfile);
    showProfile();
    showCounts();
    showPage(u"keys"_s);
    m_keys->focusTable();
}

Shell::~Shell()
{
    for (StepUp *stepUp : {&m_context.stepUp(), &m_dashboard.account()->stepUp()})
        stepUp->setPrompts(nullptr);
}

void Shell::addPages()
{
    auto *scopes = new ScopesPage(m_context);
    m_keys->setProperty("page", u"keys"_s);
    m_pair->setProperty("page", u"pair"_s);
    m_rotations->setProperty("page", u"rotations"_s);
    scopes->setProperty("page", u"scopes"_s);
    auto *roles = new RolesPage(m_context, m_actions);
    roles->setProperty("page", u"roles"_s);
    m_members->setProperty("page", u"members"_s);
    m_webhooks->setProperty("page", u"webhooks"_s);
    m_audit->setProperty("page", u"audit"_s);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_keys, m_pair, m_rotations, scopes, roles, m_members, m_webhooks, m_audit})
        m_pages->addWidget(page);
    connect(scopes, &ScopesPage::keyWanted, this, &Shell::showKey);
    connect(scopes, &ScopesPage::filterWanted, this, [this](const QString &filter) {
        showPage(u"keys"_s);
        m_keys->search(filter);
    });
}

QString Shell::titleNote() const
{
    const auto &profile = m_context.catalog().profile();
    const auto *environment =
        profile ? profile->environment(showsPair() ? m_pair->environment() : m_keys->environment()) : nullptr;
    return environment ? localized(environment->label) : QString();
}

void Shell::showPage(const QString &page)
{
    if (page == "settings"_L1) {
        Q_EMIT settingsWanted();
        return;
    }
    // What a page had the focus in is gone with it; the next one takes it, and not the window's first button.
    const bool hadFocus = m_pages->currentWidget()->isAncestorOf(window()->focusWidget());
    const QString shown = page == "keys"_L1 && showsPair() ? u"pair"_s : page;
    for (int at = 0; at < m_pages->count(); ++at)
        if (m_pages->widget(at)->property("page") == shown) {
            m_pages->setCurrentIndex(at);
            m_page = page;
        }
    m_sidebar->setCurrent(m_page);
    place();
    select();
    if (hadFocus)
        focusPage();
}

void Shell::showKey(const KeyId &key)
{
    showPage(u"keys"_s);
    if (showsPair())
        m_pair->showKey(key);
    else
        m_keys->showKey(key);
}

void Shell::showRotation(const KeyId &newer)
{
    m_rotations->open(newer);
    showPage(u"rotations"_s);
}

void Shell::showAuditOf(const KeyId &key, const QString &name)
{
    m_audit->showKey(key, name);
    showPage(u"audit"_s);
}

void Shell::focusSearch()
{
    if (m_page == "members"_L1)
        return m_members->focusSearch();
    if (m_page == "audit"_L1)
        return m_audit->focusSearch();
    showPage(u"keys"_s);
    m_keys->focusSearch();
}

void Shell::showPalette()
{
    auto *palette = new CommandPalette(m_actions, m_context.catalog().keys(), this);
    connect(palette, &CommandPalette::keyChosen, this, &Shell::showKey);
    connect(palette, &CommandPalette::rotationChosen, this, &Shell::showRotation);
    palette->open();
}

void Shell::toggleDetails()
{
    m_dashboard.settings().setDetailsShown(!m_dashboard.settings().detailsShown());
    place();
    if (m_page == "keys"_L1)
        m_keys->focusTable();
}

void Shell::showNotice(const Error &error, const QString &about)
{
    m_notices.setError(error, about);
}

void Shell::cycleFocus()
{
    std::vector<QWidget *> panes{m_sidebar, m_pages->currentWidget()};
    if (detailsShown())
        panes.push_back(m_details);
    size_t next = 0;
    for (size_t at = 0; at < panes.size(); ++at)
        if (panes[at]->isAncestorOf(window()->focusWidget()))
            next = (at + 1) % panes.size();
    if (panes[next] == m_pages->currentWidget())
        focusPage();
    else
        panes[next]->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

void Shell::focusPage()
{
    if (m_pages->currentWidget() == m_keys)
        m_keys->table().setFocus(Qt::ShortcutFocusReason);
    else if (QWidget *first = firstStop(m_pages->currentWidget()))
        first->setFocus(Qt::ShortcutFocusReason);
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void Shell::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

bool Shell::reveal(const IssuedKey &revealed)
{
    return m_pair->reveal(revealed);
}

bool Shell::lend(const IssuedKey &revealed, std::chrono::seconds lent)
{
    return m_pair->lend(revealed, lent);
}

bool Shell::showsPair() const
{
    const auto &profile = m_context.catalog().profile();
    return profile && profile->layout == Profile::Layout::Pair
        && m_context.catalog().state() != KeyCatalog::State::Failed;
}

bool Shell::detailsShown() const
{
    return m_page == "keys"_L1 && !showsPair() && m_dashboard.settings().detailsShown();
}

void Shell::place()
{
    m_sidebar->setRail(width() < withNames);
    m_webhooks->setDetailsShown(m_dashboard.settings().detailsShown());
    m_audit->setDetailsShown(m_dashboard.settings().detailsShown());
    const int sidebar = m_sidebar->isRail() ? Sidebar::rail : Sidebar::wide;
    const bool details = detailsShown();
    const bool beside = width() >= besideAll;
    const int reserved = details ? DetailPane::width : 0;
    const auto mirrored = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };

    m_sidebar->setGeometry(mirrored(QRect(0, 0, sidebar, height())));
    m_pages->setGeometry(mirrored(QRect(sidebar, 0, width() - sidebar - (beside ? reserved : 0), height())));
    m_keys->setReserved(beside ? 0 : reserved);
    m_details->setVisible(details);
    if (!details)
        return;
    const QRect table = beside ? rect() : m_keys->tableRect();
    m_details->setGeometry(mirrored(QRect(width() - reserved, table.top(), reserved, table.height())));
    m_details->raise();
}

void Shell::showWho()
{
    const auto &profile = m_context.catalog().profile();
    const auto *role = profile ? profile->role(m_context.workspace().role) : nullptr;
    m_sidebar->setWorkspaces(m_context.session().workspaces(), m_context.workspace().id);
    m_sidebar->setPerson(m_context.session().person(), role ? localized(role->label) : m_context.workspace().role);
}

void Shell::showProfile()
{
    showWho();
    const auto &profile = m_context.catalog().profile();
    m_sidebar->setShown(u"rotations"_s, profile && profile->rotation.mode == Profile::Rotation::Mode::Overlap);
    m_sidebar->setShown(u"webhooks"_s, m_context.hasWebhooks());
    m_sidebar->setShown(u"audit"_s, m_context.mayReadAudit());
    // Where every kind's scopes are fixed there is nothing to choose from.
    m_sidebar->setShown(u"scopes"_s,
                        !profile || std::any_of(profile->kinds.begin(), profile->kinds.end(), [](const auto &kind) {
                            return kind.fixedScopes.isEmpty();
                        }));
    showCounts();
    // What the keys are shown as may be another.
    if (m_page == "keys"_L1)
        showPage(m_page);
    Q_EMIT titleChanged();
}

void Shell::showCounts()
{
    // A card shows the key that works; those that ended before it have none.
    KeyFilter counted;
    counted.showEnded = !showsPair();
    const KeyTableModel &keys = m_context.catalog().keys();
    m_sidebar->setCount(u"keys"_s,
                        static_cast<int>(counted.matching(keys.keys(), QDateTime::currentDateTimeUtc()).size()));
    const auto open = static_cast<int>(openRotations(m_context.catalog().keys()).size());
    m_sidebar->setCount(u"members"_s, teamSize(m_context.peopleDesk().members().members()));
    m_sidebar->setCount(u"rotations"_s, open > 0 ? std::optional(open) : std::nullopt);
}

void Shell::select()
{
    if (m_page == "keys"_L1 && showsPair()) {
        m_actions.setSelection(m_pair->selection());
        return;
    }
    const std::vector<ApiKey> keys = m_keys->table().selectedKeys();
    Selection selection{keys, m_keys->environment(), m_page};
    selection.kind = m_keys->kind();
    if (m_page == "webhooks"_L1) {
        selection.webhook = m_webhooks->webhook();
        selection.delivery = m_webhooks->delivery();
    }
    if (m_page == "members"_L1) {
        selection.member = m_members->member();
        selection.invitation = m_members->invitation();
    }
    m_actions.setSelection(selection);
    m_details->setKeys(keys);
}

void Shell::rotate(const KeyId &key)
{
    showKey(key);
    if (QAction *action = m_actions.action(u"key.rotate"_s); action && action->isEnabled())
        action->trigger();
}

} // namespace chatelaine
