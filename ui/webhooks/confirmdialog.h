// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

/// Says what a verb will do, and does it once somebody agrees.
class ConfirmDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Content
    {
        QString name; ///< the dialog's object name
        QString title;
        QString text; ///< what happens then
        QString verb;
        const char *kind; ///< of the verb's button
    };

    ConfirmDialog(const Content &content, std::function<void(Prompts::Outcome)> agree, QWidget *parent = nullptr);
};

ConfirmDialog::Content replaceSecretQuestion(const Webhook &webhook);
ConfirmDialog::Content removeQuestion(const Webhook &webhook);

} // namespace chatelaine
