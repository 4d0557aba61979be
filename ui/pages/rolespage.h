// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"
#include "app/workspacecontext.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QListView;
class QTableView;

namespace chatelaine {

class Actions;
class LeaverNote;
class RoleHeader;

/// What each role may do, and who holds it (picture 08). The service enforces it; this page explains it.
class RolesPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RolesPage(WorkspaceContext &context, Actions &actions, QWidget *parent = nullptr);

private:
    QWidget *makeMatrix();
    QWidget *makeMembers();
    void fit();
    void showLeaver();
    void changeRole(const QModelIndex &index);
    Selection selectionAt(const QModelIndex &index) const;

    WorkspaceContext &m_context;
    Actions &m_actions;
    RoleHeader *m_header = nullptr;
    QTableView *m_matrix = nullptr;
    QListView *m_members = nullptr;
    LeaverNote *m_leaver = nullptr;
    QSortFilterProxyModel m_found;
};

} // namespace chatelaine
