// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/signingsecretdialog.h"

#include "ui/dialogs/clipboardline.h"
#include "ui/dialogs/secretbox.h"
#include "ui/parts/button.h"
#include "ui/parts/callout.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/webhooks/webhookwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 580;
constexpr int known = 6; ///< "whsec_" begins every one

} // namespace

SigningSecretDialog::SigningSecretDialog(const IssuedWebhook &issued, const Context &context,
                                         std::function<void(Prompts::Outcome)> saved, QWidget *parent)
    //: %1 is the address of an endpoint
    : DialogFrame(tr("Signing secret of %1").arg(titleAddress(issued.webhook)), dialogWidth, Head::Plain, parent)
    , m_secret(new SecretBox(issued.secret, known))
    , m_clipboard(new ClipboardLine(*context.clipboard))
    , m_result(new Callout)
    , m_question(makeQuestion())
{
    setObjectName(u"signingSecretDialog"_s);
    setEnvironment(*context.profile, issued.webhook.environment);
    setSub(tr("Your endpoint checks with it that an event comes from here. This is the only time you can see it."));
    auto *hint = new Label(tr("Replace it later without a gap: both secrets sign for 24 hours."), TextStyle::Small,
                           Token::Text2);
    hint->setWordWrap(true);
    auto *hintRow = new QHBoxLayout;
    hintRow->setSpacing(8);
    hintRow->addWidget(new IconLabel(u"refresh-cw"_s), 0, Qt::AlignTop);
    hintRow->addWidget(hint, 1);
    m_result->hide();
    body()->setSpacing(14);
    body()->addWidget(m_secret);
    body()->addWidget(m_clipboard);
    body()->addLayout(hintRow);
    body()->addWidget(m_result);
    body()->addWidget(m_question);

    auto *isSaved = new QCheckBox(tr("I have saved the secret in a safe place"));
    isSaved->setObjectName(u"saved"_s);
    addAlternative(isSaved);
    QPushButton *done = addVerb(tr("Done"), "primary");
    done->setEnabled(false);
    done->setToolTip(tr("Say first that you have saved the secret."));
    connect(isSaved, &QCheckBox::toggled, done, &QPushButton::setEnabled);
    connect(done, &QPushButton::clicked, this, [this, saved = std::move(saved)] { saved(outcome()); });
    connect(m_secret, &SecretBox::copyWanted, this,
            [this, secret = issued.secret, lent = context.lent] { m_clipboard->copy(secret, lent); });
    connect(m_secret, &SecretBox::failed, this, &SigningSecretDialog::showError);
    connect(m_secret, &SecretBox::savedTo, this, &SigningSecretDialog::saySaved);
    m_secret->focusCopy();
}

QWidget *SigningSecretDialog::makeQuestion()
{
    auto *question = new QWidget;
    question->setObjectName(u"question"_s);
    auto *callout = new Callout;
    callout->setContent(Tone::Warn, u"triangle-alert"_s, tr("Nobody has said that the secret is saved"),
                        tr("Without it your endpoint cannot tell our events from others. You can replace it by a new "
                           "one at any time."));
    QPushButton *keep = makeButton(tr("Keep open"), "quiet");
    keep->setObjectName(u"keepOpen"_s);
    QPushButton *leave = makeButton(tr("Close without it"), "danger-quiet");
    leave->setObjectName(u"closeWithout"_s);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_secret->focusCopy();
    });
    connect(leave, &QPushButton::clicked, this, [this] { done(QDialog::Rejected); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(leave);
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(callout);
    column->addLayout(buttons);
    question->hide();
    return question;
}

void SigningSecretDialog::reject()
{
    if (isBusy())
        return;
    m_question->show();
    m_question->findChild<QPushButton *>(u"keepOpen"_s)->setFocus();
}

void SigningSecretDialog::saySaved(const QString &path)
{
    clearError();
    m_result->setContent(Tone::Ok, u"file-down"_s, tr("Saved to %1. Only you may read the file.").arg(safeText(path)));
    m_result->show();
}

} // namespace chatelaine
