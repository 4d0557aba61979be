// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

class Callout;
class KeyCard;
class Label;
class Stepper;

/// A rotation by overlap on its way: both keys side by side on one scale, and whether the old one may go.
/// What "quiet" means is learnt from the old key's longest silence. Closing leaves the rotation open.
class RotationDialog : public DialogFrame
{
    Q_OBJECT

public:
    RotationDialog(const ApiKey &oldKey, const ApiKey &newKey, const DialogContext &context,
                   std::function<void()> revokeOld, QWidget *parent = nullptr);

    /// What the service tells now and then, while it is open.
    void setKeys(const ApiKey &oldKey, const ApiKey &newKey, const QDateTime &now);
    void setUsage(const KeyUsage &ofOld, const KeyUsage &ofNew);

private:
    void refresh();
    void showSteps();
    void showVerdict();
    bool oldIsQuiet() const;
    std::chrono::seconds enoughQuiet() const;

    ApiKey m_old, m_new;
    QDateTime m_now;
    std::optional<KeyUsage> m_oldUsage, m_newUsage;
    Stepper *m_steps;
    Label *m_title;
    Label *m_text;
    KeyCard *m_oldCard;
    KeyCard *m_newCard;
    Callout *m_verdict;
    QPushButton *m_verb;
};

} // namespace chatelaine
