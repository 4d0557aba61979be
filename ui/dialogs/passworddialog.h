// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/dialogframe.h"

namespace chatelaine {

class Field;
class PasswordEdit;

/// Confirm who you are; then the same request goes on.
class PasswordDialog : public DialogFrame
{
    Q_OBJECT

public:
    using Elevate = std::function<void(std::shared_ptr<const Secret>, Prompts::Outcome)>;

    PasswordDialog(Elevate elevate, QWidget *parent);

private:
    void confirm();

    Elevate m_elevate;
    PasswordEdit *m_password;
    QPushButton *m_verb;
};

} // namespace chatelaine
