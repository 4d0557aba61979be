// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/rotatedialog.h"

class QCheckBox;

namespace chatelaine {

class Facts;
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
    void showFacts(const std::optional<KeyUsage> &usage);

    ApiKey m_key;
    DialogContext m_context;
    UsageProof *m_proof;
    Facts *m_facts;
    QCheckBox *m_ready;
};

/// The hour of the last day with the fewest calls, the earliest where several have: when it began in UTC, and how many.
struct QuietHour
{
    QDateTime begins;
    qint64 calls = 0;
};
std::optional<QuietHour> quietestHour(const KeyUsage &usage);

} // namespace chatelaine
