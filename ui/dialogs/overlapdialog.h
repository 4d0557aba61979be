// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/rotatedialog.h"

class QLineEdit;

namespace chatelaine {

class ExpiryChoice;
class Field;

/// The first step of a rotation by a second key: its name and its end. Both keys work until one is revoked.
class OverlapDialog : public RotateDialog
{
    Q_OBJECT

public:
    OverlapDialog(const ApiKey &key, const DialogContext &context, Rotate rotate, QWidget *parent);

protected:
    RotationRequest request() const override;
    bool showFieldError(const FieldProblem &problem) override;

private:
    QWidget *makeForm();
    void check();

    ApiKey m_key;
    DialogContext m_context;
    QLineEdit *m_name;
    Field *m_nameField;
    ExpiryChoice *m_expiry = nullptr; ///< where keys may end
    QPushButton *m_verb;
};

} // namespace chatelaine
