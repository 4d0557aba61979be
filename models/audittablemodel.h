// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/auditpages.h"

#include <QAbstractTableModel>
#include <set>

namespace chatelaine {

/// The audit, newest first, with a line for each day before its first row. A line of a day can't be chosen.
class AuditTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Who, What, From, Request };
    Q_ENUM(Column)

    static constexpr int entryRole = Qt::UserRole + 1; ///< the AuditEntry; nothing for a day, or while it is read again
    static constexpr int dayRole = Qt::UserRole + 2; ///< a QDate, where the line is a day
    static constexpr int dayRowsRole = Qt::UserRole + 3; ///< how many rows it has; -1 while older ones may come

    explicit AuditTableModel(QObject *parent = nullptr);

    /// The first rows in place of all; `next` brings the following ones, and is empty at the end.
    void reset(const std::vector<AuditEntry> &rows, const QString &next);
    /// The rows that the last moreWanted() asked for.
    void append(const std::vector<AuditEntry> &rows, const QString &next);
    /// The rows that pageWanted() asked for.
    void restore(const QString &cursor, const std::vector<AuditEntry> &rows);
    /// Puts in front what came since; false where there may be more between these and what is here.
    bool prepend(const std::vector<AuditEntry> &newest);
    void moreFailed(); ///< asked for again with the next wish
    /// Names the zone that the times are shown in, as "Berlin".
    void setZone(const QString &zone);
    /// Which lines a person sees: what is far away is let go, what is near and missing is asked for.
    void look(int firstLine, int lastLine);

    int entries() const { return static_cast<int>(m_pages.rowCount()); }
    bool isWhole() const { return m_next.isEmpty(); } ///< no older ones are left
    QModelIndex indexOf(AuditChain chain, quint64 number) const; ///< invalid if it is not here
    /// The next row up or down that is no day; invalid where there is none.
    QModelIndex neighbour(const QModelIndex &index, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(const QString &cursor); ///< a view has come to the end of what is here
    void pageWanted(const QString &cursor, int rows); ///< of what was let go

private:
    void insertAt(int line, const std::vector<AuditEntry> &rows); ///< 0 above the newest day, 1 into it
    QVariant dayData(const QModelIndex &index, size_t day, int role) const;

    AuditPages m_pages;
    QString m_zone;
    QString m_next;
    bool m_reading = false;
    std::set<QString> m_asked; ///< cursors of pages that were asked for again
};

} // namespace chatelaine

Q_DECLARE_METATYPE(chatelaine::AuditEntry)
