// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secretclipboard.h"
#include "domain/secondfactor.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

class Callout;

/// The recovery codes of a second factor, the only time that anybody sees them. Closes once somebody has saved them.
class RecoveryCodesDialog : public DialogFrame
{
    Q_OBJECT

public:
    RecoveryCodesDialog(const RecoveryCodes &codes, QWidget *parent);

    void reject() override; ///< not by a slip: only Done closes it

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addCodes(const RecoveryCodes &codes);
    void addFooter();

    std::shared_ptr<const Secret> m_all; ///< a line each
    SecretClipboard m_clipboard;
    Callout *m_result;
};

} // namespace chatelaine
