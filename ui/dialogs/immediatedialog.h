// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/rotatedialog.h"

namespace chatelaine {

class UsageProof;

/// A rotation without overlap: the old key stops as the new one exists. It waits for "I can put the new key in place".
class ImmediateDialog : public RotateDialog
{
    Q_OBJECT

public:
    ImmediateDialog(const ApiKey &key, const DialogContext &context, Rotate rotate, QWidget *parent);

    void setUsage(const KeyUsage &usage) override;

protected:
    RotationRequest request() const override { return {}; }

private:
    UsageProof *m_proof;
};

} // namespace chatelaine
