// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/deskwrites.h"

#include <utility>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

DeskWrites::DeskWrites(KeyService &keys, StepUp &stepUp, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_stepUp(stepUp)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &DeskWrites::settleAll);
}

bool DeskWrites::isDoubtful(const Error &error)
{
    return error.kind == Error::Kind::OutcomeUnknown || error.kind == Error::Kind::Server;
}

void DeskWrites::doubt(const Doubt &doubt, const Error &why)
{
    m_doubts.push_back(doubt);
    m_again.start(m_backoff.next());
    doubt.outcome(why);
}

void DeskWrites::settleAll()
{
    for (const Doubt &doubt : std::exchange(m_doubts, {}))
        settle(doubt);
}

void DeskWrites::settle(const Doubt &doubt)
{
    m_keys.settle(doubt.operation).then(this, [this, doubt](const Result<OperationOutcome> &what) {
        using Is = OperationOutcome::State;
        if (what && what->state != Is::Unknown && what->state != Is::Running) {
            m_backoff.reset();
            end(doubt, *what);
            return;
        }
        m_doubts.push_back(doubt);
        if (!m_again.isActive())
            m_again.start(m_backoff.next());
    });
}

void DeskWrites::end(const Doubt &doubt, const OperationOutcome &what)
{
    Q_EMIT ended();
    if (what.state == OperationOutcome::State::Done)
        doubt.outcome(std::nullopt);
    else if (what.state == OperationOutcome::State::Refused)
        doubt.outcome(what.refusal.value_or(Error{}));
    else
        doubt.outcome(Error{Error::Kind::Conflict, u"abandoned"_s});
}

} // namespace chatelaine
