// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"

#include <QDate>

namespace chatelaine {

/// Rows of the audit as they were read, newest first, in pages of which only some are kept: a million rows are counted,
/// a few thousand are in memory. Says of each line whether it is a row or the day that begins there.
class AuditPages
{
public:
    static constexpr size_t mostKept = 48; ///< of pages

    struct Line
    {
        std::optional<size_t> day; ///< into days(); nothing where the line is a row
        size_t row = 0; ///< counted without days
    };
    struct Day
    {
        QDate date; ///< in this computer's zone
        size_t first = 0; ///< its first row
    };

    static QDate dayOf(const AuditEntry &row);

    void clear();
    /// Rows after the last ones; `cursor` brought them.
    void append(const QString &cursor, const std::vector<AuditEntry> &rows);
    /// How many lines append() would add.
    size_t linesIn(const std::vector<AuditEntry> &rows) const;
    /// Rows that came before the first ones, if there are any; at least one.
    void prepend(const std::vector<AuditEntry> &rows);
    /// A page that was let go, read again. A page of another length is not what was asked for, and is left.
    void restore(size_t page, const std::vector<AuditEntry> &rows);
    /// Lets go of what is far from these pages.
    void keepNear(size_t firstPage, size_t lastPage);

    size_t rowCount() const { return m_count; }
    size_t lineCount() const { return m_count + m_days.size(); }
    const std::vector<Day> &days() const { return m_days; }
    size_t rowsOf(size_t day) const; ///< as far as they were read
    Line line(size_t number) const;
    size_t lineOf(size_t row) const;

    size_t pageOf(size_t row) const;
    size_t firstRowOf(size_t page) const { return m_pages[page].first; }
    size_t lengthOf(size_t page) const { return m_pages[page].count; }
    const QString &cursorOf(size_t page) const { return m_pages[page].cursor; }
    bool isKept(size_t page) const { return !m_pages[page].rows.empty(); }
    const AuditEntry *row(size_t row) const; ///< null where its page was let go
    /// Where a row is that is kept.
    std::optional<size_t> find(AuditChain chain, quint64 number) const;

private:
    struct Page
    {
        QString cursor;
        size_t first = 0, count = 0;
        std::vector<AuditEntry> rows; ///< empty once it was let go
    };

    std::vector<Page> m_pages;
    std::vector<Day> m_days;
    size_t m_count = 0;
};

} // namespace chatelaine
