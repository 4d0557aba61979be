// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/transport.h"

namespace chatelaine {

/// What the services of one workspace share: how they send, and what they make of an answer.
class WorkspaceClient : public QObject
{
protected:
    /// `tokens` must outlive it.
    WorkspaceClient(const Endpoint &endpoint, const WorkspaceId &workspace, TokenSource &tokens,
                    const Patience &patience);

    const WorkspaceId &workspace() const { return m_workspace; }
    Transport &transport() { return m_transport; }
    TokenSource &tokens() { return m_tokens; }

    Reply<Answer> send(const Call &call) { return m_transport.send(call, &m_tokens); }

    template <class T>
    Reply<T> ask(const Call &call, Result<T> (*read)(QByteArrayView body))
    {
        return send(call).then(this, [call, read](const Result<Answer> &answer) -> Result<T> {
            if (!answer)
                return answer.error();
            return understood(call, read(answer->body->view()));
        });
    }

    /// What the answer to a call says. A write that was answered with what nobody can read has happened all the same.
    template <class T>
    static Result<T> understood(const Call &call, Result<T> read)
    {
        if (read || call.effect == Call::Effect::Repeatable)
            return read;
        Error error = read.error();
        error.kind = Error::Kind::OutcomeUnknown;
        return error;
    }

    static Result<Done> readNothing(QByteArrayView) { return Done(); }

private:
    Transport m_transport;
    WorkspaceId m_workspace;
    TokenSource &m_tokens;
};

} // namespace chatelaine
