// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/conflictwords.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/parts/dialogframe.h"

class QGridLayout;

namespace chatelaine {

/// Two people changed one key: shows both versions and asks only where both changed the same. Nothing is chosen before
/// somebody chooses. Where the key has ended or is gone it says so, and hands back what was typed.
class ConflictDialog : public DialogFrame
{
    Q_OBJECT

public:
    struct Context : DialogContext
    {
        std::vector<Member> members;
        QString self; ///< the person's name
        std::function<void(const QString &)> copyText;
    };

    ConflictDialog(const KeyConflict &conflict, const Context &context, const Prompts::ConflictAnswers &answers,
                   QWidget *parent = nullptr);

    void reject() override; ///< keeps editing

private:
    ConflictWords words() const { return {m_conflict, *m_context.profile, m_context.members}; }
    void addVersions();
    void addPerson(int column, const QString &name, const QString &person, const QString &fact);
    void addChoice(int row, KeyConflict::Field field);
    void addTaken(int row, const KeyConflict::Change &change);
    void addResult();
    void addMine();
    void choose(KeyConflict::Field field, KeyConflict::Side side);
    void check();
    void save();
    void askDiscard();

    KeyConflict m_conflict;
    Context m_context;
    Prompts::ConflictAnswers m_answers;
    QGridLayout *m_grid;
    Label *m_result;
    QPushButton *m_verb = nullptr;
    std::vector<KeyConflict::Choice> m_choices;
};

} // namespace chatelaine
