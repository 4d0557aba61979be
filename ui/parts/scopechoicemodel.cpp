// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/scopechoicemodel.h"

#include "ui/parts/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quintptr groupLevel = 0; ///< a scope's internal id is its group's row + 1

bool isWildcard(const Profile::Scope &scope)
{
    return scope.name.endsWith(u'*');
}

bool matches(const Profile::Scope &scope, const Profile::ScopeGroup &group, const QStringList &words)
{
    const QString all =
        QStringList{scope.name, localized(scope.label), localized(scope.description), localized(group.label)}.join(
            u' ');
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ScopeChoiceModel::ScopeChoiceModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ScopeChoiceModel::setProfile(std::shared_ptr<const Profile> profile)
{
    m_profile = std::move(profile);
    rebuild();
}

void ScopeChoiceModel::setForbidden(const QStringList &scopes)
{
    m_forbidden = {scopes.begin(), scopes.end()};
    rebuild();
}

void ScopeChoiceModel::setSearch(const QString &search)
{
    m_search = search;
    rebuild();
}

void ScopeChoiceModel::setChosen(const QStringList &scopes)
{
    const QSet<QString> wanted{scopes.begin(), scopes.end()};
    if (wanted == m_chosen)
        return;
    m_chosen = wanted;
    choiceChanged();
}

QStringList ScopeChoiceModel::chosen() const
{
    QStringList sorted(m_chosen.begin(), m_chosen.end());
    sorted.sort();
    return sorted;
}

void ScopeChoiceModel::rebuild()
{
    beginResetModel();
    m_groups.clear();
    if (m_profile) {
        const QStringList words = m_search.split(u' ', Qt::SkipEmptyParts);
        for (const Profile::ScopeGroup &group : m_profile->scopes.groups) {
            Group found{&group, {}};
            for (const Profile::Scope &scope : m_profile->scopes.catalogue)
                if (scope.group == group.id && matches(scope, group, words))
                    found.scopes.push_back(&scope);
            if (!found.scopes.empty())
                m_groups.push_back(std::move(found));
        }
    }
    resolveImplied();
    endResetModel();
}

void ScopeChoiceModel::resolveImplied()
{
    const QStringList all = m_profile ? m_profile->expanded(chosen()) : chosen();
    m_implied = {all.begin(), all.end()};
}

void ScopeChoiceModel::choiceChanged()
{
    resolveImplied();
    const int last = static_cast<int>(m_groups.size()) - 1;
    if (last >= 0)
        Q_EMIT dataChanged(index(0, 0), index(last, columnTotal - 1));
    for (int row = 0; row <= last; ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, columnTotal - 1, group));
    }
    Q_EMIT chosenChanged();
}

bool ScopeChoiceModel::maySet(const Profile::Scope &scope) const
{
    const bool implied = m_implied.contains(scope.name) && !m_chosen.contains(scope.name);
    return !implied && !m_forbidden.contains(scope.name);
}

Qt::CheckState ScopeChoiceModel::state(const Profile::Scope &scope) const
{
    return m_implied.contains(scope.name) || m_chosen.contains(scope.name) ? Qt::Checked : Qt::Unchecked;
}

Qt::CheckState ScopeChoiceModel::state(const Group &group) const
{
    const auto held = [this](const Profile::Scope *scope) { return state(*scope) == Qt::Checked; };
    const auto plainHeld = [&](const Profile::Scope *scope) { return isWildcard(*scope) || held(scope); };
    if (std::none_of(group.scopes.begin(), group.scopes.end(), held))
        return Qt::Unchecked;
    return std::all_of(group.scopes.begin(), group.scopes.end(), plainHeld) ? Qt::Checked : Qt::PartiallyChecked;
}

