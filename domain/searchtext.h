// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QUtf8StringView>
#include <array>
#include <optional>
#include <vector>

namespace chatelaine {

/// What can be searched in each of many rows, folded once and laid end to end, so that a needle is found in all of
/// them by one pass over one buffer.
class SearchText
{
public:
    enum class Field { Name, VisiblePart, Id };
    static constexpr int fieldCount = 3;
    using Fields = std::array<QUtf8StringView, fieldCount>; ///< not folded

    void reserve(qsizetype rows);
    void append(const Fields &fields);
    void append(const SearchText &other);
    void replace(qsizetype row, const Fields &fields);
    void remove(qsizetype row); ///< the rows after it move up

    /// For each row whether a needle, made by caseFolded(), is in this field or, without one, in any.
    std::vector<quint8> holding(QByteArrayView needle, std::optional<Field> field = {}) const;

private:
    void appendText(const Fields &fields);
    QByteArrayView fieldOf(size_t segment, Field field) const;
    void compact();

    // A row's text is a segment; a replaced or removed row leaves a dead one behind until the next compaction.
    QByteArray m_bytes;
    std::vector<quint32> m_begins; ///< of each segment, and the end of the last
    std::vector<quint32> m_rowOf; ///< of each segment; deadRow where it is dead
    std::vector<quint32> m_segmentOf; ///< of each row
};

} // namespace chatelaine
