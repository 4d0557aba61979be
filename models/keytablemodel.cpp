// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/keytablemodel.h"

#include "models/keycolumns.h"
#include "models/keymerge.h"
#include "models/keyorder.h"
#include "models/rowsteps.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <unordered_set>

namespace chatelaine {

using Rows = std::vector<quint32>;

class KeyTableModel::Private
{
public:
    explicit Private(KeyTableModel *owner)
        : q(owner)
    {
    }

    Rows matching(const KeyFilter &wanted, const Rows &among) const
    {
        return wanted.isEmpty() ? among : wanted.matching(keys, now, &among);
    }
    void take(const KeyMerge &merge);
    void drop(const std::vector<bool> &gone);
    void show(const Rows &next);
    void arrange(const Rows &next);

    KeyTableModel *q;
    std::shared_ptr<const Profile> profile;
    KeyBatch keys;
    KeyIndex index;
    KeyOrder order;
    KeyFilter filter;
    QDateTime now = QDateTime::currentDateTimeUtc();
    Rows sorted; ///< all rows, in order
    Rows visible; ///< those that match, in order
    bool reading = false;
    std::vector<bool> met; ///< by row, while reading: it came again
    std::unordered_set<std::string>
        removed; ///< ids that are gone for good: a page read before does not bring them back
};

namespace {

Rows without(const Rows &rows, const std::vector<bool> &out)
{
    Rows kept;
    kept.reserve(rows.size());
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept), [&](quint32 row) { return !out[row]; });
    return kept;
}

KeyBatch withoutIds(const KeyBatch &keys, const std::unordered_set<std::string> &ids)
{
    KeyBatch kept;
    for (qsizetype row = 0; row < keys.size(); ++row) {
        const QUtf8StringView id = keys.text(KeyBatch::Text::Id, row);
        if (!ids.contains({id.data(), static_cast<size_t>(id.size())}))
            kept.append(keys.key(row));
    }
    return kept;
}

} // namespace

void KeyTableModel::Private::take(const KeyMerge &merge)
{
    if (reading) {
        met.resize(static_cast<size_t>(keys.size()), false);
        for (const quint32 row : merge.met)
            met[row] = true;
    }
    Rows moving = merge.added;
    moving.insert(moving.end(), merge.changed.begin(), merge.changed.end());
    if (moving.empty())
        return;

    order.take(keys, profile.get(), moving);
    order.sort(moving);
    moving.erase(std::unique(moving.begin(), moving.end()), moving.end());
    std::vector<bool> changed(static_cast<size_t>(keys.size()), false);
    for (const quint32 row : merge.changed)
        changed[row] = true;
    sorted = order.merged(without(sorted, changed), moving);
    show(order.merged(without(visible, changed), matching(filter, moving)));

    if (!merge.changed.empty()) {
        for (size_t row = 0; row < visible.size(); ++row)
            if (changed[visible[row]])
                Q_EMIT q->dataChanged(q->index(int(row), 0), q->index(int(row), columnTotal - 1));
    }
    Q_EMIT q->countsChanged();
}

void KeyTableModel::Private::drop(const std::vector<bool> &gone)
{
    // The view lets go of the rows while they still are what it knows; only then do the others move up.
    show(without(visible, gone));
    Rows place(gone.size());
    quint32 next = 0;
    for (size_t row = 0; row < gone.size(); ++row)
        place[row] = gone[row] ? next : next++;
    for (size_t row = gone.size(); row-- > 0;)
        if (gone[row])
            keys.remove(static_cast<qsizetype>(row));
    index.rebuild(keys);
    for (quint32 &row : visible)
        row = place[row];
    sorted = without(sorted, gone);
    for (quint32 &row : sorted)
        row = place[row];
    order.set(order.column(), order.direction(), keys, profile.get());
    Q_EMIT q->countsChanged();
}

void KeyTableModel::Private::show(const Rows &next)
{
    for (RowStep &step : rowSteps(visible, next)) {
        switch (step.kind) {
        case RowStep::Kind::Remove:
            q->beginRemoveRows({}, step.first, step.last);
            visible = std::move(step.rows);
            q->endRemoveRows();
            break;
        case RowStep::Kind::Insert:
            q->beginInsertRows({}, step.first, step.last);
            visible = std::move(step.rows);
            q->endInsertRows();
            break;
        case RowStep::Kind::Move:
            q->beginMoveRows({}, step.first, step.first, {}, step.last > step.first ? step.last + 1 : step.last);
            visible = std::move(step.rows);
            q->endMoveRows();
            break;
        case RowStep::Kind::Arrange:
            arrange(step.rows);
            break;
        }
    }
}

void KeyTableModel::Private::arrange(const Rows &next)
{
    Q_EMIT q->layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> place(static_cast<size_t>(keys.size()), -1);
    for (size_t at = 0; at < next.size(); ++at)
        place[next[at]] = static_cast<int>(at);
    const QModelIndexList from = q->persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(q->createIndex(place[visible[static_cast<size_t>(old.row())]], old.column()));
    visible = next;
    q->changePersistentIndexList(from, to);
    Q_EMIT q->layoutChanged({}, VerticalSortHint);
}

KeyTableModel::KeyTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this))
{
}

KeyTableModel::~KeyTableModel() = default;

