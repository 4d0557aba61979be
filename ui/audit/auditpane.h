// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auditwatch.h"
#include "domain/apikey.h"

#include <QWidget>

class QStackedWidget;

namespace chatelaine {

class BeforeAfter;
class Chip;
class EmptyState;
class EnvironmentBand;
class Facts;
class Label;
class RequestId;

/// One row of the audit whole: what changed, who, when, from where and by what right, and its place in the chain.
class AuditPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int width = 340;

    explicit AuditPane(QWidget *parent = nullptr);

    /// `key` is as the catalogue has it, where it is about one that still exists.
    void show(const AuditEntry &row, const WorkspaceId &workspace, const std::optional<ApiKey> &key,
              const Profile *profile, const AuditWatch &watch);
    void showNone();

Q_SIGNALS:
    void closeWanted();
    void stepWanted(int by); ///< -1 the row above, 1 the one below

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeRow();
    QWidget *makeHead();
    QWidget *makeChain();
    void showKey(const std::optional<ApiKey> &key, const Profile *profile);
    void showFacts(const AuditEntry &row, const Profile *profile);
    void showChain(const AuditEntry &row, const WorkspaceId &workspace, const AuditWatch &watch);

    EnvironmentBand *m_band;
    QStackedWidget *m_stack;
    Label *m_number;
    Label *m_title;
    Chip *m_environment;
    Label *m_visiblePart;
    BeforeAfter *m_fields;
    Facts *m_facts;
    RequestId *m_request;
    Chip *m_matches;
    Facts *m_hashes;
};

} // namespace chatelaine
