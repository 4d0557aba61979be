// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/windowprompts.h"

#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/endolddialog.h"
#include "ui/dialogs/proofdialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/revealeddialog.h"
#include "ui/dialogs/revokedialog.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/dialogs/scopesdialog.h"
#include "ui/dialogs/unconfirmeddialog.h"
#include "ui/refusal/refusaldialog.h"
#include "ui/shell.h"
#include "ui/webhooks/confirmdialog.h"
#include "ui/webhooks/endpointdialog.h"
#include "ui/webhooks/signingsecretdialog.h"
#include "ui/webhooks/testeventdialog.h"
#include "ui/webhooks/webhookwords.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Scopes of a key that nothing else of its environment would still allow after it.
QStringList uncoveredScopes(const KeyTableModel &keys, const ApiKey &key)
{
    const Profile &profile = *keys.profile();
    QStringList alone = profile.expanded(key.scopes);
    const KeyBatch &all = keys.keys();
    const QByteArray own = key.id.text.toUtf8();
    const QByteArray where = key.environment.toUtf8();
    for (qsizetype row = 0; row < all.size() && !alone.isEmpty(); ++row) {
        if (all.meaning(row) != StateClass::Usable || all.text(KeyBatch::Text::Id, row) == QUtf8StringView(own)
            || all.word(KeyBatch::Word::Environment, row) != QUtf8StringView(where))
            continue;
        const QString held = all.word(KeyBatch::Word::Scopes, row).toString();
        for (const QString &scope : profile.expanded(held.split(u'\n', Qt::SkipEmptyParts)))
            alone.removeAll(scope);
    }
    return alone;
}

/// Tells a dialog who uses a key as soon as the service has said so.
template <class Dialog>
void tellUsage(WorkspaceContext &workspace, const KeyId &key, Dialog *dialog)
{
    workspace.service().usage(key).then(dialog, [dialog](const Result<KeyUsage> &usage) {
        if (usage)
            dialog->setUsage(*usage);
    });
}

} // namespace

WindowPrompts::WindowPrompts(Shell &shell, Dashboard &dashboard)
    : m_shell(shell)
    , m_dashboard(dashboard)
    , m_people(shell, dashboard, m_clipboard)
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
        return workspace.may(u"keys.create"_s, environment);
    };
    (new CreateDialog(start, context, std::move(create), &m_shell))->open();
}

void WindowPrompts::askRevoke(const ApiKey &key, std::function<void(Outcome)> revoke,
                              std::function<void()> rotateInstead)
{
    WorkspaceContext &workspace = *m_dashboard.context();
    RevokeDialog::Context context{dialogContext(), uncoveredScopes(workspace.catalog().keys(), key), true};
    context.mayRotate = workspace.may(u"keys.rotate"_s, key);
    auto *dialog = new RevokeDialog(key, context, std::move(revoke), std::move(rotateInstead), &m_shell);
    tellUsage(workspace, key.id, dialog);
    dialog->open();
}

void WindowPrompts::askRotation(const ApiKey &key, std::function<void(RotationRequest, Outcome)> rotate)
{
    RotateDialog *dialog = RotateDialog::make(key, dialogContext(), std::move(rotate), &m_shell);
    tellUsage(*m_dashboard.context(), key.id, dialog);
    dialog->open();
}

