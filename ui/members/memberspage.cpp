// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/memberspage.h"

#include "ui/actions.h"
#include "ui/errortext.h"
#include "ui/keyspage/noticebar.h"
#include "ui/keytable/columnlayout.h"
#include "ui/members/membersheading.h"
#include "ui/members/memberwords.h"
#include "ui/members/teamdelegate.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/text.h"

#include <QBoxLayout>
#include <QMenu>
#include <QStackedWidget>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tick = 60s; ///< what an invitation has left is told in minutes at most

/// In the order of MemberTableModel::Column.
const std::vector<RowTable::Column> columns{{0}, {128}, {96, 760}, {64, 640}, {116, 860}, {172}};

} // namespace

MembersPage::MembersPage(WorkspaceContext &context, Actions &actions, NoticeBoard &notices, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_heading(new MembersHeading(actions))
    , m_delegate(new TeamDelegate(context.workspace().self))
    , m_table(new RowTable(m_found, m_delegate, TeamDelegate::rowHeight, columns))
    , m_empty(new EmptyState)
    , m_body(new QStackedWidget)
{
    setObjectName(u"membersPage"_s);
    m_found.setSourceModel(&context.peopleDesk().members());
    m_found.setFilterRole(MemberTableModel::SearchRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"teamTable"_s);
    //: What a screen reader calls the table of members
    m_table->setAccessibleName(tr("Members"));
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(rowMargin, 16, rowMargin, 8);
    top->setSpacing(12);
    top->addWidget(m_heading);
    top->addWidget(new NoticeBar(notices));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_body, 1);

    connect(&context.peopleDesk(), &PeopleDesk::changed, this, &MembersPage::refresh);
    connect(&context.catalog(), &KeyCatalog::profileChanged, this, &MembersPage::refresh);
    connect(&m_heading->search(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found.setFilterFixedString(text);
        refresh();
    });
    connect(m_heading, &MembersHeading::menuWanted, this, &MembersPage::openMenu);
    connect(m_table, &RowTable::chosen, this, &MembersPage::choose);
    connect(m_table, &QAbstractItemView::activated, actions.action(u"member.role"_s), &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_table->viewport()->mapToGlobal(at)); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_clock.callOnTimeout(this, [this] { m_table->viewport()->update(); });
    m_clock.start(tick);
    refresh();
}

std::optional<Member> MembersPage::member() const
{
    const Member *const found = m_context.peopleDesk().members().find(MemberId{m_chosen});
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<Invitation> MembersPage::invitation() const
{
    const Invitation *const found = m_context.peopleDesk().members().find(InvitationId{m_chosen});
    return found ? std::optional(*found) : std::nullopt;
}

void MembersPage::focusSearch()
{
    m_heading->search().setFocus(Qt::ShortcutFocusReason);
}

void MembersPage::refresh()
{
    m_delegate->setProfile(m_context.catalog().profile());
    m_heading->setCount(teamSize(m_context.peopleDesk().members().members()));
    const bool rows = m_found.rowCount() > 0;
    if (!rows)
        showEmptiness();
    m_body->setCurrentWidget(rows ? static_cast<QWidget *>(m_table) : m_empty);
    m_table->viewport()->update();
    Q_EMIT selectionChanged();
}

void MembersPage::choose(int row)
{
    const QModelIndex index = m_found.index(row, 0);
    const QVariant invited = index.data(MemberTableModel::InvitationRole);
    m_chosen = !index.isValid() ? QString()
        : invited.isValid()     ? invited.value<Invitation>().id.text
                                : index.data(MemberTableModel::MemberRole).value<Member>().id.text;
    Q_EMIT selectionChanged();
}

void MembersPage::showEmptiness()
{
    PeopleDesk &desk = m_context.peopleDesk();
    const QString search = m_heading->search().text();
    if (!search.isEmpty()) {
        //: %1 is what somebody looked for
        m_empty->setContent(
            u"search-x"_s, Tone::Neutral, tr("Nobody matches “%1”").arg(safeText(search)),
            tr("Names and e-mail addresses are searched."),
            {{u"clearSearch"_s, tr("Clear search"), "quiet", {}, [this] { m_heading->search().clear(); }}});
        return;
    }
    if (desk.state() == PeopleDesk::State::Failed) {
        const ErrorText text = errorText(desk.error().value_or(Error{}));
        m_empty->setContent(
            u"cloud-off"_s, Tone::Warn, text.sentence, text.meaning + u' ' + text.remedy,
            {{u"retryMembers"_s, tr("Try again"), "quiet", u"refresh-cw"_s, [&desk] { desk.refresh(); }}});
        return;
    }
    m_empty->setContent(u"hourglass"_s, Tone::Neutral, tr("Reading the members"), {});
}

void MembersPage::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(menu, u"members"_s);
    for (const QString &page : {u"page.roles"_s, u"page.members"_s, u"member.invite"_s})
        menu->removeAction(m_actions.action(page));
    menu->popup(at);
}

} // namespace chatelaine
