// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/rotatedialog.h"

namespace chatelaine {

class Callout;
class Facts;
class GraceBar;
class Label;
class Segmented;

/// A rotation that keeps the key's id: how long the old secret works on after the new one is confirmed or used.
class GraceDialog : public RotateDialog
{
    Q_OBJECT

public:
    GraceDialog(const ApiKey &key, const DialogContext &context, Rotate rotate, QWidget *parent);

    /// Compares the grace with the key's longest silence.
    void setUsage(const KeyUsage &usage) override;

protected:
    RotationRequest request() const override;

private:
    void refresh();
    std::chrono::seconds grace() const;
    QString hint() const;

    ApiKey m_key;
    DialogContext m_context;
    std::optional<KeyUsage> m_usage;
    Segmented *m_graces;
    Label *m_hint;
    GraceBar *m_bar;
    Facts *m_facts;
    QPushButton *m_verb;
};

} // namespace chatelaine
