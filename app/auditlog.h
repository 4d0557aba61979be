// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/keycatalog.h"
#include "client/auditservice.h"
#include "models/audittablemodel.h"

namespace chatelaine {

/// The rows of the audit that a filter lets through, newest first: read in pages as somebody scrolls, and joined by new
/// ones while somebody looks.
class AuditLog : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< nobody wanted to see it yet
        Loading, ///< the first reading, or the first with this filter
        Fresh,
        Failed ///< nothing to show; error() says why
    };
    Q_ENUM(State)

    static constexpr int pageSize = 200;

    /// Both must outlive it; `catalog` says when something changed.
    AuditLog(AuditService &service, KeyCatalog &catalog, QObject *parent = nullptr);

    /// Reads, and from then on looks for newer rows whenever something happens, and now and then.
    void open();
    /// Until it is opened again nothing is asked.
    void rest();
    void refresh();

    /// Of the query, cursor and limit are not looked at.
    void setFilter(const AuditQuery &filter);
    const AuditQuery &filter() const { return m_filter; }
    bool isFiltered() const;

    State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; } ///< of the last reading
    AuditTableModel &rows() { return m_rows; }
    std::optional<qint64> total() const { return m_total; } ///< rows that the filter lets through

Q_SIGNALS:
    void changed(); ///< state, error or total

private:
    using Rows = Page<std::vector<AuditEntry>>;

    void readFirst();
    void takeFirst(const Result<Rows> &page);
    void readMore(const QString &cursor);
    void readAgain(const QString &cursor, int rows);
    void lookSoon();

    AuditService &m_service;
    AuditTableModel m_rows;
    AuditQuery m_filter;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    std::optional<qint64> m_total;
    int m_round = 0; ///< answers to questions of an earlier filter are dropped
    bool m_reading = false, m_missed = false;
    QTimer m_soon, m_nowAndThen;
};

} // namespace chatelaine
