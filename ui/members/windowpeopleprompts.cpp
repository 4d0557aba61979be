// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/windowpeopleprompts.h"

#include "app/dashboard.h"
#include "domain/servicelink.h"
#include "ui/members/invitedialog.h"
#include "ui/members/linkdialog.h"
#include "ui/members/memberquestions.h"
#include "ui/members/offboardingdialog.h"
#include "ui/members/roledialog.h"
#include "ui/members/rolewords.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::WindowPeoplePrompts)
};

std::shared_ptr<const Secret> linkTo(const Endpoint &endpoint, ServiceLink::Kind kind,
                                     const std::shared_ptr<const Secret> &token)
{
    return std::make_shared<const Secret>(textOf({kind, endpoint.url, endpoint.caPem, token}));
}

/// Host and port, as they stand in an address.
QString placeOf(const Endpoint &endpoint)
{
    return endpoint.url.authority(QUrl::FullyEncoded);
}

} // namespace

WindowPeoplePrompts::WindowPeoplePrompts(QWidget &window, Dashboard &dashboard, SecretClipboard &clipboard)
    : m_window(window)
    , m_dashboard(dashboard)
    , m_clipboard(clipboard)
{
}

void WindowPeoplePrompts::askInvitation(std::function<void(InvitationDraft, Outcome)> invite)
{
    (new InviteDialog(dialogContext(), std::move(invite), &m_window))->open();
}

void WindowPeoplePrompts::showInvitation(const IssuedInvitation &issued)
{
    const Invitation &invitation = issued.invitation;
    LinkDialog::Content content;
    content.name = u"invitationLinkDialog"_s;
    content.title = Words::tr("Invitation link");
    //: %1 is an e-mail address, %2 a role, %3 a date and time
    content.sub = Words::tr("For %1, as %2. It works once, until %3.")
                      .arg(safeText(invitation.email), roleLabel(*dialogContext().profile, invitation.role),
                           moment(invitation.expiresAt.toLocalTime()));
    content.service = placeOf(m_dashboard.endpoint());
    content.link = linkTo(m_dashboard.endpoint(), ServiceLink::Kind::Invitation, issued.token);
    (new LinkDialog(content, m_clipboard, lent(), &m_window))->open();
}

void WindowPeoplePrompts::askWithdraw(const Invitation &invitation, std::function<void(Outcome)> withdraw)
{
    (new ConfirmDialog(withdrawQuestion(invitation), std::move(withdraw), &m_window))->open();
}

void WindowPeoplePrompts::askRole(const Member &member, std::function<void(QString, Outcome)> setRole)
{
    (new RoleDialog(member, dialogContext(), std::move(setRole), &m_window))->open();
}

void WindowPeoplePrompts::askSuspend(const Member &member, std::function<void(Outcome)> suspend)
{
    (new ConfirmDialog(suspendQuestion(member), std::move(suspend), &m_window))->open();
}

void WindowPeoplePrompts::askPasswordLink(const Member &member, std::function<void(Outcome)> make)
{
    (new ConfirmDialog(passwordLinkQuestion(member), std::move(make), &m_window))->open();
}

void WindowPeoplePrompts::showPasswordLink(const Member &member, const IssuedReset &issued)
{
    LinkDialog::Content content;
    content.name = u"resetLinkDialog"_s;
    content.title = Words::tr("Password link");
    //: %1 is a person's name, %2 a date and time
    content.sub = Words::tr("For %1, to set a new password. It works once, until %2.")
                      .arg(safeText(member.name), moment(issued.expiresAt.toLocalTime()));
    content.service = placeOf(m_dashboard.endpoint());
    content.link = linkTo(m_dashboard.endpoint(), ServiceLink::Kind::PasswordReset, issued.token);
    (new LinkDialog(content, m_clipboard, lent(), &m_window))->open();
}

void WindowPeoplePrompts::askOffboarding(const Offboarding &offboarding, const OffboardingSteps &steps)
{
    OffboardingDialog::Context context{dialogContext(), {}, {}};
    for (const Member &member : m_dashboard.context()->peopleDesk().members().members())
        if (member.status == Member::Status::Active && member.id != offboarding.member.id)
            context.heirs.push_back(member);
    context.copyText = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    (new OffboardingDialog(offboarding, context, steps, &m_window))->open();
}

std::chrono::seconds WindowPeoplePrompts::lent() const
{
    return std::chrono::seconds(m_dashboard.settings().clipboardSeconds());
}

DialogContext WindowPeoplePrompts::dialogContext() const
{
    const WorkspaceContext &workspace = *m_dashboard.context();
    return {m_dashboard.context()->catalog().profile(), workspace.workspace().name, workspace.workspace().role};
}

} // namespace chatelaine
