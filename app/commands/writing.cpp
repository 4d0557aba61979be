// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/writing.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

void Writing::start(const QPointer<WorkspaceContext> &context, const Send &send, Prompts::Outcome outcome, Ends ends)
{
    if (context)
        new Writing(*context, send, std::move(outcome), std::move(ends));
    else
        outcome(Error{Error::Kind::Unauthenticated, u"session-ended"_s});
}

Writing::Writing(WorkspaceContext &context, const Send &send, Prompts::Outcome outcome, Ends ends)
    : QObject(&context.operations())
    , m_context(context)
    , m_outcome(std::move(outcome))
    , m_ends(std::move(ends))
{
    Operations &operations = context.operations();
    connect(&operations, &Operations::issued, this, [this](const OperationId &id, const IssuedKey &issued) {
        if (id != m_operation)
            return;
        end(std::nullopt);
        if (m_ends.issued)
            m_ends.issued(issued);
    });
    connect(&operations, &Operations::revealed, this, [this](const OperationId &id, const IssuedKey &revealed) {
        if (id != m_operation)
            return;
        end(std::nullopt);
        if (m_ends.revealed)
            m_ends.revealed(revealed);
    });
    connect(&operations, &Operations::changed, this, [this](const OperationId &id, const ApiKey &key) {
        if (id == m_operation)
            happened(key);
    });
    connect(&operations, &Operations::removed, this, [this](const OperationId &id) {
        if (id == m_operation)
            end(std::nullopt);
    });
    connect(&operations, &Operations::failed, this, [this](const OperationId &id, const Error &error) {
        if (id == m_operation)
            failed(error);
    });
    connect(&operations, &Operations::settled, this, [this](const OperationId &id, const OperationOutcome &what) {
        if (id == m_operation)
            settled(what);
    });
    m_operation = send(m_context);
}

void Writing::failed(const Error &error)
{
    // What is there now is what the next try starts from.
    if (error.current)
        m_context.catalog().take(*error.current);
    const std::vector<Intent> open = m_context.operations().open();
    const bool inDoubt = std::any_of(open.begin(), open.end(), [this](const Intent &i) { return i.id == m_operation; });
    if (inDoubt)
        m_outcome(error);
    else
        end(error);
}

void Writing::settled(const OperationOutcome &outcome)
{
    if (outcome.state == OperationOutcome::State::Refused) {
        end(outcome.refusal.value_or(Error{}));
        return;
    }
    if (outcome.state != OperationOutcome::State::Done) {
        end(Error{Error::Kind::Conflict, u"abandoned"_s});
        return;
    }
    if (outcome.key && outcome.key->delivery == Delivery::Unconfirmed && m_ends.lost) {
        end(std::nullopt);
        m_ends.lost(*outcome.key);
    } else if (outcome.key) {
        happened(*outcome.key);
    } else {
        end(std::nullopt);
    }
}

void Writing::happened(const ApiKey &key)
{
    end(std::nullopt);
    if (m_ends.changed)
        m_ends.changed(key);
}

void Writing::end(const std::optional<Error> &error)
{
    deleteLater();
    m_operation = {};
    m_outcome(error);
}

} // namespace chatelaine
