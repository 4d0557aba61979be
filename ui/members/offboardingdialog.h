// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/peopleprompts.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

class CountdownRing;
class OffboardingRow;

/// Somebody leaves: what becomes of each key they own or have seen. It can be left and resumed; they are removed once
/// every key is decided about, and then it reports what was done.
class OffboardingDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Context : DialogContext
    {
        std::vector<Member> heirs; ///< who may take a key
        std::function<void(const QString &)> copyText;
    };

    OffboardingDialog(const Offboarding &offboarding, const Context &context, const OffboardingSteps &steps,
                      QWidget *parent = nullptr);

    std::vector<KeyDecision> decisions() const; ///< made so far

protected:
    bool showFieldError(const FieldProblem &problem) override;

private:
    void showLeaver();
    void addGroup(OffboardingKey::Relation relation);
    void addConsequences();
    void count();
    void save();
    void finish();
    void carryOut();
    void readAgain(const std::optional<Error> &why);
    bool isSaved() const; ///< what is decided is what the service knows
    void showReport();

    Offboarding m_offboarding;
    Context m_context;
    OffboardingSteps m_steps;
    CountdownRing *m_ring;
    QWidget *m_keys;
    std::vector<OffboardingRow *> m_rows;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QPushButton *m_verb;
};

} // namespace chatelaine
