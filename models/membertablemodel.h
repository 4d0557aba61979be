// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/member.h"
#include "models/mergingtablemodel.h"

namespace chatelaine {

/// The team: name, role, and what is worth saying of each.
class MemberTableModel : public MergingTableModel<Member>
{
    Q_OBJECT

public:
    enum class Column { Name, Email, Role, Keys };
    Q_ENUM(Column)

    static constexpr int memberRole = Qt::UserRole + 1; ///< the Member, as a QVariant

    explicit MemberTableModel(QObject *parent = nullptr);

    /// Merges by id; sorted by name.
    void setMembers(std::vector<Member> members);
    const std::vector<Member> &members() const { return rows(); }
    std::vector<Member> withRole(const QString &role) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::Member)
