// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auditdesk.h"

#include <QWidget>

class QPushButton;

namespace chatelaine {

class Chip;

/// The title of the audit, whether it can be trusted and since when that is known, and what can be done with it.
class AuditHeading : public QWidget
{
    Q_OBJECT

public:
    explicit AuditHeading(AuditDesk &desk, QWidget *parent = nullptr);

    void show(const QDateTime &now);

Q_SIGNALS:
    void exportWanted(chatelaine::AuditExport::Format format);
    void evidenceWanted();

private:
    void toggleVerifying();
    void showBadge(const QDateTime &now);
    void showButtons();

    AuditDesk &m_desk;
    Chip *m_badge;
    QPushButton *m_verify;
    QPushButton *m_export;
    QPushButton *m_stopExport;
    QPushButton *m_evidence;
};

} // namespace chatelaine
