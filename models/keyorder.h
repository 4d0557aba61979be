// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/keytablemodel.h"

#include <QCollator>
#include <span>

namespace chatelaine {

/// The order of keys by one column. Raw values are taken from the batch once, so that comparing two rows is comparing
/// two numbers or two ready-made collation keys. A total order: rows that are equal keep the order they came in.
class KeyOrder
{
public:
    KeyOrder();

    KeyTableModel::Column column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }

    /// Chooses a column and takes the values of all rows; of texts by the rules of the person's language.
    void set(KeyTableModel::Column column, Qt::SortOrder direction, const KeyBatch &keys, const Profile *profile);

    /// Takes the values of rows that are new or have changed.
    void take(const KeyBatch &keys, const Profile *profile, std::span<const quint32> rows);

    bool before(quint32 a, quint32 b) const;
    void sort(std::vector<quint32> &rows) const;

    /// Two sequences that are in order as one that is.
    std::vector<quint32> merged(const std::vector<quint32> &a, const std::vector<quint32> &b) const;

private:
    qint64 valueOf(const KeyBatch &keys, const Profile *profile, quint32 row);
    qint64 textOf(QUtf8StringView text, size_t at);
    qint64 wordOf(const KeyBatch &keys, KeyBatch::Word column, quint32 row);

    KeyTableModel::Column m_column = KeyTableModel::Column::LastUsed;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
    QCollator m_collator;
    std::vector<qint64> m_values; ///< by row; for texts an index into m_texts
    std::vector<std::optional<QCollatorSortKey>> m_texts; ///< by row or by word
};

} // namespace chatelaine
