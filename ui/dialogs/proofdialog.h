// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/dialogframe.h"

namespace chatelaine {

class ProofField;

/// Confirm who you are, by password or by a code; then what waits for it goes on, or, where the dialog is closed
/// without, ends.
class ProofDialog : public DialogFrame
{
    Q_OBJECT

public:
    using Prove = std::function<void(Proof, Prompts::Outcome)>;

    ProofDialog(Prove prove, std::function<void()> turnAway, QWidget *parent);

    /// The account has a second factor, so that a code of it proves as much as the password.
    void offerCode();

private:
    void confirm();

    Prove m_prove;
    ProofField *m_proof;
    QPushButton *m_switch;
    QPushButton *m_verb;
};

} // namespace chatelaine
