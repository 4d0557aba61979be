// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ticklist.h"

#include <algorithm>

namespace chatelaine {

TickList::TickList(WorkspaceContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void TickList::follow(const ApiKey &key)
{
    const bool another = key.id != m_key.id || key.generation != m_key.generation;
    const bool newer = key.version != m_key.version;
    m_key = key;
    if (another) {
        m_known.reset();
        m_shown = {};
        m_sending = false;
        Q_EMIT changed();
    }
    if (another || newer)
        read();
}

bool TickList::isDone(int item) const
{
    return std::binary_search(m_shown.done.begin(), m_shown.done.end(), item);
}

void TickList::set(int item, bool done)
{
    if (!m_known || isDone(item) == done)
        return;
    const auto place = std::lower_bound(m_shown.done.begin(), m_shown.done.end(), item);
    if (done)
        m_shown.done.insert(place, item);
    else
        m_shown.done.erase(place);
    Q_EMIT changed();
    if (!m_sending)
        send();
}

void TickList::read()
{
    const auto finish = [this, of = m_key.id, generation = m_key.generation](const Result<RotationTicks> &ticks) {
        // What a person ticked meanwhile is newer than this answer.
        if (ticks && of == m_key.id && generation == m_key.generation && !m_sending)
            take(*ticks);
    };
    m_context.service().ticks(m_key.id).then(this, finish);
}

void TickList::send()
{
    m_sending = true;
    const auto finish = [this, of = m_key.id, generation = m_key.generation](const Result<RotationTicks> &ticks) {
        if (of != m_key.id || generation != m_key.generation)
            return;
        m_sending = false;
        if (!ticks) {
            take(*m_known);
            Q_EMIT failed(ticks.error());
            read();
        } else if (ticks->done == m_shown.done) {
            take(*ticks);
        } else {
            m_known = *ticks;
            send();
        }
    };
    m_context.operations().tick(m_key.id, m_shown).then(this, finish);
}

void TickList::take(const RotationTicks &ticks)
{
    m_known = ticks;
    m_shown = ticks;
    Q_EMIT changed();
}

} // namespace chatelaine
