// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secretclipboard.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/glimpse.h"

namespace chatelaine {

/// Shows a secret that the service keeps, where it has no card of its own to be shown in. Closes by itself.
class RevealedDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// The clipboard must outlive it.
    RevealedDialog(const IssuedKey &revealed, const DialogContext &context, SecretClipboard &clipboard,
                   std::chrono::seconds lent, QWidget *parent);

private:
    Glimpse m_glimpse;
};

} // namespace chatelaine
