// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/roles/memberdelegate.h"

#include "models/membertablemodel.h"
#include "ui/parts/avatar.h"
#include "ui/parts/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace chatelaine {

namespace {

constexpr int rowHeight = 44, face = 28, gap = 10, roleWidth = 100, chevron = 14;

/// Of who was invited only the address is known.
QString nameOf(const Member &member)
{
    return member.name.isEmpty() ? member.email : member.name;
}

QRect roleRect(const QStyleOptionViewItem &option)
{
    const QRect &all = option.rect;
    return QStyle::visualRect(option.direction, all,
                              QRect(all.right() - roleWidth, all.top(), roleWidth, all.height()));
}

QString factOf(const Member &member, bool self)
{
    switch (member.status) {
    case Member::Status::Invited:
        //: Below a member's name: asked to join, has not yet
        return MemberDelegate::tr("Invited");
    case Member::Status::Suspended:
        //: Below a member's name: may not sign in at the moment
        return MemberDelegate::tr("Suspended");
    case Member::Status::Left:
        //: Below a member's name: no longer of the team
        return MemberDelegate::tr("Left");
    case Member::Status::Active:
        break;
    }
    if (!member.twoFactor)
        //: Below a member's name: their sign-in asks for no code
        return MemberDelegate::tr("Two-factor is off");
    const QString keys =
        member.keys == 0 ? MemberDelegate::tr("No keys") : MemberDelegate::tr("%n key(s)", nullptr, member.keys);
    //: %1 is "8 keys"; the member is the person who reads this
    return self ? MemberDelegate::tr("%1, you").arg(keys) : keys;
}

} // namespace

MemberDelegate::MemberDelegate(const MemberId &self, RoleLabel roleLabel, Obstacle obstacle, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_self(self)
    , m_roleLabel(std::move(roleLabel))
    , m_obstacle(std::move(obstacle))
{
}

bool MemberDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), m_obstacle(index).toHtmlEscaped(), view->viewport(), option.rect);
    return true;
}

// The role looks like a menu, so a single click opens it; elsewhere a click only chooses the row.
bool MemberDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease
        && roleRect(option).contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
        Q_EMIT roleClicked(index);
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, scaled(rowHeight)};
}

void MemberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto member = index.data(MemberTableModel::MemberRole).value<Member>();
    const QRect all = option.rect;
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(option.direction, all, logical); };
    painter->save();
    if (option.state & QStyle::State_Selected)
        paintRounded(painter, QRectF(all).adjusted(-6, 1, 6, -1), radius::row, color(Token::Select));

    const QRect picture(all.left(), all.center().y() - face / 2, face, face);
    paintAvatar(painter, place(picture), nameOf(member), member.status == Member::Status::Left);

    const int left = picture.right() + 1 + gap;
    const int width = all.right() - roleWidth - gap - left;
    const int half = all.height() / 2;
    const auto write = [&](const QRect &in, TextStyle style, Token ink, const QString &text, Qt::Alignment alignment) {
        painter->setFont(font(style));
        painter->setPen(color(ink));
        painter->drawText(place(in), alignment | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, in.width()));
    };
    write(QRect(left, all.top() + 2, width, half - 2), TextStyle::Body, Token::Text, safeText(nameOf(member)),
          Qt::AlignBottom);
    const bool isExposed = member.status == Member::Status::Active && !member.twoFactor;
    write(QRect(left, all.top() + half, width, half - 2), TextStyle::Small, isExposed ? Token::WarnText : Token::Text2,
          factOf(member, member.id == m_self), Qt::AlignTop);
    const bool changeable = m_obstacle(index).isEmpty();
    const QRect role(all.right() - roleWidth, all.top(), roleWidth - chevron - 4, all.height());
    write(role, TextStyle::Small, Token::Text, m_roleLabel(member.role), Qt::AlignVCenter);
    if (changeable) {
        const QRect box(all.right() - chevron, all.center().y() - chevron / 2, chevron, chevron);
        paintIcon(painter, place(box), QStringLiteral("chevron-down"), color(Token::Text2));
    }
    paintHairline(painter, QRectF(all.left(), all.bottom(), all.width(), 1), color(Token::Border));
    painter->restore();
}

} // namespace chatelaine
