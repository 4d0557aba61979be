// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands.h"

#include "app/commands/copyvisiblepart.h"
#include "app/commands/createkey.h"
#include "app/commands/deletekey.h"
#include "app/commands/focussearch.h"
#include "app/commands/gotopage.h"
#include "app/commands/movekey.h"
#include "app/commands/quit.h"
#include "app/commands/reload.h"
#include "app/commands/resolvesecret.h"
#include "app/commands/revokekey.h"
#include "app/commands/rotatekey.h"
#include "app/commands/showdetails.h"
#include "app/commands/showpalette.h"
#include "app/commands/signout.h"

namespace chatelaine {

std::vector<std::unique_ptr<Command>> makeCommands(WorkspaceContext &context)
{
    std::vector<std::unique_ptr<Command>> all;
    // The Chatelaine menu
    all.push_back(std::make_unique<GoToPage>(context, GoToPage::Page::Settings));
    all.push_back(std::make_unique<SignOut>(context));
    all.push_back(std::make_unique<Quit>(context));
    // Edit
    all.push_back(std::make_unique<CopyVisiblePart>(context));
    all.push_back(std::make_unique<FocusSearch>(context));
    // View
    all.push_back(std::make_unique<GoToPage>(context, GoToPage::Page::Keys));
    all.push_back(std::make_unique<GoToPage>(context, GoToPage::Page::Scopes));
    all.push_back(std::make_unique<ShowDetails>(context));
    all.push_back(std::make_unique<ShowPalette>(context));
    all.push_back(std::make_unique<Reload>(context));
    // Key
    all.push_back(std::make_unique<CreateKey>(context));
    all.push_back(std::make_unique<ResolveSecret>(context));
    all.push_back(std::make_unique<RotateKey>(context));
    all.push_back(std::make_unique<MoveKey>(context, MoveKey::Verb::Disable));
    all.push_back(std::make_unique<MoveKey>(context, MoveKey::Verb::Enable));
    all.push_back(std::make_unique<RevokeKey>(context));
    all.push_back(std::make_unique<DeleteKey>(context));
    // Members
    all.push_back(std::make_unique<GoToPage>(context, GoToPage::Page::Roles));
    return all;
}

} // namespace chatelaine
