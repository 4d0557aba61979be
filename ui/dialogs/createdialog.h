// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

class QLineEdit;

namespace chatelaine {

class Consequences;
class EnvironmentChoice;
class ExpiryChoice;
class Field;
class PresetRow;
class ScopePicker;
class Segmented;

/// Asks for a key to create, checks it as it is typed, and says in words what it will be able to do.
class CreateDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Context : DialogContext
    {
        /// How many usable keys of that environment have this name.
        std::function<int(const QString &name, const QString &environment)> namesakes;
        /// Whether the person may create in an environment.
        std::function<bool(const QString &environment)> mayCreate;
    };

    CreateDialog(const KeyDraft &start, const Context &context, std::function<void(KeyDraft, Prompts::Outcome)> create,
                 QWidget *parent = nullptr);

    KeyDraft draft() const;

protected:
    bool showFieldError(const FieldProblem &problem) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void take(const KeyDraft &start);
    void check();
    void checkName(const std::vector<FieldProblem> &found);
    const Profile &profile() const { return *m_context.profile; }

    bool isGlobal() const; ///< a key of the whole service
    std::vector<const Profile::KeyKind *> kindsOfTier() const;

    KeyDraft m_start;
    Context m_context;
    Segmented *m_kind = nullptr; ///< where there is more than one
    QLineEdit *m_name;
    Field *m_nameField;
    EnvironmentChoice *m_environment;
    Field *m_environmentField = nullptr;
    PresetRow *m_presets;
    ExpiryChoice *m_expiry = nullptr; ///< where keys may end
    ScopePicker *m_scopes;
    Field *m_scopesField;
    Consequences *m_consequences;
    QPushButton *m_verb;
    bool m_nameLeft = false; ///< an empty name is no error before somebody left it
};

} // namespace chatelaine
