// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/teamdelegate.h"

#include "models/membertablemodel.h"
#include "ui/members/memberwords.h"
#include "ui/members/rolewords.h"
#include "ui/parts/avatar.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"
#include "ui/webhooks/celltext.h"

#include <QLocale>
#include <QPainter>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

using Column = MemberTableModel::Column;

namespace {

constexpr int face = 28, faceGap = 10;

Member memberAt(const QModelIndex &index)
{
    return index.data(MemberTableModel::MemberRole).value<Member>();
}

std::optional<Invitation> invitationAt(const QModelIndex &index)
{
    const QVariant held = index.data(MemberTableModel::InvitationRole);
    return held.isValid() ? std::optional(held.value<Invitation>()) : std::nullopt;
}

bool isInvited(const Member &member)
{
    return member.status == Member::Status::Invited;
}

QString twoFactorText(const Member &member)
{
    if (isInvited(member))
        return u"–"_s;
    //: Whether somebody's sign-in asks for a code, too
    return member.twoFactor ? TeamDelegate::tr("On") : TeamDelegate::tr("Off");
}

QString keysText(const Member &member)
{
    return isInvited(member) ? u"–"_s : QLocale().toString(member.keys);
}

QString sinceText(const Member &member)
{
    return member.since.isValid() ? date(member.since.toLocalTime().date()) : u"–"_s;
}

} // namespace

QString TeamDelegate::nameText(const Member &member) const
{
    const QString name = safeText(member.name);
    //: A member's name in the list of members; it is who reads this
    return member.id == m_self ? tr("%1, you").arg(name) : name;
}

QString TeamDelegate::spoken(const QModelIndex &index) const
{
    if (!m_profile)
        return {};
    const Member member = memberAt(index);
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        return isInvited(member) ? safeText(member.email) : nameText(member) + u'\n' + safeText(member.email);
    case Column::Role:
        return roleLabel(*m_profile, member.role);
    case Column::TwoFactor:
        return twoFactorText(member);
    case Column::Keys:
        return keysText(member);
    case Column::Since:
        return sinceText(member);
    case Column::Status:
        return memberStatus(member, invitationAt(index), QDateTime::currentDateTimeUtc()).text;
    }
    Q_UNREACHABLE();
}

void TeamDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    if (!m_profile)
        return;
    const Member member = memberAt(index);
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        return paintName(cell, member);
    case Column::Role:
        return paintCellText(cell, roleLabel(*m_profile, member.role), TextStyle::Body, Token::Text);
    case Column::TwoFactor:
        return paintTwoFactor(cell, member);
    case Column::Keys:
        return paintCellText(cell, keysText(member), TextStyle::Small, Token::Text2);
    case Column::Since:
        return paintCellText(cell, sinceText(member), TextStyle::Small, Token::Text2);
    case Column::Status: {
        const ChipLook look = memberStatus(member, invitationAt(index), QDateTime::currentDateTimeUtc());
        if (look.icon.isEmpty())
            return paintCellDot(cell, look.text);
        return paintChip(cell.painter, cell.in, look, cell.direction);
    }
    }
}

void TeamDelegate::paintName(const Cell &cell, const Member &member) const
{
    const QRect picture(cell.in.left(), cell.in.center().y() - face / 2, face, face);
    const bool isHere = member.status == Member::Status::Active || member.status == Member::Status::Suspended;
    paintAvatar(cell.painter, QStyle::visualRect(cell.direction, cell.in, picture),
                isInvited(member) ? member.email : member.name, !isHere);
    const Cell rest = after(cell, face + faceGap);
    if (isInvited(member))
        return paintCellText(rest, safeText(member.email), TextStyle::Label, Token::Text);
    paintCellLines(rest, nameText(member), safeText(member.email));
}

void TeamDelegate::paintTwoFactor(const Cell &cell, const Member &member) const
{
    const bool missing = member.status == Member::Status::Active && !member.twoFactor;
    paintCellText(cell, twoFactorText(member), TextStyle::Small, missing ? Token::WarnText : Token::Text2);
}

} // namespace chatelaine
