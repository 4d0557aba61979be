// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/membertablemodel.h"

#include <QCollator>
#include <algorithm>

namespace chatelaine {

namespace {

/// By name as the person's language sorts, by id where names are the same.
void sortByName(std::vector<Member> &members)
{
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(members.begin(), members.end(), [&](const Member &a, const Member &b) {
        const int difference = collator.compare(a.name, b.name);
        return difference == 0 ? a.id.text < b.id.text : difference < 0;
    });
}

auto withId(const std::vector<Member> &members, const MemberId &id)
{
    return std::find_if(members.begin(), members.end(), [&](const Member &member) { return member.id == id; });
}

} // namespace

MemberTableModel::MemberTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MemberTableModel::setMembers(std::vector<Member> members)
{
    sortByName(members);
    for (size_t row = m_members.size(); row-- > 0;) {
        if (withId(members, m_members[row].id) != members.end())
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_members.erase(m_members.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
    }
    // From the top each place gets its member: a known one moves up from below, a new one comes in.
    for (size_t row = 0; row < members.size(); ++row) {
        const int at = static_cast<int>(row);
        const auto known = withId(m_members, members[row].id) - m_members.begin();
        if (known == static_cast<std::ptrdiff_t>(m_members.size())) {
            beginInsertRows({}, at, at);
            m_members.insert(m_members.begin() + at, members[row]);
            endInsertRows();
            continue;
        }
        if (known != at) {
            beginMoveRows({}, static_cast<int>(known), static_cast<int>(known), {}, at);
            std::rotate(m_members.begin() + at, m_members.begin() + known, m_members.begin() + known + 1);
            endMoveRows();
        }
        if (m_members[row] != members[row]) {
            m_members[row] = members[row];
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
    }
}

std::vector<Member> MemberTableModel::withRole(const QString &role) const
{
    std::vector<Member> found;
    std::copy_if(m_members.begin(), m_members.end(), std::back_inserter(found),
                 [&](const Member &member) { return member.role == role && member.status != Member::Status::Left; });
    return found;
}

int MemberTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int MemberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Keys) + 1;
}

QVariant MemberTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Member &member = m_members[static_cast<size_t>(index.row())];
    if (role == memberRole)
        return QVariant::fromValue(member);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        return member.name;
    case Column::Email:
        return member.email;
    case Column::Role:
        return member.role;
    case Column::Keys:
        return member.keys;
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
    case Column::Email:
        //: Title of a column
        return tr("E-mail");
    case Column::Role:
        //: Title of a column: owner, admin, developer, viewer
        return tr("Role");
    case Column::Keys:
        //: Title of a column: how many keys name a member as owner
        return tr("Keys");
    }
    return {};
}

} // namespace chatelaine
