// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/roles/roledelegate.h"

#include "models/roletablemodel.h"
#include "ui/parts/chip.h"
#include "ui/parts/text.h"
#include "ui/roles/roleheader.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using Grant = Profile::Permission::Grant;

namespace {

constexpr int rowHeight = 40, groupHeight = 52, inset = 20, mark = 16, gap = 10;

bool headsGroup(const QModelIndex &index)
{
    return !index.siblingAtColumn(1).data(RoleTableModel::GrantRole).isValid();
}

} // namespace

RoleDelegate::RoleDelegate(const RoleHeader &header, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_header(header)
{
}

QSize RoleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, scaled(headsGroup(index) ? groupHeight : rowHeight)};
}

void RoleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect rect = option.rect;
    const QString role =
        index.model()->headerData(index.column(), Qt::Horizontal, RoleTableModel::RoleIdRole).toString();
    const bool own = !role.isEmpty() && role == m_header.ownRole();
    painter->fillRect(rect, color(own ? Token::Pane : Token::Surface));
    if (headsGroup(index)) {
        painter->setFont(font(TextStyle::Heading));
        painter->setPen(color(Token::Text));
        if (index.column() == 0)
            painter->drawText(rect.adjusted(inset, 0, -inset, -8), Qt::AlignBottom | Qt::AlignLeading,
                              safeText(index.data().toString()));
    } else {
        if (index.column() == 0)
            paintPermission(painter, rect.adjusted(inset, 0, -8, 0), index, option.direction);
        else
            paintGrant(painter, rect, index, option.direction);
        const int lead = index.column() == 0 ? inset : 0;
        QRect line(rect.left() + lead, rect.bottom(), rect.width() - lead, 1);
        paintHairline(painter, QStyle::visualRect(option.direction, rect, line), color(Token::Border));
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintRounded(painter, QRectF(rect).adjusted(3, 3, -3, -3), radius::control, {}, color(Token::Accent), 2);
    painter->restore();
}

void RoleDelegate::paintPermission(QPainter *painter, const QRect &in, const QModelIndex &index,
                                   Qt::LayoutDirection direction)
{
    painter->setFont(font(TextStyle::Body));
    painter->setPen(color(Token::Text));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString label = metrics.elidedText(safeText(index.data().toString()), Qt::ElideRight, in.width());
    painter->drawText(in, Qt::AlignVCenter | Qt::AlignLeading, label);
    const int used = metrics.horizontalAdvance(label) + gap;
    const QString note = safeText(index.data(RoleTableModel::NoteRole).toString());
    if (note.isEmpty() || used >= in.width())
        return;
    painter->setFont(font(TextStyle::Small));
    painter->setPen(color(Token::Text2));
    const QRect rest(in.left() + used, in.top(), in.width() - used, in.height());
    painter->drawText(QStyle::visualRect(direction, in, rest), Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(note, Qt::ElideRight, rest.width()));
}

void RoleDelegate::paintGrant(QPainter *painter, const QRect &in, const QModelIndex &index,
                              Qt::LayoutDirection direction)
{
    const auto grant = static_cast<Grant>(index.data(RoleTableModel::GrantRole).toInt());
    const QRectF icon(in.center().x() - mark / 2, in.center().y() - mark / 2, mark, mark);
    if (grant == Grant::Yes)
        return paintIcon(painter, icon, u"check"_s, color(Token::OkText));
    if (grant == Grant::No)
        return paintIcon(painter, icon, u"minus"_s, color(Token::Text3));
    const ChipLook look{index.data().toString(), {}, Token::Text, Token::Surface, ChipLook::Style::Outline};
    const QSize size = chipSize(look).boundedTo(in.size() - QSize(8, 0));
    paintChip(painter, QRect(in.center().x() - size.width() / 2, in.top(), size.width(), in.height()), look, direction);
}

} // namespace chatelaine
