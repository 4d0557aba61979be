// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/scopes/scopeholders.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int paneWidth = 324, keyRole = Qt::UserRole;
}

ScopeHolders::ScopeHolders(WorkspaceContext &context, QWidget *parent)
    : Panel(Token::Pane, {}, parent)
    , m_context(context)
    , m_name(new Label({}, TextStyle::Mono))
    , m_meaning(new Label({}, TextStyle::Body, Token::Text2))
    , m_count(new Label({}, TextStyle::Heading))
    , m_keys(new QListWidget)
    , m_all(makeButton(tr("Show them in Keys"), "quiet"))
{
    setFixedWidth(paneWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 24, 20, 20);
    column->setSpacing(8);
    m_meaning->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_meaning);
    column->addSpacing(12);
    column->addWidget(m_count);
    m_keys->setObjectName(u"scopeHolders"_s);
    m_keys->setAccessibleName(tr("Keys that hold this"));
    m_keys->setFrameShape(QFrame::NoFrame);
    m_keys->viewport()->setAutoFillBackground(false);
    column->addWidget(m_keys, 1);
    m_all->setObjectName(u"showHolders"_s);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_keys, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT keyWanted({item->data(keyRole).toString()}); });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT filterWanted(u"scope:%1"_s.arg(m_scope)); });
    show({});
}

void ScopeHolders::show(const QModelIndex &scope)
{
    m_scope = scope.data(ScopeTableModel::NameRole).toString();
    m_keys->clear();
    m_all->setVisible(scope.isValid());
    m_keys->setVisible(scope.isValid());
    m_count->setVisible(scope.isValid());
    if (!scope.isValid()) {
        m_name->setText({});
        m_meaning->setText(tr("Choose one to see which keys hold it."));
        return;
    }
    const QStringList holders = scope.data(ScopeTableModel::HoldersRole).toStringList();
    const int count = scope.siblingAtColumn(static_cast<int>(ScopeTableModel::Column::Keys)).data().toInt();
    m_name->setText(isolated(safeText(m_scope)));
    m_meaning->setText(
        safeText(scope.siblingAtColumn(static_cast<int>(ScopeTableModel::Column::Meaning)).data().toString()));
    m_count->setText(holders.isEmpty() ? tr("No key holds it") : tr("%n key(s) hold it", nullptr, std::max(count, 1)));
    for (const QString &id : holders) {
        const std::optional<ApiKey> key = m_context.catalog().keys().find({id});
        if (!key)
            continue;
        auto *item = new QListWidgetItem(safeText(key->name), m_keys);
        item->setData(keyRole, id);
    }
    m_all->setVisible(!holders.isEmpty());
}

} // namespace chatelaine