void WindowPrompts::askScopes(const ApiKey &key, std::function<void(ApiKey, QStringList, Outcome)> save)
{
    (new ScopesDialog(key, dialogContext(), std::move(save), &m_shell))->open();
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

void WindowPrompts::askProof(std::function<void(Proof, Outcome)> prove, std::function<void()> turnAway)
{
    // Over the dialog that waits for it, which stays.
    QWidget *over = QApplication::activeModalWidget();
    auto *dialog = new ProofDialog(std::move(prove), std::move(turnAway), over ? over : &m_shell);
    m_dashboard.account()->secondFactor().then(dialog, [dialog](const Result<SecondFactor> &factor) {
        if (factor && factor->enabled)
            dialog->offerCode();
    });
    dialog->open();
}

void WindowPrompts::showSecret(const IssuedKey &issued, std::function<void(Outcome)> saved,
                               std::function<void(Outcome)> discard)
{
    RevealDialog::Context context{dialogContext(), &m_clipboard, {}, {}, {}};
    context.lent = lent();
    context.copyText = [this](const QString &text) { copyText(text); };
    context.probe = [&workspace = *m_dashboard.context(), issued] {
        return workspace.service().probe(issued.key, issued.secret);
    };
    (new RevealDialog(issued, context, std::move(saved), std::move(discard), &m_shell))->open();
}

void WindowPrompts::showRevealed(const IssuedKey &revealed)
{
    if (!m_shell.reveal(revealed))
        (new RevealedDialog(revealed, dialogContext(), m_clipboard, lent(), &m_shell))->open();
}

void WindowPrompts::copySecret(const IssuedKey &revealed)
{
    // Without a place beside the key that says what the clipboard holds, a dialog does, and copies.
    if (!m_shell.lend(revealed, lent()))
        showRevealed(revealed);
}

void WindowPrompts::askEndOldSecret(const ApiKey &key, std::function<void(Outcome)> end)
{
    auto *dialog = new EndOldDialog(key, dialogContext(), std::move(end), &m_shell);
    tellUsage(*m_dashboard.context(), key.id, dialog);
    dialog->open();
}

void WindowPrompts::askWebhook(const WebhookDraft &start, const std::optional<Webhook> &existing,
                               std::function<void(WebhookDraft, Outcome)> save)
{
    const auto purpose = existing ? EndpointDialog::Purpose::Edit : EndpointDialog::Purpose::Add;
    (new EndpointDialog(start, purpose, dialogContext(), std::move(save), &m_shell))->open();
}

void WindowPrompts::askReplaceSecret(const Webhook &webhook, std::function<void(Outcome)> replace)
{
    (new ConfirmDialog(replaceSecretQuestion(webhook), std::move(replace), &m_shell))->open();
}

void WindowPrompts::askRemoveWebhook(const Webhook &webhook, std::function<void(Outcome)> remove)
{
    (new ConfirmDialog(removeQuestion(webhook), std::move(remove), &m_shell))->open();
}

void WindowPrompts::askTestEvent(const Webhook &webhook, std::function<void(QString, Outcome)> send)
{
    (new TestEventDialog(webhook, dialogContext(), std::move(send), &m_shell))->open();
}

void WindowPrompts::showWebhookSecret(const IssuedWebhook &issued, std::function<void(Outcome)> saved)
{
    SigningSecretDialog::Context context{dialogContext(), &m_clipboard, lent()};
    (new SigningSecretDialog(issued, context, std::move(saved), &m_shell))->open();
}

void WindowPrompts::askConflict(const KeyConflict &conflict, const ConflictAnswers &answers)
{
    WorkspaceContext &workspace = *m_dashboard.context();
    const ConflictDialog::Context context{dialogContext(), workspace.peopleDesk().members().members(),
                                          workspace.session().person().name,
                                          [this](const QString &text) { copyText(text); }};
    // Over whatever asked: the dialog whose answer came second stays below, with what was typed in it.
    QWidget *const above = QApplication::activeModalWidget();
    (new ConflictDialog(conflict, context, answers, above ? above : &m_shell))->open();
}

void WindowPrompts::askFile(const FileWish &wish, std::function<void(QString)> chosen)
{
    const bool isAudit = wish.what == FileWish::What::Audit;
    //: Title of the file dialog for rows of the audit, and for what was found wrong with it
    const QString title = isAudit ? Shell::tr("Export the audit") : Shell::tr("Save evidence");
    auto *dialog = new QFileDialog(&m_shell, title, QDir::homePath());
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(wish.name.section(u'.', -1));
    dialog->selectFile(wish.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &m_shell,
                     [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}

void WindowPrompts::notice(const Error &error, const QString &about)
{
    m_shell.showNotice(error, about);
}

void WindowPrompts::showPage(const QString &page)
{
    m_shell.showPage(page);
}

void WindowPrompts::showRotation(const KeyId &newer)
{
    m_shell.showRotation(newer);
}

void WindowPrompts::joinWorkspace()
{
    m_dashboard.beginJoining();
}

void WindowPrompts::explainRefusal()
{
    WorkspaceContext &workspace = *m_dashboard.context();
    RefusalDialog::Context context{dialogContext(), {}, {}};
    context.find = [&workspace](const QString &requestId) { return workspace.service().refusedCall(requestId); };
    context.knows = [&workspace](const KeyId &key) { return workspace.catalog().keys().find(key).has_value(); };
    auto *dialog = new RefusalDialog(context, &m_shell);
    QObject::connect(dialog, &RefusalDialog::keyWanted, &m_shell, &Shell::showKey);
    dialog->open();
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

void WindowPrompts::lockWindow()
{
    m_dashboard.lock().lock(IdleLock::Reason::Asked);
}

void WindowPrompts::closeWindow()
{
    Q_EMIT m_shell.closeWanted();
}

std::chrono::seconds WindowPrompts::lent() const
{
    return std::chrono::seconds(m_dashboard.settings().clipboardSeconds());
}

DialogContext WindowPrompts::dialogContext() const
{
    const WorkspaceContext &workspace = *m_dashboard.context();
    return {m_dashboard.context()->catalog().profile(), workspace.workspace().name, workspace.workspace().role};
}

} // namespace chatelaine
