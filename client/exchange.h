// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/errorof.h"
#include "client/transport.h"

#include <QNetworkReply>
#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace chatelaine {

/// One Call from its token to its answer, with its deadlines and repetitions. Deletes itself when it is done.
class Exchange : public QObject
{
public:
    Exchange(Transport &transport, const Call &call, TokenSource *tokens, QObject *parent);
    ~Exchange() override;

    Reply<Answer> begin();

private:
    using Token = std::shared_ptr<const Secret>;

    void take(const Result<Token> &token);
    void start();
    void read();
    void stop(Ending::Why why);
    void end();
    bool triesAgain(const Error &error);
    void finish(Result<Answer> result);

    Transport &m_transport;
    const Call m_call;
    TokenSource *m_tokens;
    QPromise<Result<Answer>> m_promise;
    Token m_token;
    QPointer<QNetworkReply> m_reply; ///< the network that made it may end first
    OnceBody *m_body = nullptr;
    std::shared_ptr<AnswerBody> m_answer;
    Ending m_ending;
    QTimer m_idle, m_deadline;
    std::size_t m_attempts = 0; ///< beyond the first
    bool m_renewed = false;
};

} // namespace chatelaine
