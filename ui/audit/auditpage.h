// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspacecontext.h"

#include <QWidget>

class QGridLayout;
class QStackedWidget;

namespace chatelaine {

class AuditFilters;
class AuditHeading;
class AuditPane;
class BrokenPanel;
class ElidedLabel;
class EmptyState;
class NoticeBoard;
class RowTable;

/// Who did what, when and from where; whether that can be trusted; and one row whole at the trailing edge.
class AuditPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    AuditPage(WorkspaceContext &context, NoticeBoard &notices, Prompts &prompts, QWidget *parent = nullptr);

    void showKey(const KeyId &key, const QString &name); ///< only what is about it
    void focusSearch();
    /// Whether the person wants one row shown whole.
    void setDetailsShown(bool shown);

Q_SIGNALS:
    void detailsWanted();
    void closeDetailsWanted();
    void failed(const chatelaine::Error &error, const QString &about);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop(NoticeBoard &notices);
    QWidget *makeFooter();
    void connectTable();
    void place();
    void refresh();
    void showTrust();
    void showRow();
    void showCounts();
    void showEmptiness();
    void choose(int line);
    void step(int by);
    void keepChosen();
    void lookAround();
    void exported();
    void saveEvidence();

    WorkspaceContext &m_context;
    AuditDesk &m_desk;
    Prompts &m_prompts;
    QGridLayout *m_grid;
    AuditHeading *m_heading;
    BrokenPanel *m_broken;
    AuditFilters *m_filters;
    ElidedLabel *m_counts;
    QWidget *m_top;
    QStackedWidget *m_body;
    RowTable *m_table;
    EmptyState *m_empty;
    AuditPane *m_pane;
    std::optional<AuditEntry> m_chosen;
    bool m_detailsShown = true;
    QTimer m_clock;
};

} // namespace chatelaine
