// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accountdesk.h"
#include "app/secretclipboard.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

class CodeField;
class SecretView;

/// A seed for an authenticator, as a QR code and as text; it counts once a code of it was confirmed.
class SecondFactorDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    SecondFactorDialog(AccountDesk &desk, const SecondFactorSeed &seed, QWidget *parent);

Q_SIGNALS:
    void confirmed(const chatelaine::RecoveryCodes &codes); ///< as it closes

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addSeed(const SecondFactorSeed &seed);
    void confirm();

    AccountDesk &m_desk;
    SecretClipboard m_clipboard;
    SecretView *m_seed;
    CodeField *m_code;
    QPushButton *m_verb;
};

} // namespace chatelaine
