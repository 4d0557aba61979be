// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

class Callout;
class Field;
class ScopeDiff;
class ScopePicker;

/// Changes what an existing key may do, with the difference in sight before it is saved.
///
/// Where somebody else changed the key meanwhile, it says so, compares with what is there now and keeps the choice.
class ScopesDialog : public DialogFrame
{
    Q_OBJECT

public:
    using Save = std::function<void(ApiKey seen, QStringList scopes, Prompts::Outcome)>;

    ScopesDialog(const ApiKey &key, const DialogContext &context, Save save, QWidget *parent = nullptr);

    QStringList scopes() const;

protected:
    bool showFieldError(const FieldProblem &problem) override;

private:
    QWidget *makeSides();
    void save();
    void compareWith(const ApiKey &now);
    void check();
    const Profile &profile() const { return *m_context.profile; }

    ApiKey m_key; ///< as the diff compares with it
    DialogContext m_context;
    Save m_save;
    ScopePicker *m_picker;
    Field *m_field;
    Callout *m_conflict;
    ScopeDiff *m_diff;
    QPushButton *m_verb;
};

} // namespace chatelaine
