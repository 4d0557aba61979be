// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/roles/roleheader.h"

#include "models/roletablemodel.h"
#include "ui/parts/avatar.h"
#include "ui/theme/fonts.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int headerHeight = 76, inset = 20, face = 22, overlap = 26, facesShown = 3;
}

RoleHeader::RoleHeader(const MemberTableModel &members, QWidget *parent)
    : TitleHeader(headerHeight, parent)
    , m_members(members)
{
    setObjectName(u"roleHeader"_s);
    setSectionsClickable(false);
    const auto repaint = [this] { viewport()->update(); };
    connect(&members, &QAbstractItemModel::dataChanged, this, repaint);
    connect(&members, &QAbstractItemModel::rowsInserted, this, repaint);
    connect(&members, &QAbstractItemModel::rowsRemoved, this, repaint);
}

void RoleHeader::setOwnRole(const QString &role)
{
    m_ownRole = role;
    viewport()->update();
}

QString RoleHeader::roleAt(int logicalIndex) const
{
    return model()->headerData(logicalIndex, orientation(), RoleTableModel::RoleIdRole).toString();
}

QRect RoleHeader::titleRect(const QRect &section, int) const
{
    const QRect in = section.adjusted(inset, 0, -inset, -8);
    const int line = QFontMetrics(chatelaine::font(TextStyle::Caption)).height();
    return {in.left(), in.bottom() - line, in.width(), line};
}

Token RoleHeader::ground(int logicalIndex) const
{
    const QString role = roleAt(logicalIndex);
    return !role.isEmpty() && role == m_ownRole ? Token::Pane : Token::Surface;
}

void RoleHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const QString role = roleAt(logicalIndex);
    if (role.isEmpty())
        return TitleHeader::paintSection(painter, rect, logicalIndex);
    painter->save();
    painter->fillRect(rect, color(ground(logicalIndex)));
    const QRect line(rect.left(), rect.top() + 8, rect.width(), scaled(20));
    painter->setFont(chatelaine::font(TextStyle::Heading));
    painter->setPen(color(Token::Text));
    painter->drawText(line, Qt::AlignCenter,
                      painter->fontMetrics().elidedText(title(logicalIndex), Qt::ElideRight, rect.width() - 8));
    paintHolders(painter, QRect(rect.left(), line.bottom() + 6, rect.width(), face), role);
    painter->restore();
}

void RoleHeader::paintHolders(QPainter *painter, const QRect &in, const QString &role) const
{
    const std::vector<Member> holders = m_members.withRole(role);
    const auto count = static_cast<int>(holders.size());
    const int shown = count > facesShown + 1 ? facesShown : count;
    const int more = count - shown;
    const int places = shown + (more > 0 ? 1 : 0);
    int x = in.center().x() - (places * overlap - (overlap - face)) / 2;
    for (int i = 0; i < shown; ++i, x += overlap) {
        const QRect place(x, in.top(), face, face);
        const Member &member = holders[static_cast<size_t>(i)];
        paintAvatar(painter, QStyle::visualRect(layoutDirection(), in, place), member.name,
                    member.status == Member::Status::Left);
    }
    if (more > 0) {
        painter->setFont(chatelaine::font(TextStyle::Caption));
        painter->setPen(color(Token::Text2));
        painter->drawText(QStyle::visualRect(layoutDirection(), in, QRect(x, in.top(), face, face)), Qt::AlignCenter,
                          u"+%1"_s.arg(more));
    }
}

} // namespace chatelaine
