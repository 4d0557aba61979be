// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/roletablemodel.h"

#include <QStringList>

namespace chatelaine {

using Grant = Profile::Permission::Grant;

namespace {

QString grantText(Grant grant)
{
    switch (grant) {
    case Grant::No:
        //: A role may not do this
        return RoleTableModel::tr("No");
    case Grant::Yes:
        //: A role may do this
        return RoleTableModel::tr("Yes");
    case Grant::OwnKeys:
        //: A role may do this to the keys that name its holder as owner
        return RoleTableModel::tr("Own keys");
    case Grant::UpToOwnRole:
        //: A role may do this to members up to its own rank
        return RoleTableModel::tr("Up to own role");
    case Grant::OwnActions:
        //: A role may see what its holder did
        return RoleTableModel::tr("Own actions");
    case Grant::NotLive:
        //: A role may do this where no real money moves
        return RoleTableModel::tr("Not live");
    }
    Q_UNREACHABLE();
}

} // namespace

RoleTableModel::RoleTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RoleTableModel::setProfile(std::shared_ptr<const Profile> profile, const QString &language)
{
    beginResetModel();
    m_profile = std::move(profile);
    m_language = language;
    m_rows.clear();
    // A group is one section, however the profile scatters its rows.
    QStringList groups;
    if (m_profile)
        for (const Profile::Permission &permission : m_profile->permissions)
            if (const QString group = permission.group.in(language); !groups.contains(group))
                groups.append(group);
    for (const QString &group : groups) {
        m_rows.push_back({group, nullptr});
        for (const Profile::Permission &permission : m_profile->permissions)
            if (permission.group.in(language) == group)
                m_rows.push_back({group, &permission});
    }
    endResetModel();
}

int RoleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RoleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_profile ? 0 : static_cast<int>(m_profile->roles.size()) + 1;
}

QVariant RoleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == GroupRole)
        return row.group;
    if (!row.permission)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(row.group) : QVariant();
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return row.permission->label.in(m_language);
        return role == NoteRole ? QVariant(row.permission->note.in(m_language)) : QVariant();
    }
    const Profile::Role &column = m_profile->roles[static_cast<size_t>(index.column()) - 1];
    const Grant grant = row.permission->byRole.value(column.id, Grant::No);
    switch (role) {
    case Qt::DisplayRole:
        return grantText(grant);
    case GrantRole:
        return static_cast<int>(grant);
    case RoleIdRole:
        return column.id;
    default:
        return {};
    }
}

QVariant RoleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        //: Title of a column: what a role may do
        return role == Qt::DisplayRole ? QVariant(tr("Permission")) : QVariant();
    const Profile::Role &column = m_profile->roles[static_cast<size_t>(section) - 1];
    switch (role) {
    case Qt::DisplayRole:
        return column.label.in(m_language);
    case RoleIdRole:
        return column.id;
    default:
        return {};
    }
}

} // namespace chatelaine
