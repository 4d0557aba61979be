// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspacecontext.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QListView;
class QTableView;

namespace chatelaine {

class Label;
class RoleHeader;

/// What each role may do, and who holds it (picture 08). The service enforces it; this page explains it.
class RolesPage : public QWidget
{
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit RolesPage(WorkspaceContext &context, QWidget *parent = nullptr);

private:
    QWidget *makeMatrix();
    QWidget *makeMembers();
    void fit();
    QString roleLabel(const QString &role) const;

    WorkspaceContext &m_context;
    RoleHeader *m_header = nullptr;
    QTableView *m_matrix = nullptr;
    QListView *m_members = nullptr;
    QSortFilterProxyModel m_found;
};

} // namespace chatelaine
