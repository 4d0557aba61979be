// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/stepup.h"

#include "app/prompts.h"

#include <QPointer>
#include <utility>

namespace chatelaine {

StepUp::StepUp(Elevate elevate, QObject *parent)
    : QObject(parent)
    , m_elevate(std::move(elevate))
{
}

StepUp::~StepUp() = default;

void StepUp::setPrompts(Prompts *prompts)
{
    m_prompts = prompts;
    m_waiting.clear();
}

void StepUp::wait(int round, const Waiting &waiting)
{
    // Somebody answered while this refusal was on its way.
    if (round != m_round)
        return waiting(Proven::Yes);
    m_waiting.push_back(waiting);
    if (m_waiting.size() == 1)
        ask();
}

void StepUp::ask()
{
    const auto prove = [self = QPointer(this)](const Proof &proof, const Prompts::Outcome &outcome) {
        if (!self)
            return;
        self->m_elevate(proof).then(self, [self, outcome](const Result<Done> &elevated) {
            // The question makes way first, so that what follows finds the dialog below in front.
            outcome(elevated ? std::nullopt : std::optional(elevated.error()));
            if (elevated && self)
                self->answered(Proven::Yes);
        });
    };
    const auto turnAway = [self = QPointer(this)] {
        if (self)
            self->answered(Proven::No);
    };
    m_prompts->askProof(prove, turnAway);
}

void StepUp::answered(Proven proven)
{
    if (proven == Proven::Yes)
        ++m_round;
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        waiting(proven);
}

} // namespace chatelaine
