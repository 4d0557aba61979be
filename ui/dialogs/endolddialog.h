// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

class Callout;

/// Ends the older of two secrets before its time: who still uses it is said first.
class EndOldDialog : public DialogFrame
{
    Q_OBJECT

public:
    using End = std::function<void(Prompts::Outcome)>;

    EndOldDialog(const ApiKey &key, const DialogContext &context, End end, QWidget *parent);

    /// When the service has told who uses which secret.
    void setUsage(const KeyUsage &usage);

private:
    ApiKey m_key;
    QDateTime m_now;
    Callout *m_proof;
};

} // namespace chatelaine
