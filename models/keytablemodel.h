// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keybatch.h"
#include "domain/keyfilter.h"

#include <QAbstractTableModel>
#include <memory>

namespace chatelaine {

/// The keys of a workspace as a table: merged, sorted, filtered. The view sees only the rows that match.
///
/// Pages and events are merged by each key's version, an older one never wins. Selection, current row and scroll
/// position of a view survive a merge. Display values are plain text; raw values sort. Column order is fixed here;
/// which columns show, under which title and in which order, the profile tells the view.
class KeyTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Name, Prefix, Environment, Kind, Scopes, Created, LastUsed, Expires, Revoked, Status, Owner };
    Q_ENUM(Column)
    static constexpr int columnTotal = 11;

    enum Role {
        KeyRole = Qt::UserRole + 1, ///< the ApiKey of any column, as a QVariant
        SortRole ///< the raw value: text or qint64 milliseconds; invalid for none
    };

    explicit KeyTableModel(QObject *parent = nullptr);
    ~KeyTableModel() override;

    /// Understands states, scopes and environments. Set before the first merge; again when it changes.
    void setProfile(std::shared_ptr<const Profile> profile);
    const std::shared_ptr<const Profile> &profile() const;

    /// Takes in keys that were read or changed. Rows that match and are new are inserted in order; those that changed
    /// place move; a long page may come in one step that keeps the view's selection.
    void merge(const KeyBatch &keys);
    void merge(const ApiKey &key);
    void remove(const KeyId &key);

    /// Ends a whole reading: keys that were there before it began and did not come again are gone.
    void beginReading();
    void endReading();
    void clear();

    void setFilter(const KeyFilter &filter);
    const KeyFilter &filter() const;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    Column sortColumn() const;
    Qt::SortOrder sortOrder() const;

    const KeyBatch &keys() const; ///< all of them, unfiltered, in no order
    int total() const; ///< all of them
    /// Of one environment and of these kinds, ended ones too; what is empty is all of them.
    int totalIn(const QString &environment, const QStringList &kinds = {}) const;
    int endedMatching() const; ///< ended keys that only KeyFilter::showEnded hides
    std::optional<ApiKey> find(const KeyId &key) const;
    QModelIndex indexOf(const KeyId &key) const; ///< invalid if it is filtered out
    ApiKey keyAt(const QModelIndex &index) const;
    /// Other usable keys with this name in this environment.
    int namesakes(const QString &name, const QString &environment, const KeyId &except = {}) const;

    /// Repaints what depends on the clock ("3 min ago"); the window calls it now and then.
    void refreshTimes(const QDateTime &now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::ApiKey)
