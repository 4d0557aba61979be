// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/scopetablemodel.h"

#include <QHash>

namespace chatelaine {

namespace {

/// For every set of scopes that occurs, the places in the catalogue of what it stands for.
class ScopePlaces
{
public:
    explicit ScopePlaces(const Profile &profile)
        : m_profile(profile)
    {
        const auto &catalogue = profile.scopes.catalogue;
        for (size_t place = 0; place < catalogue.size(); ++place)
            m_places.insert(catalogue[place].name, place);
    }

    const std::vector<size_t> &of(const KeyBatch &keys, qsizetype row)
    {
        const quint32 word = keys.wordId(KeyBatch::Word::Scopes, row);
        const auto known = m_bySet.constFind(word);
        if (known != m_bySet.constEnd())
            return *known;
        std::vector<size_t> places;
        const QString names = keys.wordOf(word).toString();
        for (const QString &name : m_profile.expanded(names.split(u'\n', Qt::SkipEmptyParts)))
            if (const auto place = m_places.constFind(name); place != m_places.constEnd())
                places.push_back(*place);
        return *m_bySet.insert(word, places);
    }

private:
    const Profile &m_profile;
    QHash<QString, size_t> m_places;
    QHash<quint32, std::vector<size_t>> m_bySet;
};

} // namespace

ScopeTableModel::ScopeTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ScopeTableModel::setProfile(std::shared_ptr<const Profile> profile, const QString &language)
{
    // Another catalogue is another table: nothing of the old one would keep its meaning.
    beginResetModel();
    m_profile = std::move(profile);
    m_language = language;
    m_holders.assign(m_profile ? m_profile->scopes.catalogue.size() : 0, {});
    endResetModel();
}

void ScopeTableModel::setKeys(const KeyBatch &keys)
{
    if (!m_profile)
        return;
    ScopePlaces places(*m_profile);
    std::vector<Holders> holders(m_holders.size());
    for (qsizetype row = 0; row < keys.size(); ++row) {
        if (keys.meaning(row) != StateClass::Usable)
            continue;
        for (const size_t place : places.of(keys, row))
            if (++holders[place].count <= mostHolders)
                holders[place].ids.append(keys.text(KeyBatch::Text::Id, row).toString());
    }
    m_holders.swap(holders);
    for (size_t row = 0; row < m_holders.size(); ++row)
        if (m_holders[row] != holders[row])
            Q_EMIT dataChanged(index(static_cast<int>(row), static_cast<int>(Column::Keys)),
                               index(static_cast<int>(row), static_cast<int>(Column::Keys)));
}

int ScopeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_holders.size());
}

int ScopeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Keys) + 1;
}

QVariant ScopeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const Profile::Scope &scope = m_profile->scopes.catalogue[row];
    switch (role) {
    case NameRole:
        return scope.name;
    case GroupRole:
        for (const Profile::ScopeGroup &group : m_profile->scopes.groups)
            if (group.id == scope.group)
                return group.label.in(m_language);
        return scope.group;
    case HoldersRole:
        return m_holders[row].ids;
    case Qt::DisplayRole:
        switch (static_cast<Column>(index.column())) {
        case Column::Name:
            return scope.name;
        case Column::Meaning:
            return scope.description.in(m_language);
        case Column::Keys:
            return m_holders[row].count;
        }
        return {};
    default:
        return {};
    }
}

QVariant ScopeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        //: Title of a column: the name of a scope
        return tr("Name");
    case Column::Meaning:
        //: Title of a column: what a scope allows
        return tr("What it allows");
    case Column::Keys:
        //: Title of a column: how many usable keys hold a scope
        return tr("Keys");
    }
    return {};
}

} // namespace chatelaine
