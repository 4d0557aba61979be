// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/keyediting.h"

#include "app/commands/writing.h"

namespace chatelaine::editing {

namespace {

using Context = QPointer<WorkspaceContext>;

std::optional<KeyConflict> conflictOf(const Error &error, const ApiKey &seen, const KeyEdit &edit)
{
    const bool isGone = error.kind == Error::Kind::NotFound;
    if (!isGone && !(error.kind == Error::Kind::Conflict && error.current))
        return {};
    KeyConflict conflict{seen, {}, edit, error.changedBy, error.changedAt};
    if (error.current)
        conflict.theirs = *error.current;
    return conflict;
}

bool isNothing(const KeyEdit &edit)
{
    return !edit.name && !edit.note && !edit.owner && !edit.tags && !edit.scopes && !edit.state;
}

void ask(const Context &context, Prompts &prompts, const KeyConflict &conflict, const Error &error,
         const Prompts::Outcome &outcome);

void send(const Context &context, const ApiKey &seen, const KeyEdit &edit, const Prompts::Outcome &outcome)
{
    const auto write = [seen, edit](WorkspaceContext &now) { return now.operations().edit(seen, edit); };
    Writing::start(context, write, outcome, {});
}

/// Sends what was chosen on top of what the other one saved; a third person may have come between.
void saveChosen(const Context &context, Prompts &prompts, const KeyConflict &conflict, const KeyEdit &chosen,
                const Prompts::Outcome &dialog, const Prompts::Outcome &outcome)
{
    if (isNothing(chosen)) {
        dialog(std::nullopt);
        outcome(std::nullopt);
        return;
    }
    send(context, *conflict.theirs, chosen, [=, &prompts](const std::optional<Error> &error) {
        const auto again = error ? conflictOf(*error, *conflict.theirs, chosen) : std::nullopt;
        dialog(again ? std::nullopt : error);
        if (again)
            ask(context, prompts, *again, *error, outcome);
        else if (!error)
            outcome(std::nullopt);
    });
}

void ask(const Context &context, Prompts &prompts, const KeyConflict &conflict, const Error &error,
         const Prompts::Outcome &outcome)
{
    if (conflict.isOpen() && conflict.isSettled()) {
        outcome(std::nullopt);
        return;
    }
    Prompts::ConflictAnswers answers;
    answers.save = [=, &prompts](const KeyEdit &chosen, const Prompts::Outcome &dialog) {
        saveChosen(context, prompts, conflict, chosen, dialog, outcome);
    };
    answers.discard = [outcome] { outcome(std::nullopt); };
    answers.keepEditing = [outcome, error] { outcome(error); };
    prompts.askConflict(conflict, answers);
}

} // namespace

void save(const Context &context, Prompts &prompts, const ApiKey &seen, const KeyEdit &edit,
          const Prompts::Outcome &outcome)
{
    send(context, seen, edit, [=, &prompts](const std::optional<Error> &error) {
        const auto conflict = error ? conflictOf(*error, seen, edit) : std::nullopt;
        if (conflict && context)
            ask(context, prompts, *conflict, *error, outcome);
        else
            outcome(error);
    });
}

} // namespace chatelaine::editing
