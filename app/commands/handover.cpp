// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/handover.h"

#include "app/commands/writing.h"

namespace chatelaine::handover {

namespace {

// Confirm and discard name the secret that was on screen, even if somebody has made a newer one since.
ApiKey ofGeneration(WorkspaceContext &context, const ApiKey &shown)
{
    ApiKey key = current(context, shown);
    key.generation = shown.generation;
    return key;
}

/// Who else decided may have left nothing to decide: then the secret on screen makes way. `stands` is called where it
/// is the one that works.
Prompts::Outcome unlessDecided(const QPointer<WorkspaceContext> &context, Prompts &prompts, const ApiKey &shown,
                               const Prompts::Outcome &outcome, const DoneWith &stands)
{
    return [context, &prompts, shown, outcome, stands](const std::optional<Error> &error) {
        if (!error || !error->current || !context) {
            outcome(error);
            return;
        }
        const ApiKey now = *error->current;
        const bool works = now.state.meaning != StateClass::Ended && now.generation == shown.generation;
        if (works && (now.delivery == Delivery::Unconfirmed || !stands)) {
            outcome(error);
            return;
        }
        context->operations().forget(shown.id);
        outcome(std::nullopt);
        if (works)
            stands(now);
        else
            prompts.notice(*error, shown.name);
    };
}

} // namespace

void show(const QPointer<WorkspaceContext> &context, Prompts &prompts, const IssuedKey &issued, const DoneWith &done)
{
    const ApiKey shown = issued.key;
    const auto confirm = [context, &prompts, shown, done](const Prompts::Outcome &outcome) {
        const auto send = [shown](WorkspaceContext &now) { return now.operations().confirm(ofGeneration(now, shown)); };
        // Its first call confirms a secret too: what the person says is true already.
        const auto stands = [done](const ApiKey &now) {
            if (done)
                done(now);
        };
        Writing::start(context, send, unlessDecided(context, prompts, shown, outcome, stands), {{}, done, {}});
    };
    const auto discard = [context, &prompts, shown](const Prompts::Outcome &outcome) {
        const auto send = [shown](WorkspaceContext &now) { return now.operations().discard(ofGeneration(now, shown)); };
        Writing::start(context, send, unlessDecided(context, prompts, shown, outcome, {}), {});
    };
    prompts.showSecret(issued, confirm, discard);
}

void askLost(const QPointer<WorkspaceContext> &context, Prompts &prompts, const ApiKey &key, const DoneWith &done)
{
    const auto reissue = [context, &prompts, key, done](const Prompts::Outcome &outcome) {
        const auto send = [key](WorkspaceContext &now) { return now.operations().reissue(current(now, key)); };
        const auto issued = [context, &prompts, done](const IssuedKey &again) { show(context, prompts, again, done); };
        const auto lost = [context, &prompts, done](const ApiKey &again) { askLost(context, prompts, again, done); };
        Writing::start(context, send, outcome, {issued, {}, lost});
    };
    const auto discard = [context, key](const Prompts::Outcome &outcome) {
        const auto send = [key](WorkspaceContext &now) { return now.operations().discard(current(now, key)); };
        Writing::start(context, send, outcome, {});
    };
    prompts.askUnconfirmed(key, reissue, discard);
}

ApiKey current(WorkspaceContext &context, const ApiKey &key)
{
    return context.catalog().keys().find(key.id).value_or(key);
}

} // namespace chatelaine::handover
