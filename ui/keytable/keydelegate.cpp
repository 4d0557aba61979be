// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keytable/keydelegate.h"

#include "ui/keytable/keycells.h"
#include "ui/keytable/keytableview.h"
#include "ui/keytable/rowgeometry.h"
#include "ui/keytable/rowpaint.h"
#include "ui/theme/fonts.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

KeyDelegate::KeyDelegate(KeyTableView *view)
    : QStyledItemDelegate(view)
    , m_view(*view)
    , m_now(QDateTime::currentDateTimeUtc())
{
}

void KeyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *keys = qobject_cast<const KeyTableModel *>(index.model());
    if (!keys || !keys->profile())
        return;
    painter->save();
    painter->setClipRect(option.rect);
    paintRow(painter, option.rect, index);
    const ApiKey key = keys->keyAt(index);
    const KeyCell cell{key,
                       *keys->profile(),
                       m_now,
                       cellContents(*m_view.horizontalHeader(), option.rect, index.column()),
                       option.direction,
                       m_view.showsPrefixColumn()};
    paintCell(painter, static_cast<KeyTableModel::Column>(index.column()), cell);
    painter->restore();
}

QSize KeyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, scaled(rowHeight)};
}

bool KeyDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const auto *keys = qobject_cast<const KeyTableModel *>(index.model());
    if (event->type() != QEvent::ToolTip || !keys || !keys->profile())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = cellToolTip(static_cast<KeyTableModel::Column>(index.column()), keys->keyAt(index), m_now);
    // Escaped, or a name that looks like markup would be rendered.
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped().replace(u'\n', "<br>"_L1), view->viewport(),
                       option.rect);
    return true;
}

void KeyDelegate::paintRow(QPainter *painter, const QRect &slice, const QModelIndex &index) const
{
    const auto isMarked = [this](const QModelIndex &row) {
        return row.isValid()
            && (row.row() == m_view.hoveredRow() || m_view.selectionModel()->isRowSelected(row.row(), {}));
    };
    const QRect viewport = m_view.viewport()->rect();
    const QRect row(viewport.left(), slice.top(), viewport.width(), slice.height());
    RowLook look;
    look.selected = m_view.selectionModel()->isRowSelected(index.row(), {});
    look.hovered = index.row() == m_view.hoveredRow();
    look.focused = m_view.showsFocus() && m_view.currentIndex().row() == index.row();
    look.line = !isMarked(index) && !isMarked(index.siblingAtRow(index.row() + 1));
    paintTableRow(painter, row, look);
}

} // namespace chatelaine
