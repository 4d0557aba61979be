// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audittablemodel.h"

#include <algorithm>

namespace chatelaine {

AuditTableModel::AuditTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AuditTableModel::reset(const std::vector<AuditEntry> &rows, const QString &next)
{
    beginResetModel();
    m_pages.clear();
    m_pages.append({}, rows);
    m_next = next;
    m_reading = false;
    m_asked.clear();
    endResetModel();
}

void AuditTableModel::append(const std::vector<AuditEntry> &rows, const QString &next)
{
    m_reading = false;
    const QString cursor = std::exchange(m_next, next);
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(m_pages.linesIn(rows)) - 1);
    m_pages.append(cursor, rows);
    endInsertRows();
}

void AuditTableModel::restore(const QString &cursor, const std::vector<AuditEntry> &rows)
{
    m_asked.erase(cursor);
    for (size_t page = 1; m_pages.rowCount() > 0 && page <= m_pages.pageOf(m_pages.rowCount() - 1); ++page) {
        if (m_pages.cursorOf(page) != cursor)
            continue;
        m_pages.restore(page, rows);
        const size_t first = m_pages.firstRowOf(page);
        Q_EMIT dataChanged(
            index(static_cast<int>(m_pages.lineOf(first)), 0),
            index(static_cast<int>(m_pages.lineOf(first + m_pages.lengthOf(page) - 1)), columnCount() - 1));
    }
}

bool AuditTableModel::prepend(const std::vector<AuditEntry> &newest)
{
    const auto isKnown = [this](const AuditEntry &row) { return m_pages.find(row.chain, row.number).has_value(); };
    const auto known = std::find_if(newest.begin(), newest.end(), isKnown);
    // A refused attempt is told once its minute is over, and so may come below what is known.
    const auto read = newest.begin() + std::min(std::ssize(newest), static_cast<std::ptrdiff_t>(entries()));
    if (known == newest.end() || !std::all_of(known, std::max(known, read), isKnown))
        return newest.empty() && entries() == 0;
    if (known == newest.begin())
        return true;
    // First what the day at the top goes on with, below its line; then the days that are new, above it.
    const QDate top = m_pages.days().front().date;
    const auto goesOn =
        std::find_if(newest.begin(), known, [&](const AuditEntry &row) { return AuditPages::dayOf(row) == top; });
    insertAt(1, {goesOn, known});
    insertAt(0, {newest.begin(), goesOn});
    return true;
}

void AuditTableModel::insertAt(int line, const std::vector<AuditEntry> &rows)
{
    if (rows.empty())
        return;
    AuditPages alone;
    alone.append({}, rows);
    beginInsertRows({}, line, static_cast<int>(alone.lineCount()) - 1);
    m_pages.prepend(rows);
    endInsertRows();
    Q_EMIT dataChanged(index(0, 0), index(0, columnCount() - 1));
}

void AuditTableModel::moreFailed()
{
    m_reading = false;
}

void AuditTableModel::setZone(const QString &zone)
{
    m_zone = zone;
    const int time = static_cast<int>(Column::Time);
    Q_EMIT headerDataChanged(Qt::Horizontal, time, time);
}

void AuditTableModel::look(int firstLine, int lastLine)
{
    if (m_pages.rowCount() == 0 || firstLine < 0 || lastLine < firstLine)
        return;
    const int last = rowCount() - 1;
    const size_t firstPage = m_pages.pageOf(m_pages.line(static_cast<size_t>(qMin(firstLine, last))).row);
    const size_t lastPage = m_pages.pageOf(m_pages.line(static_cast<size_t>(qMin(lastLine, last))).row);
    m_pages.keepNear(firstPage, lastPage);
    for (size_t page = firstPage; page <= lastPage; ++page) {
        const QString &cursor = m_pages.cursorOf(page);
        if (!m_pages.isKept(page) && m_asked.insert(cursor).second)
            Q_EMIT pageWanted(cursor, static_cast<int>(m_pages.lengthOf(page)));
    }
}

QModelIndex AuditTableModel::indexOf(AuditChain chain, quint64 number) const
{
    const std::optional<size_t> row = m_pages.find(chain, number);
    return row ? index(static_cast<int>(m_pages.lineOf(*row)), 0) : QModelIndex();
}

QModelIndex AuditTableModel::neighbour(const QModelIndex &from, int step) const
{
    for (int line = from.row() + step; from.isValid() && line >= 0 && line < rowCount(); line += step)
        if (!m_pages.line(static_cast<size_t>(line)).day)
            return index(line, 0);
    return {};
}

int AuditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.lineCount());
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Request) + 1;
}

Qt::ItemFlags AuditTableModel::flags(const QModelIndex &index) const
{
    const bool isDay = index.isValid() && m_pages.line(static_cast<size_t>(index.row())).day;
    return isDay ? Qt::ItemNeverHasChildren : QAbstractTableModel::flags(index);
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditPages::Line line = m_pages.line(static_cast<size_t>(index.row()));
    if (line.day)
        return dayData(index, *line.day, role);
    const AuditEntry *const row = m_pages.row(line.row);
    if (!row || (role != Qt::DisplayRole && role != entryRole))
        return {};
    if (role == entryRole)
        return QVariant::fromValue(*row);
    switch (static_cast<Column>(index.column())) {
    case Column::Time:
        return row->at;
    case Column::Who:
        return row->actor;
    case Column::What:
        return row->verb;
    case Column::From:
        return row->address;
    case Column::Request:
        return row->requestId;
    }
    return {};
}

QVariant AuditTableModel::dayData(const QModelIndex &index, size_t day, int role) const
{
    const bool isLast = day + 1 == m_pages.days().size();
    if (role == dayRole || (role == Qt::DisplayRole && index.column() == 0))
        return m_pages.days()[day].date;
    if (role == dayRowsRole)
        return isLast && !isWhole() ? -1 : static_cast<int>(m_pages.rowsOf(day));
    return {};
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        //: Title of a column; %1 is the city of the time zone
        return m_zone.isEmpty() ? tr("Time") : tr("Time, %1").arg(m_zone);
    case Column::Who:
        //: Title of a column of the audit: who did it
        return tr("Who");
    case Column::What:
        //: Title of a column of the audit: what somebody did
        return tr("What");
    case Column::From:
        //: Title of a column of the audit: the address somebody did it from
        return tr("From");
    case Column::Request:
        //: Title of a column of the audit: the id of the request that did it
        return tr("Request");
    }
    return {};
}

bool AuditTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !isWhole() && !m_reading;
}

void AuditTableModel::fetchMore(const QModelIndex &)
{
    m_reading = true;
    Q_EMIT moreWanted(m_next);
}

} // namespace chatelaine
