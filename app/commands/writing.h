// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/prompts.h"
#include "app/workspacecontext.h"

#include <QPointer>

namespace chatelaine {

/// One write of a command, from the person's yes to its end. It lives with the operations, not with a dialog, and waits
/// out an unknown outcome until it is settled.
class Writing : public QObject
{
    Q_OBJECT

public:
    /// Starts the write. Keys are looked up then, so that their etags are those of now.
    using Send = std::function<OperationId(WorkspaceContext &)>;

    /// What follows; each may be empty.
    struct Ends
    {
        std::function<void(const IssuedKey &)> issued;
        std::function<void(const ApiKey &)> changed;
        std::function<void(const ApiKey &)> lost; ///< a secret was issued, and the answer that carried it was lost
        std::function<void(const IssuedKey &)> revealed;
    };

    /// A context that is gone is told to the outcome as an ended session.
    static void start(const QPointer<WorkspaceContext> &context, const Send &send, Prompts::Outcome outcome, Ends ends);

private:
    Writing(WorkspaceContext &context, const Send &send, Prompts::Outcome outcome, Ends ends);

    void failed(const Error &error);
    void settled(const OperationOutcome &outcome);
    void happened(const ApiKey &key);
    void end(const std::optional<Error> &error);

    WorkspaceContext &m_context;
    Prompts::Outcome m_outcome;
    Ends m_ends;
    OperationId m_operation;
};

} // namespace chatelaine
