// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <algorithm>
#include <vector>

namespace chatelaine {

/// A table of a few values, each with an id. New values take the place of old ones row by row, without a reset, so that
/// views keep selection and current row.
template <class Value>
class MergingTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    const std::vector<Value> &rows() const { return m_rows; }

protected:
    const Value &at(const QModelIndex &index) const { return m_rows[static_cast<size_t>(index.row())]; }

    /// The rows are these afterwards, in this order.
    void merge(const std::vector<Value> &next);

private:
    static auto withIdOf(const std::vector<Value> &rows, const Value &value)
    {
        return std::find_if(rows.begin(), rows.end(), [&](const Value &row) { return row.id == value.id; });
    }

    std::vector<Value> m_rows;
};

template <class Value>
void MergingTableModel<Value>::merge(const std::vector<Value> &next)
{
    for (size_t row = m_rows.size(); row-- > 0;) {
        if (withIdOf(next, m_rows[row]) != next.end())
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(row));
        endRemoveRows();
    }
    // From the top each place gets its value: a known one moves up from below, a new one comes in.
    for (size_t row = 0; row < next.size(); ++row) {
        const int place = static_cast<int>(row);
        const auto known = withIdOf(m_rows, next[row]) - m_rows.begin();
        if (known == static_cast<std::ptrdiff_t>(m_rows.size())) {
            beginInsertRows({}, place, place);
            m_rows.insert(m_rows.begin() + place, next[row]);
            endInsertRows();
            continue;
        }
        if (known != place) {
            beginMoveRows({}, static_cast<int>(known), static_cast<int>(known), {}, place);
            std::rotate(m_rows.begin() + place, m_rows.begin() + known, m_rows.begin() + known + 1);
            endMoveRows();
        }
        if (m_rows[row] != next[row]) {
            m_rows[row] = next[row];
            Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
        }
    }
}

} // namespace chatelaine
