// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/pickmenu.h"

#include "ui/parts/searchfield.h"
#include "ui/theme/fonts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QWidgetAction>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listWidth = 260, listHeight = 260;

} // namespace

PickMenu::PickMenu(const QString &name, Items items, QWidget *parent)
    : QMenu(parent)
    , m_source(std::move(items))
    , m_search(new SearchField(name))
    , m_list(new QListWidget)
{
    m_search->setObjectName(u"pickSearch"_s);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"pickList"_s);
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedSize(scaled(listWidth), scaled(listHeight));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(content);
    addAction(action);

    connect(this, &QMenu::aboutToShow, this, [this] {
        m_items = m_source();
        m_search->clear();
        narrow();
        m_search->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &PickMenu::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &PickMenu::pick);
}

void PickMenu::narrow()
{
    m_list->clear();
    for (const Item &item : m_items) {
        if (!item.text.contains(m_search->text(), Qt::CaseInsensitive))
            continue;
        auto *line = new QListWidgetItem(item.text, m_list);
        line->setData(Qt::UserRole, item.id);
        if (m_list->count() == mostShown)
            break;
    }
    m_list->setCurrentRow(0);
}

void PickMenu::pick()
{
    const QListWidgetItem *const chosen = m_list->currentItem();
    if (!chosen)
        return;
    const QString id = chosen->data(Qt::UserRole).toString();
    const QString text = chosen->text();
    close();
    Q_EMIT picked(id, text);
}

// The field has the focus and the list the arrows, so that both are under one hand.
bool PickMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QMenu::eventFilter(watched, event);
    switch (const int key = static_cast<QKeyEvent *>(event)->key(); key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + (key == Qt::Key_Up ? -1 : 1), m_list->count() - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick();
        return true;
    default:
        return QMenu::eventFilter(watched, event);
    }
}

} // namespace chatelaine
