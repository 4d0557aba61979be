// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

/// A dialog that asks for a rotation in the profile's way: by a second key, at once, or with a grace for the old
/// secret.
class RotateDialog : public DialogFrame
{
    Q_OBJECT

public:
    using Rotate = std::function<void(RotationRequest, Prompts::Outcome)>;

    /// The one for the profile's rotation, which must not be None.
    static RotateDialog *make(const ApiKey &key, const DialogContext &context, Rotate rotate,
                              QWidget *parent = nullptr);

    /// When the service has told who uses the key.
    virtual void setUsage(const KeyUsage &usage);

protected:
    RotateDialog(const ApiKey &key, const DialogContext &context, Rotate rotate, int width, Head head, QWidget *parent);

    virtual RotationRequest request() const = 0;
    QPushButton *addRotateVerb(const QString &text, const char *kind);

private:
    Rotate m_rotate;
};

} // namespace chatelaine
