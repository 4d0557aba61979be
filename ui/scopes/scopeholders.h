// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspacecontext.h"
#include "ui/parts/panel.h"

class QListWidget;
class QPushButton;

namespace chatelaine {

class Label;

/// What a chosen scope lets a key do, and which keys hold it.
class ScopeHolders : public Panel
{
    Q_OBJECT

public:
    /// The context must outlive it.
    explicit ScopeHolders(WorkspaceContext &context, QWidget *parent = nullptr);

    /// An index of the scopes' model; an invalid one empties the pane.
    void show(const QModelIndex &scope);

Q_SIGNALS:
    void keyWanted(const chatelaine::KeyId &key);
    void filterWanted(const QString &filter); ///< of the search field

private:
    WorkspaceContext &m_context;
    QString m_scope;
    Label *m_name;
    Label *m_meaning;
    Label *m_count;
    QListWidget *m_keys;
    QPushButton *m_all;
};

} // namespace chatelaine
