// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/scopespage.h"

#include "ui/parts/hairline.h"
#include "ui/parts/label.h"
#include "ui/scopes/scopedelegate.h"
#include "ui/scopes/scopeheader.h"
#include "ui/scopes/scopeholders.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int nameWidth = 220, keysWidth = 96;
}

ScopesPage::ScopesPage(WorkspaceContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_holders(new ScopeHolders(context))
{
    setObjectName(u"scopesPage"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(new Hairline(Qt::Vertical));
    layout->addWidget(m_holders);
    connect(m_holders, &ScopeHolders::keyWanted, this, &ScopesPage::keyWanted);
    connect(m_holders, &ScopeHolders::filterWanted, this, &ScopesPage::filterWanted);
    connect(&context.catalog(), &KeyCatalog::profileChanged, this, &ScopesPage::refresh);
    connect(&context.catalog().scopes(), &QAbstractItemModel::dataChanged, this,
            [this] { m_holders->show(m_table->currentIndex()); });
    refresh();
    setFocusProxy(m_table);
}

QWidget *ScopesPage::makeTable()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(ScopeDelegate::inset, 0, ScopeDelegate::inset, 12);
    m_title = new Label({}, TextStyle::Display);
    m_rule = new Label({}, TextStyle::Body, Token::Text2);
    m_rule->setWordWrap(true);
    head->addWidget(m_title);
    head->addWidget(m_rule);
    column->addLayout(head);

    m_table = new QTableView;
    m_table->setObjectName(u"scopeTable"_s);
    m_table->setModel(&m_context.catalog().scopes());
    m_table->setItemDelegate(new ScopeDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *header = new ScopeHeader(m_table);
    m_table->setHorizontalHeader(header);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->resizeSection(static_cast<int>(ScopeTableModel::Column::Name), scaled(nameWidth));
    header->resizeSection(static_cast<int>(ScopeTableModel::Column::Keys), scaled(keysWidth));
    header->setSectionResizeMode(static_cast<int>(ScopeTableModel::Column::Meaning), QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_holders->show(current.siblingAtColumn(0)); });
    column->addWidget(m_table, 1);
    return side;
}

void ScopesPage::refresh()
{
    const auto &profile = m_context.catalog().profile();
    if (!profile)
        return;
    m_title->setText(capitalised(localized(profile->nouns.scopes)));
    m_table->setAccessibleName(m_title->text());
    m_rule->setText(profile->scopes.editable ? tr("They can be changed on a key that exists.")
                                             : tr("They are fixed when a key is made: another need, another key."));
}

} // namespace chatelaine
