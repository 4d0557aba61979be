// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/rolespage.h"

#include "ui/actions.h"
#include "ui/members/leavernote.h"
#include "ui/members/rolewords.h"
#include "ui/parts/button.h"
#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/parts/panel.h"
#include "ui/parts/searchfield.h"
#include "ui/roles/memberdelegate.h"
#include "ui/roles/roledelegate.h"
#include "ui/roles/roleheader.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int roleWidth = 122, membersWidth = 328;
}

RolesPage::RolesPage(WorkspaceContext &context, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
{
    setObjectName(u"rolesPage"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeMatrix(), 1);
    layout->addWidget(new Hairline(Qt::Vertical));
    layout->addWidget(makeMembers());
    connect(&context.catalog(), &KeyCatalog::profileChanged, this, &RolesPage::fit);
    connect(&context.catalog().roles(), &QAbstractItemModel::modelReset, this, &RolesPage::fit);
    connect(&context.peopleDesk(), &PeopleDesk::changed, this, &RolesPage::showLeaver);
    fit();
    showLeaver();
    setFocusProxy(m_matrix);
}

QWidget *RolesPage::makeMatrix()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 16, 20, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 0, 20, 4);
    head->addWidget(new Label(tr("Roles"), TextStyle::Display));
    head->addWidget(new Label(tr("The service enforces these."), TextStyle::Body, Token::Text2));
    column->addLayout(head);

    m_matrix = new QTableView;
    m_matrix->setObjectName(u"roleMatrix"_s);
    m_matrix->setAccessibleName(tr("What each role may do"));
    m_header = new RoleHeader(m_context.peopleDesk().members(), m_matrix);
    m_header->setOwnRole(m_context.workspace().role);
    m_matrix->setHorizontalHeader(m_header);
    m_matrix->verticalHeader()->hide();
    m_matrix->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_matrix->setItemDelegate(new RoleDelegate(*m_header, m_matrix));
    m_matrix->setModel(&m_context.catalog().roles());
    m_matrix->setFrameShape(QFrame::NoFrame);
    m_matrix->setShowGrid(false);
    m_matrix->setSelectionMode(QAbstractItemView::NoSelection);
    m_matrix->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_matrix->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_matrix->setTabKeyNavigation(false);
    column->addWidget(m_matrix, 1);
    return side;
}

QWidget *RolesPage::makeMembers()
{
    auto *pane = new Panel(Token::Pane);
    pane->setFixedWidth(membersWidth);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(20, 20, 20, 12);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Members"), TextStyle::Title), 1);
    head->addWidget(makeActionButton(m_actions.action(u"member.invite"_s), "quiet"));
    column->addLayout(head);
    auto *search = new SearchField(tr("Find a member"));
    search->setObjectName(u"memberSearch"_s);
    column->addWidget(search);

    m_found.setSourceModel(&m_context.peopleDesk().members());
    m_found.setFilterRole(MemberTableModel::SearchRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(search, &QLineEdit::textChanged, &m_found, &QSortFilterProxyModel::setFilterFixedString);
    m_members = new QListView;
    m_members->setObjectName(u"memberList"_s);
    m_members->setAccessibleName(tr("Members"));
    m_members->setModel(&m_found);
    m_members->setFrameShape(QFrame::NoFrame);
    m_members->viewport()->setAutoFillBackground(false);
    const auto label = [this](const QString &role) {
        const auto &profile = m_context.catalog().profile();
        return profile ? roleLabel(*profile, role) : safeText(role);
    };
    const auto obstacle = [this](const QModelIndex &index) {
        return m_actions.obstacle(u"member.role"_s, selectionAt(index));
    };
    auto *delegate = new MemberDelegate(m_context.workspace().self, label, obstacle, m_members);
    m_members->setItemDelegate(delegate);
    connect(delegate, &MemberDelegate::roleClicked, this, &RolesPage::changeRole);
    connect(m_members, &QAbstractItemView::activated, this, &RolesPage::changeRole);
    column->addWidget(m_members, 1);
    m_leaver = new LeaverNote;
    connect(m_leaver, &LeaverNote::reviewWanted, this, [this](const Member &leaver) {
        Selection selection;
        selection.member = leaver;
        m_actions.run(u"member.remove"_s, selection);
    });
    column->addWidget(m_leaver);
    return pane;
}

Selection RolesPage::selectionAt(const QModelIndex &index) const
{
    Selection selection;
    const QVariant invited = index.data(MemberTableModel::InvitationRole);
    if (invited.isValid())
        selection.invitation = invited.value<Invitation>();
    else
        selection.member = index.data(MemberTableModel::MemberRole).value<Member>();
    return selection;
}

void RolesPage::changeRole(const QModelIndex &index)
{
    m_actions.run(u"member.role"_s, selectionAt(index));
}

void RolesPage::showLeaver()
{
    m_leaver->show(m_context.peopleDesk().members().members(), m_context.may(u"members.invite"_s));
}

void RolesPage::fit()
{
    if (m_header->count() == 0)
        return;
    m_header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int i = 1; i < m_header->count(); ++i) {
        m_header->setSectionResizeMode(i, QHeaderView::Fixed);
        m_header->resizeSection(i, scaled(roleWidth));
    }
}

} // namespace chatelaine
