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

} // namespace

MemberTableModel::MemberTableModel(QObject *parent)
    : MergingTableModel(parent)
{
}

void MemberTableModel::setMembers(std::vector<Member> members)
{
    sortByName(members);
    merge(members);
}

std::vector<Member> MemberTableModel::withRole(const QString &role) const
{
    std::vector<Member> found;
    std::copy_if(members().begin(), members().end(), std::back_inserter(found),
                 [&](const Member &member) { return member.role == role && member.status != Member::Status::Left; });
    return found;
}

int MemberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Keys) + 1;
}

QVariant MemberTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Member &member = at(index);
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
