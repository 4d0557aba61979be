// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/workspacecommand.h"

namespace chatelaine {

/// Goes to a page of the window.
class GoToPage : public WorkspaceCommand
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::GoToPage)

public:
    enum class Page { Keys, Rotations, Scopes, Roles, Members, Audit, Webhooks, Settings };

    GoToPage(WorkspaceContext &context, Page page)
        : WorkspaceCommand(context)
        , m_page(page)
    {
    }

    Face face() const override;
    bool exists() const override;
    QString obstacle(const Selection &selection) const override;
    void run(const Selection &selection, Prompts &prompts) override;

private:
    Page m_page;
};

} // namespace chatelaine
