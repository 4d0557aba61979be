// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/rowtable.h"

#include "ui/keytable/columnlayout.h"
#include "ui/keytable/keyheader.h"
#include "ui/keytable/rowgeometry.h"
#include "ui/keytable/rowpaint.h"
#include "ui/theme/fonts.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QIdentityProxyModel>
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
    : RowView(rowHeight)
    , m_columns(columns)
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
    setSelectionMode(SingleSelection);
}

void RowTable::choose(int row)
{
    if (row < 0)
        return selectionModel()->clear();
    RowView::choose(model()->index(row, 0));
}

void RowTable::fitRows(int most)
{
    setFixedHeight(horizontalHeader()->sizeHint().height() + qMin(most, model()->rowCount()) * scaled(m_rowHeight));
}

void RowTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    RowView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selectionModel()->selectedRows();
    Q_EMIT chosen(rows.isEmpty() ? -1 : rows.front().row());
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
