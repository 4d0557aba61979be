// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/membertablemodel.h"

#include <QCollator>
#include <algorithm>

namespace chatelaine {

namespace {

/// By this text as the person's language sorts, by id where it is the same.
template <class Value>
void sortBy(std::vector<Value> &values, QString Value::*text)
{
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(values.begin(), values.end(), [&](const Value &a, const Value &b) {
        const int difference = collator.compare(a.*text, b.*text);
        return difference == 0 ? a.id.text < b.id.text : difference < 0;
    });
}

template <class Value, class Key>
const Value *withId(const std::vector<Value> &values, const Key &id)
{
    const auto found = std::find_if(values.begin(), values.end(), [&](const Value &each) { return each.id == id; });
    return found == values.end() ? nullptr : &*found;
}

template <class Value>
void put(std::vector<Value> &values, const Value &value)
{
    const auto known =
        std::find_if(values.begin(), values.end(), [&](const Value &each) { return each.id == value.id; });
    if (known == values.end())
        values.push_back(value);
    else
        *known = value;
}

MemberRow rowOf(const Invitation &invitation)
{
    Member member;
    member.email = invitation.email;
    member.role = invitation.role;
    member.status = Member::Status::Invited;
    member.since = invitation.createdAt;
    return {invitation.id.text, member, invitation};
}

} // namespace

MemberTableModel::MemberTableModel(QObject *parent)
    : MergingTableModel(parent)
{
}

void MemberTableModel::setMembers(const std::vector<Member> &members)
{
    m_members = members;
    arrange();
}

void MemberTableModel::setInvitations(const std::vector<Invitation> &invitations)
{
    m_invitations = invitations;
    arrange();
}

void MemberTableModel::take(const Member &member)
{
    put(m_members, member);
    arrange();
}

void MemberTableModel::take(const Invitation &invitation)
{
    put(m_invitations, invitation);
    arrange();
}

void MemberTableModel::drop(const InvitationId &invitation)
{
    std::erase_if(m_invitations, [&](const Invitation &each) { return each.id == invitation; });
    arrange();
}

const Member *MemberTableModel::find(const MemberId &member) const
{
    return withId(m_members, member);
}

const Invitation *MemberTableModel::find(const InvitationId &invitation) const
{
    return withId(m_invitations, invitation);
}

std::vector<Member> MemberTableModel::withRole(const QString &role) const
{
    std::vector<Member> found;
    std::copy_if(members().begin(), members().end(), std::back_inserter(found),
                 [&](const Member &member) { return member.role == role && member.status != Member::Status::Left; });
    return found;
}

void MemberTableModel::arrange()
{
    sortBy(m_members, &Member::name);
    sortBy(m_invitations, &Invitation::email);
    std::vector<MemberRow> team, left;
    for (const Member &member : m_members)
        (member.status == Member::Status::Left ? left : team).push_back({member.id.text, member, std::nullopt});
    for (const Invitation &invitation : m_invitations)
        team.push_back(rowOf(invitation));
    team.insert(team.end(), left.begin(), left.end());
    merge(team);
}

int MemberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Status) + 1;
}

QVariant MemberTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MemberRow &row = at(index);
    const Member &member = row.member;
    if (role == MemberRole)
        return QVariant::fromValue(member);
    if (role == InvitationRole)
        return row.invitation ? QVariant::fromValue(*row.invitation) : QVariant();
    if (role == SearchRole)
        return QVariant(member.name + u'\n' + member.email);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        return row.invitation ? member.email : member.name;
    case Column::Role:
        return member.role;
    case Column::TwoFactor:
        return member.twoFactor;
    case Column::Keys:
        return member.keys;
    case Column::Since:
        return member.since;
    case Column::Status:
        return static_cast<int>(member.status);
    }
    return {};
}

QVariant MemberTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        //: Title of a column: a member's name
        return tr("Name");
    case Column::Role:
        //: Title of a column: owner, admin, developer, viewer
        return tr("Role");
    case Column::TwoFactor:
        //: Title of a column: whether a member's sign-in asks for a code, too
        return tr("Two-factor");
    case Column::Keys:
        //: Title of a column: how many keys name a member as owner
        return tr("Keys");
    case Column::Since:
        //: Title of a column: since when somebody is a member, invited, suspended or gone
        return tr("Since");
    case Column::Status:
        //: Title of a column
        return tr("Status");
    }
    return {};
}

} // namespace chatelaine
