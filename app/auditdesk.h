// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auditexport.h"
#include "app/auditlog.h"
#include "app/auditwatch.h"

namespace chatelaine {

/// The audit of an open workspace: what it says, whether it can be trusted, and how it is taken along. Asks nothing of
/// the service until somebody wants to see it.
class AuditDesk
{
public:
    /// All must outlive it.
    AuditDesk(AuditService &service, KeyCatalog &catalog, StepUp &stepUp, const WorkspaceId &workspace,
              const AuditMemory &memory)
        : m_log(service, catalog)
        , m_watch(service, workspace, memory)
        , m_export(service, stepUp)
    {
    }

    AuditLog &log() { return m_log; }
    AuditWatch &watch() { return m_watch; }
    AuditExport &exporter() { return m_export; }

private:
    AuditLog m_log;
    AuditWatch m_watch;
    AuditExport m_export;
};

} // namespace chatelaine
