// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/rowtable.h"

#include "ui/keytable/columnlayout.h"
#include "ui/keytable/keyheader.h"
#include "ui/keytable/rowgeometry.h"
#include "ui/keytable/rowpaint.h"
#include "ui/theme/fonts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The model, with what a screen reader says of a cell: chips and distances in time are words of the window.
class SpokenModel : public QIdentityProxyModel
{
public:
    SpokenModel(const RowDelegate &delegate, QObject *parent)
        : QIdentityProxyModel(parent)
        , m_delegate(delegate)
    {
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::AccessibleTextRole ? m_delegate.spoken(index) : QIdentityProxyModel::data(index, role);
    }

private:
    const RowDelegate &m_delegate;
};

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &table = static_cast<const RowTable &>(*parent());
    const auto isMarked = [&table](const QModelIndex &row) {
        return row.isValid()
            && (row.row() == table.hoveredRow() || table.selectionModel()->isRowSelected(row.row(), {}));
    };
    RowLook look;
    look.selected = table.selectionModel()->isRowSelected(index.row(), {});
    look.hovered = index.row() == table.hoveredRow();
    look.focused = table.showsFocus() && table.currentIndex().row() == index.row();
    look.line = !isMarked(index) && !isMarked(index.siblingAtRow(index.row() + 1))
        && index.row() < index.model()->rowCount() - 1;
    painter->save();
    painter->setClipRect(option.rect);
    const QRect viewport = table.viewport()->rect();
    paintTableRow(painter, QRect(viewport.left(), option.rect.top(), viewport.width(), option.rect.height()), look);
    paintCell({painter, cellContents(*table.horizontalHeader(), option.rect, index.column()), option.direction}, index);
    painter->restore();
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Escaped, or a name that looks like markup would be rendered.
    QToolTip::showText(event->globalPos(), spoken(index).toHtmlEscaped().replace(u'\n', "<br>"_L1), view->viewport(),
                       option.rect);
    return true;
}

RowTable::RowTable(QAbstractItemModel &model, RowDelegate *delegate, int rowHeight, const std::vector<Column> &columns)
    : m_columns(columns)
    , m_rowHeight(rowHeight)
{
    auto *header = new KeyHeader(this);
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    setHorizontalHeader(header);
    auto *spoken = new SpokenModel(*delegate, this);
    spoken->setSourceModel(&model);
    setModel(spoken);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
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

bool RowTable::showsFocus() const
{
    return m_byKeyboard && hasFocus();
}

void RowTable::choose(int row)
{
    if (row < 0)
        return selectionModel()->clear();
    // Not selectRow(): before the first layout it selects nothing.
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RowTable::fitRows(int most)
{
    setFixedHeight(horizontalHeader()->sizeHint().height() + qMin(most, model()->rowCount()) * scaled(m_rowHeight));
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    QTableView::keyPressEvent(event);
    viewport()->update();
}

void RowTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void RowTable::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setDefaultSectionSize(scaled(m_rowHeight));
        layOutColumns();
    }
}

void RowTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    // Lines beside a row depend on its neighbours.
    viewport()->update();
    const QModelIndexList rows = selectionModel()->selectedRows();
    Q_EMIT chosen(rows.isEmpty() ? -1 : rows.front().row());
}

void RowTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void RowTable::layOutColumns()
{
    const int room = viewport()->width();
    int rest = room - 2 * rowMargin;
    int taker = 0, first = -1, last = -1;
    std::vector<int> widths;
    for (const Column &column : m_columns) {
        const int at = static_cast<int>(widths.size());
        const bool shown = room >= scaled(column.goesBelow);
        const bool narrow = room < scaled(column.narrowBelow);
        widths.push_back(shown ? scaled(narrow ? column.narrow : column.width) : 0);
        rest -= widths.back();
        if (column.width == 0)
            taker = at;
        if (shown) {
            first = first < 0 ? at : first;
            last = at;
        }
    }
    widths[static_cast<size_t>(taker)] = qMax(rest, 1);
    widths[static_cast<size_t>(first)] += rowMargin;
    widths[static_cast<size_t>(last)] += rowMargin;
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        const int width = widths[static_cast<size_t>(column)];
        setColumnHidden(column, width == 0);
        if (width > 0)
            setColumnWidth(column, width);
    }
}

} // namespace chatelaine
