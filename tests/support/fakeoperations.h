// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "domain/result.h"

#include <QHash>
#include <functional>

namespace chatelaine::test {

/// What fake services remember of writes: each happens once, and what came of it is told to whoever asks.
class FakeOperations
{
public:
    static Error conflict(const QString &type, const ApiKey *current = nullptr)
    {
        Error error{Error::Kind::Conflict, type};
        if (current)
            error.current = std::make_shared<const ApiKey>(*current);
        return error;
    }

    OperationOutcome outcomeOf(const OperationId &operation) const { return m_outcomes.value(operation.text); }

    OperationOutcome settle(const OperationId &operation)
    {
        OperationOutcome &outcome = m_outcomes[operation.text];
        if (outcome.state == OperationOutcome::State::Unknown)
            outcome.state = OperationOutcome::State::Abandoned;
        return outcome;
    }

    template <class T>
    Result<T> once(const QString &verb, const OperationId &operation, const std::function<Result<T>()> &commit)
    {
        if (m_outcomes.contains(operation.text)) {
            const bool abandoned = outcomeOf(operation).state == OperationOutcome::State::Abandoned;
            return conflict(abandoned ? QStringLiteral("operation-abandoned") : QStringLiteral("operation-repeated"));
        }
        const Result<T> result = commit();
        OperationOutcome outcome;
        outcome.verb = verb;
        if (result) {
            outcome.state = OperationOutcome::State::Done;
            note(outcome, *result);
        } else {
            outcome.state = OperationOutcome::State::Refused;
            outcome.refusal = result.error();
        }
        if (result || isRecorded(result.error()))
            m_outcomes.insert(operation.text, outcome);
        return result;
    }

private:
    static void note(OperationOutcome &outcome, const ApiKey &key) { outcome.key = key; }
    static void note(OperationOutcome &outcome, const IssuedKey &issued) { outcome.key = issued.key; }
    template <class T>
    static void note(OperationOutcome &, const T &)
    {
    }

    // The service does not remember that it refused somebody in (401, 403), had no time (429) or failed (5xx).
    static bool isRecorded(const Error &error)
    {
        return error.kind == Error::Kind::Conflict || error.kind == Error::Kind::Invalid
            || error.kind == Error::Kind::NotFound;
    }

    QHash<QString, OperationOutcome> m_outcomes;
};

} // namespace chatelaine::test
