// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspacecontext.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QStackedWidget;

namespace chatelaine {

class Actions;
class EmptyState;
class MembersHeading;
class NoticeBoard;
class RowTable;
class TeamDelegate;

/// Who is in the workspace and as what, who was invited, and what can be done about each.
class MembersPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    MembersPage(WorkspaceContext &context, Actions &actions, NoticeBoard &notices, QWidget *parent = nullptr);

    std::optional<Member> member() const; ///< the chosen one, who is a member or was
    std::optional<Invitation> invitation() const;
    void focusSearch();

Q_SIGNALS:
    void selectionChanged();

private:
    void refresh();
    void choose(int row);
    void showEmptiness();
    void openMenu(const QPoint &at);

    WorkspaceContext &m_context;
    Actions &m_actions;
    QSortFilterProxyModel m_found;
    MembersHeading *m_heading;
    TeamDelegate *m_delegate;
    RowTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_body;
    QString m_chosen; ///< the id of a member or an invitation
    QTimer m_clock;
};

} // namespace chatelaine
