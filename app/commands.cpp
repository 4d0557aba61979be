// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands.h"

#include "app/commands/copyvisiblepart.h"
#include "app/commands/createkey.h"
#include "app/commands/deletekey.h"
#include "app/commands/editscopes.h"
#include "app/commands/endoldsecret.h"
#include "app/commands/explainrefusal.h"
#include "app/commands/focussearch.h"
#include "app/commands/gotopage.h"
#include "app/commands/joinworkspace.h"
#include "app/commands/locknow.h"
#include "app/commands/movekey.h"
#include "app/commands/people/changerole.h"
#include "app/commands/people/copyemail.h"
#include "app/commands/people/invitemember.h"
#include "app/commands/people/removemember.h"
#include "app/commands/people/resetpassword.h"
#include "app/commands/people/suspendmember.h"
#include "app/commands/people/withdrawinvitation.h"
#include "app/commands/quit.h"
#include "app/commands/reload.h"
#include "app/commands/resolvesecret.h"
#include "app/commands/revealkey.h"
#include "app/commands/revokekey.h"
#include "app/commands/rotatekey.h"
#include "app/commands/showdetails.h"
#include "app/commands/showpalette.h"
#include "app/commands/showrotation.h"
#include "app/commands/signout.h"
#include "app/commands/webhooks/addwebhook.h"
#include "app/commands/webhooks/confirmwebhooksecret.h"
#include "app/commands/webhooks/decidedelivery.h"
#include "app/commands/webhooks/editwebhook.h"
#include "app/commands/webhooks/pausewebhook.h"
#include "app/commands/webhooks/removewebhook.h"
#include "app/commands/webhooks/replacewebhooksecret.h"
#include "app/commands/webhooks/sendtestevent.h"

namespace chatelaine {

std::vector<std::unique_ptr<Command>> makeCommands(WorkspaceContext &context)
{
    std::vector<std::unique_ptr<Command>> all;
    // The Chatelaine menu
    all.push_back(std::make_unique<GoToPage>(context, GoToPage::Page::Settings));
    all.push_back(std::make_unique<JoinWorkspace>(context));
    all.push_back(std::make_unique<LockNow>(context));
    all.push_back(std::make_unique<SignOut>(context));
    all.push_back(std::make_unique<Quit>(context));
    // Edit
    all.push_back(std::make_unique<CopyVisiblePart>(context));
    all.push_back(std::make_unique<FocusSearch>(context));
    // View
    all.push_back(std::make_unique<GoToPage>(context, GoToPage::Page::Keys));
    all.push_back(std::make_unique<GoToPage>(context, GoToPage::Page::Rotations));
    all.push_back(std::make_unique<GoToPage>(context, GoToPage::Page::Scopes));
    all.push_back(std::make_unique<GoToPage>(context, GoToPage::Page::Audit));
    all.push_back(std::make_unique<GoToPage>(context, GoToPage::Page::Webhooks));
    all.push_back(std::make_unique<ShowDetails>(context));
    all.push_back(std::make_unique<ShowPalette>(context));
    all.push_back(std::make_unique<Reload>(context));
    // Key
    all.push_back(std::make_unique<CreateKey>(context));
    all.push_back(std::make_unique<ResolveSecret>(context));
    all.push_back(std::make_unique<RevealKey>(context, RevealKey::Verb::Show));
    all.push_back(std::make_unique<RevealKey>(context, RevealKey::Verb::Copy));
    all.push_back(std::make_unique<RotateKey>(context));
    all.push_back(std::make_unique<ShowRotation>(context));
    all.push_back(std::make_unique<EditScopes>(context));
    for (size_t place = 0; place < MoveKey::places; ++place)
        all.push_back(std::make_unique<MoveKey>(context, place));
    all.push_back(std::make_unique<EndOldSecret>(context));
    all.push_back(std::make_unique<RevokeKey>(context));
    all.push_back(std::make_unique<DeleteKey>(context));
    // Webhook
    all.push_back(std::make_unique<AddWebhook>(context));
    all.push_back(std::make_unique<EditWebhook>(context));
    all.push_back(std::make_unique<PauseWebhook>(context, PauseWebhook::Verb::Pause));
    all.push_back(std::make_unique<PauseWebhook>(context, PauseWebhook::Verb::Resume));
    all.push_back(std::make_unique<SendTestEvent>(context));
    all.push_back(std::make_unique<DecideDelivery>(context, DecideDelivery::Verb::Redeliver));
    all.push_back(std::make_unique<DecideDelivery>(context, DecideDelivery::Verb::GiveUp));
    all.push_back(std::make_unique<ReplaceWebhookSecret>(context));
    all.push_back(std::make_unique<ConfirmWebhookSecret>(context));
    all.push_back(std::make_unique<RemoveWebhook>(context));
    // Members
    all.push_back(std::make_unique<GoToPage>(context, GoToPage::Page::Roles));
    all.push_back(std::make_unique<GoToPage>(context, GoToPage::Page::Members));
    all.push_back(std::make_unique<InviteMember>(context));
    all.push_back(std::make_unique<ChangeRole>(context));
    all.push_back(std::make_unique<SuspendMember>(context, SuspendMember::Verb::Suspend));
    all.push_back(std::make_unique<SuspendMember>(context, SuspendMember::Verb::Resume));
    all.push_back(std::make_unique<ResetPassword>(context));
    all.push_back(std::make_unique<CopyEmail>(context));
    all.push_back(std::make_unique<WithdrawInvitation>(context));
    all.push_back(std::make_unique<RemoveMember>(context));
    // Help
    all.push_back(std::make_unique<ExplainRefusal>(context));
    return all;
}

} // namespace chatelaine
