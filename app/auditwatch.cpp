// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/auditwatch.h"

namespace chatelaine {

using Depth = AuditVerification::Depth;

AuditWatch::AuditWatch(AuditService &service, const WorkspaceId &workspace, const AuditMemory &memory, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_workspace(workspace)
    , m_memory(memory)
{
    if (const Result<AuditSight> sight = m_memory.sight()) {
        m_sight = *sight;
        m_remembers = true;
    } else {
        m_error = sight.error();
    }
}

AuditWatch::~AuditWatch() = default;

void AuditWatch::look()
{
    if (!m_running)
        run(Depth::Glance);
}

void AuditWatch::verify()
{
    if (!m_verifying)
        run(Depth::Whole);
}

void AuditWatch::cancel()
{
    if (!m_verifying)
        return;
    m_running->deleteLater();
    m_running.clear();
    m_verifying = false;
    Q_EMIT changed();
}

void AuditWatch::run(Depth depth)
{
    // Without what it remembers a look would take anything for the first sight.
    if (!m_remembers)
        return;
    if (m_running)
        m_running->deleteLater();
    m_verifying = depth == Depth::Whole;
    m_progress = 0;
    m_error.reset();
    m_running = new AuditVerification(m_service, m_workspace, m_sight, depth, this);
    connect(m_running, &AuditVerification::progressed, this, [this](double part) {
        m_progress = part;
        Q_EMIT changed();
    });
    connect(m_running, &AuditVerification::finished, this,
            [this, depth, run = m_running.data()](const Result<AuditVerdict> &verdict) {
                if (run == m_running)
                    take(depth, verdict);
            });
    m_running->start();
    Q_EMIT changed();
}

void AuditWatch::take(Depth depth, const Result<AuditVerdict> &verdict)
{
    m_running->deleteLater();
    m_running.clear();
    m_verifying = false;
    if (!verdict) {
        m_error = verdict.error();
        Q_EMIT changed();
        return;
    }
    m_head = verdict->head;
    AuditSight sight = m_sight;
    if (verdict->finding) {
        m_finding = verdict->finding;
        sight.verifiedAt = {};
    } else {
        if (depth == Depth::Whole) {
            m_finding.reset();
            sight.verifiedAt = QDateTime::currentDateTimeUtc();
        }
        sight.publicKey = verdict->head.publicKey;
        sight.changes = verdict->head.changes;
        sight.refusals = verdict->head.refusals;
    }
    remember(sight);
    Q_EMIT changed();
}

void AuditWatch::remember(const AuditSight &sight)
{
    if (sight == m_sight)
        return;
    m_sight = sight;
    if (const Result<Done> kept = m_memory.remember(sight); !kept)
        m_error = kept.error();
}

} // namespace chatelaine
