// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keytable/rowview.h"

#include "ui/theme/fonts.h"

#include <QHeaderView>
#include <QMouseEvent>

namespace chatelaine {

RowView::RowView(int rowHeight, QWidget *parent)
    : QTableView(parent)
    , m_rowHeight(rowHeight)
{
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(scaled(rowHeight));
}

bool RowView::showsFocus() const
{
    return m_byKeyboard && hasFocus();
}

void RowView::choose(const QModelIndex &index)
{
    // Not selectRow(): before the first layout it selects nothing.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    QTableView::keyPressEvent(event);
    viewport()->update();
}

void RowView::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void RowView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void RowView::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RowView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void RowView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setDefaultSectionSize(scaled(m_rowHeight));
        layOutColumns();
    }
}

void RowView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    // Lines beside a row depend on its neighbours.
    viewport()->update();
}

void RowView::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

} // namespace chatelaine
