// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowprompts.h"

#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/unconfirmeddialog.h"
#include "ui/shell.h"

#include <QClipboard>
#include <QGuiApplication>

namespace chatelaine {

WindowPrompts::WindowPrompts(Shell &shell, Dashboard &dashboard)
    : m_shell(shell)
    , m_dashboard(dashboard)
{
}

WindowPrompts::~WindowPrompts() = default;

void WindowPrompts::askDraft(const KeyDraft &start, std::function<void(KeyDraft, Outcome)> create)
{
    WorkspaceContext &workspace = *m_dashboard.context();
    CreateDialog::Context context{dialogContext(), {}, {}};
    context.namesakes = [&workspace](const QString &name, const QString &environment) {
        return workspace.catalog().keys().namesakes(name, environment);
    };
    context.mayCreate = [&workspace](const QString &environment) {
        return workspace.may(QStringLiteral("keys.create"), environment);
    };
    (new CreateDialog(start, context, std::move(create), &m_shell))->open();
}

void WindowPrompts::askDelete(const ApiKey &key, std::function<void(Outcome)> remove)
{
    (new DeleteDialog(key, *dialogContext().profile, std::move(remove), &m_shell))->open();
}

void WindowPrompts::askUnconfirmed(const ApiKey &key, std::function<void(Outcome)> reissue,
                                   std::function<void(Outcome)> discard)
{
    (new UnconfirmedDialog(key, *dialogContext().profile, std::move(reissue), std::move(discard), &m_shell))->open();
}

void WindowPrompts::askPassword(std::function<void(std::shared_ptr<const Secret>, Outcome)> elevate)
{
    (new PasswordDialog(std::move(elevate), &m_shell))->open();
}

void WindowPrompts::showSecret(const IssuedKey &issued, std::function<void(Outcome)> saved,
                               std::function<void(Outcome)> discard)
{
    RevealDialog::Context context{dialogContext(), &m_clipboard, {}, {}, {}};
    context.lent = std::chrono::seconds(m_dashboard.settings().clipboardSeconds());
    context.copyText = [this](const QString &text) { copyText(text); };
    context.probe = [&workspace = *m_dashboard.context(), issued] {
        return workspace.service().probe(issued.key, issued.secret);
    };
    (new RevealDialog(issued, context, std::move(saved), std::move(discard), &m_shell))->open();
}

void WindowPrompts::notice(const Error &error, const QString &about)
{
    m_shell.showNotice(error, about);
}

void WindowPrompts::showPage(const QString &page)
{
    m_shell.showPage(page);
}

void WindowPrompts::focusSearch()
{
    m_shell.focusSearch();
}

void WindowPrompts::showPalette()
{
    m_shell.showPalette();
}

void WindowPrompts::toggleDetails()
{
    m_shell.toggleDetails();
}

void WindowPrompts::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void WindowPrompts::closeWindow()
{
    Q_EMIT m_shell.closeWanted();
}

DialogContext WindowPrompts::dialogContext() const
{
    const WorkspaceContext &workspace = *m_dashboard.context();
    return {m_dashboard.context()->catalog().profile(), workspace.workspace().name, workspace.workspace().role};
}

} // namespace chatelaine
