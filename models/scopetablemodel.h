// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keybatch.h"

#include <QAbstractTableModel>
#include <memory>

namespace chatelaine {

/// Each scope of the profile, its meaning, and how many usable keys hold it.
class ScopeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Meaning, Keys };
    Q_ENUM(Column)

    enum Role {
        NameRole = Qt::UserRole + 1, ///< the scope's name
        GroupRole, ///< its group's label
        HoldersRole ///< QStringList: ids of usable keys that hold it, at most mostHolders of them
    };
    static constexpr int mostHolders = 100;

    explicit ScopeTableModel(QObject *parent = nullptr);

    void setProfile(std::shared_ptr<const Profile> profile, const QString &language);
    /// Counts anew, changing only what differs.
    void setKeys(const KeyBatch &keys);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Profile> m_profile;
    QString m_language;
    struct Holders
    {
        int count = 0;
        QStringList ids; ///< the first of them
        friend bool operator==(const Holders &, const Holders &) = default;
    };
    std::vector<Holders> m_holders; ///< by scope of the catalogue
};

} // namespace chatelaine
