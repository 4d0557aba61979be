// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/auditwalk.h"

#include "domain/auditchain.h"

#include <algorithm>

namespace chatelaine {

using What = AuditFlaw::What;

AuditWalk::AuditWalk(AuditChain chain, const AuditHead::End &trusted, const AuditHead::End &end)
    : m_chain(chain)
    , m_trusted(trusted)
    , m_end(end)
{
    if (m_trusted.number == 0)
        m_trusted.hash = auditchain::firstHash();
    m_reached = m_trusted;
    if (m_end.number < m_trusted.number)
        report(What::Cut, m_end.number + 1);
    else if (m_end.number == m_trusted.number && m_end.number > 0 && m_end.hash != m_trusted.hash)
        report(What::Changed, m_end.number);
}

void AuditWalk::take(const std::vector<AuditLink> &links)
{
    if (m_flaw)
        return;
    std::copy_if(links.begin(), links.end(), std::back_inserter(m_ahead),
                 [this](const AuditLink &link) { return link.number <= m_end.number; });
    // The last one waits: what is wrong with a row shows by the one after it.
    walk();
}

void AuditWalk::finish()
{
    if (m_flaw)
        return;
    m_ahead.push_back({}); // nothing follows; it fits nowhere
    walk();
    if (m_flaw)
        return;
    if (m_reached.number < m_end.number)
        report(What::Cut, m_reached.number + 1);
    else if (m_end.number > 0 && m_reached.hash != m_end.hash)
        report(What::Changed, m_end.number);
}

void AuditWalk::walk()
{
    size_t place = 0;
    while (place + 1 < m_ahead.size()) {
        const AuditLink &link = m_ahead[place];
        if (link.number != m_reached.number + 1 || !fits(m_reached.hash, link)) {
            report(misfitAt(place), m_reached.number + 1);
            return;
        }
        m_reached = {link.number, link.hash, {}};
        m_walked.push_back(link);
        ++place;
    }
    m_ahead.erase(m_ahead.begin(), m_ahead.begin() + static_cast<std::ptrdiff_t>(place));
}

quint64 AuditWalk::received() const
{
    return m_ahead.empty() ? m_reached.number : m_ahead.back().number;
}

bool AuditWalk::passes(const AuditHead::End &seen) const
{
    if (seen.number <= m_trusted.number)
        return seen.number < m_trusted.number || seen.number == 0 || seen.hash == m_trusted.hash;
    return seen.number <= m_reached.number
        && m_walked[static_cast<size_t>(seen.number - m_trusted.number - 1)].hash == seen.hash;
}

bool AuditWalk::fits(const QByteArray &previous, const AuditLink &link) const
{
    // A row of form 1 tells its hash alone. Those stand in front of all others, and nobody trusts one of them yet.
    if (link.content.isEmpty())
        return m_trusted.number == 0 && !link.hash.isEmpty() && (m_walked.empty() || m_walked.back().content.isEmpty());
    return auditchain::linkHash(previous, link.content) == link.hash;
}

What AuditWalk::misfitAt(size_t place) const
{
    const AuditLink &here = m_ahead[place];
    const AuditLink &next = m_ahead[place + 1];
    if (here.number > m_reached.number + 1)
        return What::Removed;
    if (here.number <= m_reached.number)
        return What::Inserted;
    if (!fits(m_reached.hash, next))
        return What::Changed;
    return fits(next.hash, here) ? What::Swapped : What::Inserted;
}

void AuditWalk::compare(const WorkspaceId &workspace, const AuditEntry &row)
{
    if (row.number <= m_trusted.number || row.number > m_reached.number)
        return;
    const AuditLink &link = m_walked[static_cast<size_t>(row.number - m_trusted.number - 1)];
    const bool isOld = link.content.isEmpty();
    if (row.hash != link.hash || (!isOld && auditchain::contentHash(workspace, row) != link.content))
        report(What::Changed, row.number);
}

void AuditWalk::report(What what, quint64 number)
{
    if (!m_flaw || number < m_flaw->number)
        m_flaw = AuditFlaw{what, m_chain, number};
}

} // namespace chatelaine