QString ScopeChoiceModel::summary(const Group &group) const
{
    QStringList held;
    int plain = 0;
    for (const Profile::Scope *scope : group.scopes) {
        plain += isWildcard(*scope) ? 0 : 1;
        if (!isWildcard(*scope) && state(*scope) == Qt::Checked)
            held << localized(scope->label);
    }
    if (held.isEmpty())
        return tr("None");
    if (held.size() == 1)
        return held.first();
    if (held.size() == 2)
        return tr("%1 and %2", "two scopes of a group").arg(held.first(), held.last().toLower());
    return held.size() == plain ? tr("All %n", nullptr, plain) : tr("%1 of %2").arg(held.size()).arg(plain);
}

QModelIndex ScopeChoiceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupLevel);
}

QModelIndex ScopeChoiceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, groupLevel);
}

int ScopeChoiceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].scopes.size());
}

int ScopeChoiceModel::columnCount(const QModelIndex &) const
{
    return columnTotal;
}

const ScopeChoiceModel::Group &ScopeChoiceModel::groupOf(const QModelIndex &index) const
{
    return m_groups[index.internalId() == groupLevel ? static_cast<size_t>(index.row()) : index.internalId() - 1];
}

const Profile::Scope *ScopeChoiceModel::scopeOf(const QModelIndex &index) const
{
    return index.internalId() == groupLevel ? nullptr : groupOf(index).scopes[static_cast<size_t>(index.row())];
}

Qt::ItemFlags ScopeChoiceModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const Profile::Scope *scope = scopeOf(index);
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    if (!scope || maySet(*scope))
        flags |= Qt::ItemIsEnabled;
    return scope ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant ScopeChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const Profile::Scope *scope = scopeOf(index);
    return scope ? scopeData(*scope, column, role) : groupData(groupOf(index), column, role);
}

QVariant ScopeChoiceModel::groupData(const Group &group, Column column, int role) const
{
    const bool name = column == Column::Name;
    switch (role) {
    case Qt::DisplayRole:
        return name ? localized(group.group->label) : summary(group);
    case Qt::CheckStateRole:
        return name ? QVariant(state(group)) : QVariant();
    case Qt::FontRole:
        return font(name ? TextStyle::Label : TextStyle::Small);
    case Qt::ForegroundRole:
        return name ? QVariant() : color(Token::Text2);
    case Qt::TextAlignmentRole:
        return name ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return name
            ? tr("%1: %2", "a group of scopes, what is chosen").arg(localized(group.group->label), summary(group))
            : summary(group);
    default:
        return {};
    }
}

QVariant ScopeChoiceModel::scopeData(const Profile::Scope &scope, Column column, int role) const
{
    const bool name = column == Column::Name;
    switch (role) {
    case Qt::DisplayRole:
        return localized(name ? scope.label : scope.description);
    case Qt::CheckStateRole:
        return name ? QVariant(state(scope)) : QVariant();
    case Qt::FontRole:
        return name ? QVariant() : font(TextStyle::Small);
    case Qt::ForegroundRole:
        return name || !maySet(scope) ? QVariant() : color(Token::Text2);
    case Qt::ToolTipRole:
        return m_forbidden.contains(scope.name)
            ? tr("%1\nYour role may not give this to a key.").arg(safeText(scope.name))
            : safeText(scope.name);
    case Qt::AccessibleTextRole:
        return name ? u"%1: %2"_s.arg(safeText(scope.name), localized(scope.description))
                    : localized(scope.description);
    default:
        return {};
    }
}

bool ScopeChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool on = value.toInt() == Qt::Checked;
    const auto set = [&](const Profile::Scope &scope) {
        if (!maySet(scope))
            return;
        if (on)
            m_chosen.insert(scope.name);
        else
            m_chosen.remove(scope.name);
    };
    if (const Profile::Scope *scope = scopeOf(index)) {
        set(*scope);
    } else {
        for (const Profile::Scope *each : groupOf(index).scopes)
            if (!on || !isWildcard(*each))
                set(*each);
    }
    choiceChanged();
    return true;
}

} // namespace chatelaine
