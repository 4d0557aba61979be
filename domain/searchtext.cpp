// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/searchtext.h"

#include "domain/casefold.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace chatelaine {

namespace {

// No byte of UTF-8, so no needle reaches from one field into the next.
constexpr char endOfField = '\xff';
constexpr quint32 deadRow = std::numeric_limits<quint32>::max();
constexpr size_t fewSegments = 1024;

const char *find(const char *from, const char *end, QByteArrayView needle)
{
    const auto length = static_cast<size_t>(needle.size());
    const auto room = static_cast<size_t>(end - from);
    if (room < length)
        return end;
    if (length == 1) {
        const void *hit = std::memchr(from, needle[0], room);
        return hit ? static_cast<const char *>(hit) : end;
    }

    // memmem() takes up to nine times as long here: compilers turn a comparison of the first and last byte over a
    // block of fixed size into vector instructions.
    constexpr size_t block = 64;
    const char first = needle.front();
    const char last = needle.back();
    const auto holds = [&](const char *at) {
        return at[0] == first && at[length - 1] == last && std::memcmp(at, needle.data(), length) == 0;
    };
    const char *const stop = end - length + 1;
    for (; stop - from >= static_cast<std::ptrdiff_t>(block); from += block) {
        unsigned char any = 0;
        for (size_t i = 0; i < block; ++i)
            any |= static_cast<unsigned char>((from[i] == first) & (from[i + length - 1] == last));
        if (!any)
            continue;
        const char *hit = std::find_if(&from[0], &from[block], [&](const char &at) { return holds(&at); });
        if (hit != from + block)
            return hit;
    }
    for (; from < stop; ++from)
        if (holds(from))
            return from;
    return end;
}

} // namespace

void SearchText::reserve(qsizetype rows)
{
    m_begins.reserve(static_cast<size_t>(rows) + 1);
    m_rowOf.reserve(static_cast<size_t>(rows));
    m_segmentOf.reserve(static_cast<size_t>(rows));
}

void SearchText::appendText(const Fields &fields)
{
    if (m_begins.empty())
        m_begins.push_back(0);
    for (const QUtf8StringView field : fields) {
        appendCaseFolded(m_bytes, field);
        m_bytes += endOfField;
    }
    m_begins.push_back(static_cast<quint32>(m_bytes.size()));
}

void SearchText::append(const Fields &fields)
{
    appendText(fields);
    m_segmentOf.push_back(static_cast<quint32>(m_rowOf.size()));
    m_rowOf.push_back(static_cast<quint32>(m_segmentOf.size() - 1));
}

void SearchText::append(const SearchText &other)
{
    if (other.m_rowOf.empty())
        return;
    if (m_begins.empty())
        m_begins.push_back(0);
    const auto bytes = static_cast<quint32>(m_bytes.size());
    const auto segments = static_cast<quint32>(m_rowOf.size());
    const auto rows = static_cast<quint32>(m_segmentOf.size());
    m_bytes += other.m_bytes;
    std::transform(other.m_begins.begin() + 1, other.m_begins.end(), std::back_inserter(m_begins),
                   [=](quint32 begin) { return begin + bytes; });
    std::transform(other.m_rowOf.begin(), other.m_rowOf.end(), std::back_inserter(m_rowOf),
                   [=](quint32 row) { return row == deadRow ? deadRow : row + rows; });
    std::transform(other.m_segmentOf.begin(), other.m_segmentOf.end(), std::back_inserter(m_segmentOf),
                   [=](quint32 segment) { return segment + segments; });
}

void SearchText::replace(qsizetype row, const Fields &fields)
{
    quint32 &segment = m_segmentOf[static_cast<size_t>(row)];
    m_rowOf[segment] = deadRow;
    appendText(fields);
    segment = static_cast<quint32>(m_rowOf.size());
    m_rowOf.push_back(static_cast<quint32>(row));
    compact();
}

void SearchText::remove(qsizetype row)
{
    const auto at = static_cast<size_t>(row);
    m_rowOf[m_segmentOf[at]] = deadRow;
    m_segmentOf.erase(m_segmentOf.begin() + row);
    for (size_t i = at; i < m_segmentOf.size(); ++i)
        m_rowOf[m_segmentOf[i]] = static_cast<quint32>(i);
    compact();
}

QByteArrayView SearchText::fieldOf(size_t segment, Field field) const
{
    const char *begin = m_bytes.constData() + m_begins[segment];
    const char *const end = m_bytes.constData() + m_begins[segment + 1];
    for (int skipped = 0; skipped < static_cast<int>(field); ++skipped)
        begin = std::find(begin, end, endOfField) + 1;
    return {begin, std::find(begin, end, endOfField)};
}

std::vector<quint8> SearchText::holding(QByteArrayView needle, std::optional<Field> field) const
{
    std::vector<quint8> found(m_segmentOf.size(), needle.isEmpty() ? 1 : 0);
    if (needle.isEmpty() || found.empty())
        return found;
    const char *const begin = m_bytes.constData();
    const char *const end = begin + m_bytes.size();
    size_t segment = 0;
    for (const char *hit = find(begin, end, needle); hit != end; hit = find(begin + m_begins[segment], end, needle)) {
        while (m_begins[segment + 1] <= static_cast<size_t>(hit - begin))
            ++segment;
        const quint32 row = m_rowOf[segment];
        if (row != deadRow && (!field || fieldOf(segment, *field).contains(needle)))
            found[row] = 1;
        ++segment; // one hit tells all there is to know of a row
    }
    return found;
}

void SearchText::compact()
{
    if (m_rowOf.size() < fewSegments || m_rowOf.size() < 2 * m_segmentOf.size())
        return;
    QByteArray bytes;
    std::vector<quint32> begins{0};
    for (quint32 &segment : m_segmentOf) {
        bytes.append(m_bytes.constData() + m_begins[segment], m_begins[segment + 1] - m_begins[segment]);
        begins.push_back(static_cast<quint32>(bytes.size()));
        segment = static_cast<quint32>(begins.size() - 2);
    }
    m_bytes = std::move(bytes);
    m_begins = std::move(begins);
    m_rowOf = m_segmentOf;
}

} // namespace chatelaine
