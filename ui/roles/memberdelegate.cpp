// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/roles/memberdelegate.h"

#include "models/membertablemodel.h"
#include "ui/parts/avatar.h"
#include "ui/parts/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace chatelaine {

namespace {

constexpr int rowHeight = 44, face = 28, gap = 10, roleWidth = 92;

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
    const QString keys =
        member.keys == 0 ? MemberDelegate::tr("No keys") : MemberDelegate::tr("%n key(s)", nullptr, member.keys);
    //: %1 is "8 keys"; the member is the person who reads this
    return self ? MemberDelegate::tr("%1, you").arg(keys) : keys;
}

} // namespace

MemberDelegate::MemberDelegate(const MemberId &self, std::function<QString(const QString &)> roleLabel, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_self(self)
    , m_roleLabel(std::move(roleLabel))
{
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
    paintAvatar(painter, place(picture), member.name, member.status == Member::Status::Left);

    const int left = picture.right() + 1 + gap;
    const int width = all.right() - roleWidth - gap - left;
    const int half = all.height() / 2;
    const auto write = [&](const QRect &in, TextStyle style, Token ink, const QString &text, Qt::Alignment alignment) {
        painter->setFont(font(style));
        painter->setPen(color(ink));
        painter->drawText(place(in), alignment | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, in.width()));
    };
    write(QRect(left, all.top() + 2, width, half - 2), TextStyle::Body, Token::Text, safeText(member.name),
          Qt::AlignBottom);
    write(QRect(left, all.top() + half, width, half - 2), TextStyle::Small, Token::Text2,
          factOf(member, member.id == m_self), Qt::AlignTop);
    write(QRect(all.right() - roleWidth, all.top(), roleWidth, all.height()), TextStyle::Small, Token::Text,
          m_roleLabel(member.role), Qt::AlignVCenter);
    paintHairline(painter, QRectF(all.left(), all.bottom(), all.width(), 1), color(Token::Border));
    painter->restore();
}

} // namespace chatelaine
