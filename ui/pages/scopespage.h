// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspacecontext.h"

#include <QWidget>

class QTableView;

namespace chatelaine {

class Label;
class ScopeHolders;

/// Each scope, its meaning, and which keys hold it.
class ScopesPage : public QWidget
{
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit ScopesPage(WorkspaceContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void keyWanted(const chatelaine::KeyId &key);
    void filterWanted(const QString &filter);

private:
    QWidget *makeTable();
    void refresh();

    WorkspaceContext &m_context;
    Label *m_title = nullptr;
    Label *m_rule = nullptr;
    QTableView *m_table = nullptr;
    ScopeHolders *m_holders;
};

} // namespace chatelaine
