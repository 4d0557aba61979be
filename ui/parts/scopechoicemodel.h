// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QAbstractItemModel>
#include <QSet>
#include <memory>

namespace chatelaine {

/// The scopes of a profile in their groups, each with a box. Groups show a third state; a wildcard ticks what it stands
/// for.
class ScopeChoiceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Column { Name, Meaning };
    static constexpr int columnTotal = 2;

    explicit ScopeChoiceModel(QObject *parent = nullptr);

    void setProfile(std::shared_ptr<const Profile> profile);
    void setForbidden(const QStringList &scopes);
    /// Only scopes that have all of these words in name, label or meaning.
    void setSearch(const QString &search);

    void setChosen(const QStringList &scopes);
    QStringList chosen() const; ///< sorted

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Group
    {
        const Profile::ScopeGroup *group; ///< owned by m_profile
        std::vector<const Profile::Scope *> scopes;
    };

    void rebuild();
    void resolveImplied();
    void choiceChanged();
    const Group &groupOf(const QModelIndex &index) const;
    const Profile::Scope *scopeOf(const QModelIndex &index) const; ///< null for a group
    Qt::CheckState state(const Group &group) const;
    Qt::CheckState state(const Profile::Scope &scope) const;
    QString summary(const Group &group) const;
    QVariant groupData(const Group &group, Column column, int role) const;
    QVariant scopeData(const Profile::Scope &scope, Column column, int role) const;
    bool maySet(const Profile::Scope &scope) const;

    std::shared_ptr<const Profile> m_profile;
    QString m_search;
    std::vector<Group> m_groups; ///< those that match the search
    QSet<QString> m_chosen, m_implied, m_forbidden;
};

} // namespace chatelaine
