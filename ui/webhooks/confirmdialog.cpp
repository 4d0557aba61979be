// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/confirmdialog.h"

#include "ui/webhooks/webhookwords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 640;

} // namespace

ConfirmDialog::ConfirmDialog(const Content &content, std::function<void(Prompts::Outcome)> agree, QWidget *parent)
    : DialogFrame(content.title, dialogWidth, Head::Plain, parent)
{
    setObjectName(content.name);
    setSub(content.text);
    body()->addStretch(1);
    addCancel();
    QPushButton *verb = addVerb(content.verb, content.kind);
    connect(verb, &QPushButton::clicked, this, [this, agree = std::move(agree)] { agree(outcome()); });
}

ConfirmDialog::Content replaceSecretQuestion(const Webhook &webhook)
{
    //: %1 is the address of an endpoint
    return {u"replaceSecretDialog"_s, ConfirmDialog::tr("Replace the signing secret of %1?").arg(titleAddress(webhook)),
            ConfirmDialog::tr("The new secret is shown once. For 24 hours both sign every event, so that the endpoint "
                              "can take the new one without a gap; then the older one no longer does."),
            ConfirmDialog::tr("Replace secret"), "primary"};
}

ConfirmDialog::Content removeQuestion(const Webhook &webhook)
{
    //: %1 is the address of an endpoint
    return {u"removeWebhookDialog"_s, ConfirmDialog::tr("Remove %1?").arg(titleAddress(webhook)),
            ConfirmDialog::tr("It is told of nothing any more. What waits for another try is given up, and its "
                              "deliveries leave this list. Keys work as they did."),
            ConfirmDialog::tr("Remove endpoint"), "danger"};
}

} // namespace chatelaine
