// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/member.h"

#include <QAbstractButton>

namespace chatelaine {

/// Paints a workspace's mark: its first letter in brass on near black.
void paintWorkspaceMark(QPainter *painter, const QRect &in, const QString &name);

/// The open workspace; where there are several it drops down a menu of them.
class WorkspaceButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WorkspaceButton(QWidget *parent = nullptr);

    void setWorkspaces(const std::vector<Workspace> &all, const WorkspaceId &current);
    void setRail(bool rail);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const chatelaine::WorkspaceId &workspace);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();

    std::vector<Workspace> m_all;
    Workspace m_current;
    bool m_rail = false;
};

} // namespace chatelaine
