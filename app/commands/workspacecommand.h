// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command.h"
#include "app/prompts.h"
#include "app/workspacecontext.h"

#include <QCoreApplication>

namespace chatelaine {

/// A command of an open workspace, with what several of them ask before they run. The context must outlive it.
class WorkspaceCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::WorkspaceCommand)

public:
    explicit WorkspaceCommand(WorkspaceContext &context)
        : m_context(context)
    {
    }

protected:
    /// Why nothing can be changed at the moment; empty where it can.
    QString changeObstacle() const;
    /// Why not one key is chosen; empty where one is.
    QString selectionObstacle(const Selection &selection) const;
    /// Why this person may not; empty where they may.
    QString roleObstacle(const QString &permission, const ApiKey &key) const;
    QString roleObstacle(const QString &permission, const QString &environment) const;
    /// Why a key that has ended takes no more of it; empty where it works.
    QString endedObstacle(const ApiKey &key) const;

    const Profile *profile() const { return m_context.catalog().profile().get(); }
    QString said(const LocalizedText &text) const { return text.in(m_context.language()); }

    WorkspaceContext &m_context;

private:
    QString notYours() const;
};

} // namespace chatelaine
