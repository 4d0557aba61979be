// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auditlog.h"

#include <utility>

namespace chatelaine {

using namespace std::chrono_literals;

namespace {

constexpr auto gathers = 300ms; ///< one reading for what happens together
constexpr auto pause = 20s; ///< sign-ins and refusals are told by no event

} // namespace

AuditLog::AuditLog(AuditService &service, KeyCatalog &catalog, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathers);
    m_nowAndThen.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &AuditLog::readFirst);
    connect(&m_nowAndThen, &QTimer::timeout, this, &AuditLog::readFirst);
    connect(&m_rows, &AuditTableModel::moreWanted, this, &AuditLog::readMore);
    connect(&m_rows, &AuditTableModel::pageWanted, this, &AuditLog::readAgain);

    const KeyTableModel &keys = catalog.keys();
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&keys, change, this, &AuditLog::lookSoon);
    connect(&keys, &QAbstractItemModel::dataChanged, this, &AuditLog::lookSoon);
    connect(&catalog, &KeyCatalog::membersChanged, this, &AuditLog::lookSoon);
    connect(&catalog, &KeyCatalog::webhooksChanged, this, &AuditLog::lookSoon);
    connect(&catalog, &KeyCatalog::stateChanged, this, &AuditLog::lookSoon);
}

void AuditLog::open()
{
    m_nowAndThen.start();
    if (m_state == State::Idle || m_state == State::Failed)
        refresh();
    else
        readFirst();
}

void AuditLog::rest()
{
    m_nowAndThen.stop();
    m_soon.stop();
}

void AuditLog::refresh()
{
    ++m_round;
    m_reading = m_missed = false;
    m_state = State::Loading;
    m_error.reset();
    Q_EMIT changed();
    readFirst();
}

void AuditLog::setFilter(const AuditQuery &filter)
{
    m_filter = filter;
    if (m_state == State::Idle)
        return;
    m_total.reset();
    refresh();
}

bool AuditLog::isFiltered() const
{
    return !m_filter.key.isEmpty() || !m_filter.person.isEmpty() || !m_filter.verb.isEmpty() || m_filter.from.isValid()
        || m_filter.to.isValid() || !m_filter.text.isEmpty() || !m_filter.refusals;
}

void AuditLog::readFirst()
{
    if (std::exchange(m_reading, true)) {
        m_missed = true;
        return;
    }
    AuditQuery query = m_filter;
    query.cursor.clear();
    query.limit = pageSize;
    m_service.entries(query).then(this, [this, round = m_round](const Result<Rows> &page) {
        if (round != m_round)
            return;
        m_reading = false;
        takeFirst(page);
        if (std::exchange(m_missed, false))
            lookSoon();
    });
}

void AuditLog::takeFirst(const Result<Rows> &page)
{
    m_error = page ? std::nullopt : std::optional(page.error());
    if (!page) {
        // What is on screen was true; only where nothing is, there is nothing to show.
        if (m_state == State::Loading)
            m_state = State::Failed;
        Q_EMIT changed();
        return;
    }
    const bool first = m_state != State::Fresh;
    m_state = State::Fresh;
    m_total = page->total;
    if (first || !m_rows.prepend(page->items))
        m_rows.reset(page->items, page->next);
    Q_EMIT changed();
}

void AuditLog::readMore(const QString &cursor)
{
    AuditQuery query = m_filter;
    query.cursor = cursor;
    query.limit = pageSize;
    m_service.entries(query).then(this, [this, round = m_round](const Result<Rows> &page) {
        if (round != m_round)
            return;
        m_error = page ? std::nullopt : std::optional(page.error());
        if (page)
            m_rows.append(page->items, page->next);
        else
            m_rows.moreFailed();
        Q_EMIT changed();
    });
}

void AuditLog::readAgain(const QString &cursor, int rows)
{
    AuditQuery query = m_filter;
    query.cursor = cursor;
    query.limit = rows;
    m_service.entries(query).then(this, [this, round = m_round, cursor](const Result<Rows> &page) {
        if (round == m_round)
            m_rows.restore(cursor, page ? page->items : std::vector<AuditEntry>());
    });
}

void AuditLog::lookSoon()
{
    if (m_state == State::Fresh && m_nowAndThen.isActive() && !m_soon.isActive())
        m_soon.start();
}

} // namespace chatelaine
