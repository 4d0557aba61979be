// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "models/auditpages.h"

#include <algorithm>
#include <utility>

namespace chatelaine {

QDate AuditPages::dayOf(const AuditEntry &row)
{
    return row.at.toLocalTime().date();
}

void AuditPages::clear()
{
    m_pages.clear();
    m_days.clear();
    m_count = 0;
}

void AuditPages::append(const QString &cursor, const std::vector<AuditEntry> &rows)
{
    if (rows.empty())
        return;
    for (size_t at = 0; at < rows.size(); ++at)
        if (m_days.empty() || m_days.back().date != dayOf(rows[at]))
            m_days.push_back({dayOf(rows[at]), m_count + at});
    m_pages.push_back({cursor, m_count, rows.size(), rows});
    m_count += rows.size();
}

size_t AuditPages::linesIn(const std::vector<AuditEntry> &rows) const
{
    size_t lines = rows.size();
    QDate before = m_days.empty() ? QDate() : m_days.back().date;
    for (const AuditEntry &row : rows)
        if (const QDate day = dayOf(row); std::exchange(before, day) != day)
            ++lines;
    return lines;
}

void AuditPages::prepend(const std::vector<AuditEntry> &rows)
{
    if (m_pages.empty())
        return append({}, rows);
    for (size_t page = 1; page < m_pages.size(); ++page)
        m_pages[page].first += rows.size();
    for (Day &day : m_days)
        day.first += rows.size();
    for (size_t at = rows.size(); at-- > 0;) {
        if (m_days.front().date != dayOf(rows[at]))
            m_days.insert(m_days.begin(), {dayOf(rows[at]), at});
        m_days.front().first = at;
    }
    Page &top = m_pages.front();
    top.rows.insert(top.rows.begin(), rows.begin(), rows.end());
    top.count = top.rows.size();
    m_count += rows.size();
}

void AuditPages::restore(size_t page, const std::vector<AuditEntry> &rows)
{
    if (page < m_pages.size() && rows.size() == m_pages[page].count)
        m_pages[page].rows = rows;
}

void AuditPages::keepNear(size_t firstPage, size_t lastPage)
{
    const size_t around = (mostKept - std::min(mostKept, lastPage - firstPage + 1)) / 2;
    // The first page has no cursor of its own once newer rows came before it.
    for (size_t page = 1; page < m_pages.size(); ++page)
        if (page + around < firstPage || page > lastPage + around)
            std::vector<AuditEntry>().swap(m_pages[page].rows);
}

size_t AuditPages::rowsOf(size_t day) const
{
    return (day + 1 < m_days.size() ? m_days[day + 1].first : m_count) - m_days[day].first;
}

AuditPages::Line AuditPages::line(size_t number) const
{
    // The line of a day is that of its first row, and a line above for each day before it.
    const auto after = std::partition_point(m_days.begin(), m_days.end(), [&](const Day &day) {
        return day.first + static_cast<size_t>(&day - m_days.data()) <= number;
    });
    const auto day = static_cast<size_t>(after - m_days.begin()) - 1;
    if (m_days[day].first + day == number)
        return {day, m_days[day].first};
    return {std::nullopt, number - day - 1};
}

size_t AuditPages::lineOf(size_t row) const
{
    const auto after =
        std::partition_point(m_days.begin(), m_days.end(), [row](const Day &day) { return day.first <= row; });
    return row + static_cast<size_t>(after - m_days.begin());
}

size_t AuditPages::pageOf(size_t row) const
{
    const auto after =
        std::partition_point(m_pages.begin(), m_pages.end(), [row](const Page &page) { return page.first <= row; });
    return static_cast<size_t>(after - m_pages.begin()) - 1;
}

const AuditEntry *AuditPages::row(size_t row) const
{
    const Page &page = m_pages[pageOf(row)];
    return page.rows.empty() ? nullptr : &page.rows[row - page.first];
}

std::optional<size_t> AuditPages::find(AuditChain chain, quint64 number) const
{
    for (const Page &page : m_pages)
        for (size_t at = 0; at < page.rows.size(); ++at)
            if (page.rows[at].chain == chain && page.rows[at].number == number)
                return page.first + at;
    return {};
}

} // namespace chatelaine
