// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

/// Asks which event to invent for an endpoint.
class TestEventDialog : public DialogFrame
{
    Q_OBJECT

public:
    TestEventDialog(const Webhook &webhook, const DialogContext &context,
                    std::function<void(QString, Prompts::Outcome)> send, QWidget *parent = nullptr);
};

} // namespace chatelaine
