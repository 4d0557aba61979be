// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/keytablemodel.h"
#include "ui/keytable/rowview.h"

namespace chatelaine {

class KeyDelegate;

/// The keys as rows. Which columns there are and in which order the profile says; which of them show, the person.
class KeyTableView : public RowView
{
    Q_OBJECT

public:
    explicit KeyTableView(KeyTableModel &keys, QWidget *parent = nullptr);

    /// Takes the profile's columns, then what the person chose of them last time (see columnState()).
    void setColumns(const Profile &profile, const QByteArray &state);
    QByteArray columnState() const;

    /// The profile's columns in the order they are seen, and whether the person wants each.
    std::vector<KeyTableModel::Column> columns() const;
    bool isWanted(KeyTableModel::Column column) const;
    void setWanted(KeyTableModel::Column column, bool wanted); ///< the name stays

    std::vector<ApiKey> selectedKeys() const; ///< the current one first
    /// Selects one key and scrolls to it; false if it is filtered out.
    bool select(const KeyId &key);

    bool showsPrefixColumn() const;

    /// Repaints what depends on the clock.
    void refreshTimes(const QDateTime &now);

    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void selectedKeysChanged();
    void columnsChanged();

protected:
    void layOutColumns() override;
    void focusInEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    int environmentWidth() const;
    int statusWidth() const;

    KeyTableModel &m_keys;
    KeyDelegate *m_delegate;
    std::vector<KeyTableModel::Column> m_columns; ///< of the profile
    std::vector<KeyTableModel::Column> m_unwanted;
};

} // namespace chatelaine
