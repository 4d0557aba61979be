// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/member.h"
#include "domain/profile.h"

#include <QAbstractTableModel>
#include <memory>

namespace chatelaine {

/// What each role may do: a row a permission, in groups, a column a role after the first.
class RoleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< the group's label; a row that only heads a group has no other data
        NoteRole, ///< what is said beside the permission: "Final"
        GrantRole, ///< int, a Profile::Permission::Grant
        RoleIdRole ///< of a column, also by headerData()
    };

    explicit RoleTableModel(QObject *parent = nullptr);

    void setProfile(std::shared_ptr<const Profile> profile, const QString &language);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString group;
        const Profile::Permission *permission = nullptr; ///< null heads the group; owned by m_profile
    };
    std::shared_ptr<const Profile> m_profile;
    QString m_language;
    std::vector<Row> m_rows;
};

} // namespace chatelaine