void KeyTableModel::setProfile(std::shared_ptr<const Profile> profile)
{
    d->profile = std::move(profile);
    sort(static_cast<int>(sortColumn()), sortOrder());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!d->visible.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

const std::shared_ptr<const Profile> &KeyTableModel::profile() const
{
    return d->profile;
}

void KeyTableModel::merge(const KeyBatch &keys)
{
    d->take(mergeKeys(d->keys, d->index, d->removed.empty() ? keys : withoutIds(keys, d->removed)));
}

void KeyTableModel::merge(const ApiKey &key)
{
    KeyBatch one;
    one.append(key);
    merge(one);
}

void KeyTableModel::remove(const KeyId &key)
{
    const QByteArray id = key.text.toUtf8();
    d->removed.insert(id.toStdString());
    if (const auto row = d->index.find(d->keys, id)) {
        std::vector<bool> gone(static_cast<size_t>(d->keys.size()), false);
        gone[*row] = true;
        if (d->reading) {
            d->met.resize(gone.size(), false);
            d->met.erase(d->met.begin() + *row);
        }
        d->drop(gone);
    }
}

void KeyTableModel::beginReading()
{
    d->reading = true;
    d->met.assign(static_cast<size_t>(d->keys.size()), false);
}

void KeyTableModel::endReading()
{
    d->reading = false;
    std::vector<bool> gone = std::exchange(d->met, {});
    gone.flip();
    if (std::find(gone.begin(), gone.end(), true) != gone.end())
        d->drop(gone);
}

void KeyTableModel::clear()
{
    d->show({});
    d->keys = {};
    d->index.clear();
    d->sorted.clear();
    d->met.clear();
    d->removed.clear();
    d->order.set(d->order.column(), d->order.direction(), d->keys, d->profile.get());
    Q_EMIT countsChanged();
}

void KeyTableModel::setFilter(const KeyFilter &filter)
{
    const bool narrower = filter.narrows(d->filter);
    d->filter = filter;
    d->show(d->matching(filter, narrower ? d->visible : d->sorted));
}

const KeyFilter &KeyTableModel::filter() const
{
    return d->filter;
}

void KeyTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnTotal)
        return;
    d->order.set(static_cast<Column>(column), order, d->keys, d->profile.get());
    d->order.sort(d->sorted);
    Rows next = d->visible;
    d->order.sort(next);
    if (next != d->visible)
        d->arrange(next);
}

KeyTableModel::Column KeyTableModel::sortColumn() const
{
    return d->order.column();
}

Qt::SortOrder KeyTableModel::sortOrder() const
{
    return d->order.direction();
}

const KeyBatch &KeyTableModel::keys() const
{
    return d->keys;
}

int KeyTableModel::total() const
{
    return static_cast<int>(d->keys.size());
}

int KeyTableModel::totalIn(const QString &environment, const QStringList &kinds) const
{
    KeyFilter counted;
    counted.environment = environment;
    counted.kinds = kinds;
    return counted.isEmpty() ? total() : static_cast<int>(counted.matching(d->keys, d->now).size());
}

int KeyTableModel::endedMatching() const
{
    if (d->filter.showEnded)
        return 0;
    KeyFilter open = d->filter;
    open.showEnded = true;
    const Rows found = d->matching(open, d->sorted);
    return static_cast<int>(std::count_if(found.begin(), found.end(),
                                          [this](quint32 row) { return d->keys.meaning(row) == StateClass::Ended; }));
}

std::optional<ApiKey> KeyTableModel::find(const KeyId &key) const
{
    const auto row = d->index.find(d->keys, key.text.toUtf8());
    return row ? std::optional(d->keys.key(*row)) : std::nullopt;
}

QModelIndex KeyTableModel::indexOf(const KeyId &key) const
{
    const auto row = d->index.find(d->keys, key.text.toUtf8());
    if (!row)
        return {};
    const auto at = std::find(d->visible.begin(), d->visible.end(), *row);
    return at == d->visible.end() ? QModelIndex() : index(static_cast<int>(at - d->visible.begin()), 0);
}

ApiKey KeyTableModel::keyAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return d->keys.key(d->visible[static_cast<size_t>(index.row())]);
}

int KeyTableModel::namesakes(const QString &name, const QString &environment, const KeyId &except) const
{
    const QByteArray wanted = name.toUtf8();
    const QByteArray where = environment.toUtf8();
    const QByteArray own = except.text.toUtf8();
    int count = 0;
    for (qsizetype row = 0; row < d->keys.size(); ++row)
        if (d->keys.meaning(row) == StateClass::Usable
            && d->keys.text(KeyBatch::Text::Name, row) == QUtf8StringView(wanted)
            && d->keys.word(KeyBatch::Word::Environment, row) == QUtf8StringView(where)
            && d->keys.text(KeyBatch::Text::Id, row) != QUtf8StringView(own))
            ++count;
    return count;
}

void KeyTableModel::refreshTimes(const QDateTime &now)
{
    d->now = now;
    if (d->visible.empty())
        return;
    for (const Column column : {Column::LastUsed, Column::Expires, Column::Status})
        Q_EMIT dataChanged(index(0, int(column)), index(rowCount() - 1, int(column)));
}

int KeyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->visible.size());
}

int KeyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant KeyTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return columnText(column, keyAt(index), d->profile.get(), QLocale().name());
    case KeyRole:
        return QVariant::fromValue(keyAt(index));
    case SortRole:
        return columnValue(column, keyAt(index));
    default:
        return {};
    }
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal
        || !d->profile)
        return {};
    const QString id = columnId(static_cast<Column>(section));
    for (const Profile::Column &column : d->profile->columns)
        if (column.id == id)
            return column.title.in(QLocale().name());
    return {};
}

} // namespace chatelaine
