// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/keyservice.h"
#include "domain/secondfactor.h"

#include <QObject>
#include <QPromise>
#include <functional>

namespace chatelaine {

class Prompts;

/// Asks a person who they are where the service wants to know before it does something; then the same request goes on,
/// under the same operation id, for the service keeps no record of what it refused in.
///
/// One question serves all requests that wait for it. Whoever turns away from it has them refused with StepUp; then
/// nothing has happened.
class StepUp : public QObject
{
    Q_OBJECT

public:
    using Elevate = std::function<Reply<Done>(const Proof &)>;

    explicit StepUp(Elevate elevate, QObject *parent = nullptr);
    ~StepUp() override;

    /// How to ask. While it is null there is nobody to ask: StepUp stays a refusal, and what waits for an answer that
    /// can no longer come is dropped.
    void setPrompts(Prompts *prompts);

    /// The answer of `send`, which may be called several times.
    template <class T>
    Reply<T> through(const std::function<Reply<T>()> &send)
    {
        const auto answer = std::make_shared<QPromise<Result<T>>>();
        answer->start();
        attempt<T>(send, answer);
        return answer->future();
    }

private:
    enum class Proven { Yes, No };
    using Waiting = std::function<void(Proven)>;

    template <class T>
    void attempt(const std::function<Reply<T>()> &send, const std::shared_ptr<QPromise<Result<T>>> &answer)
    {
        send().then(this, [this, send, answer, round = m_round](const Result<T> &result) {
            if (result || result.error().kind != Error::Kind::StepUp || !m_prompts) {
                answer->addResult(result);
                answer->finish();
                return;
            }
            wait(round, [this, send, answer, result](Proven proven) {
                if (proven == Proven::Yes)
                    return attempt<T>(send, answer);
                answer->addResult(result);
                answer->finish();
            });
        });
    }

    void wait(int round, const Waiting &waiting);
    void ask();
    void answered(Proven proven);

    Elevate m_elevate;
    Prompts *m_prompts = nullptr;
    std::vector<Waiting> m_waiting; ///< for the question that is open
    int m_round = 0; ///< counts the questions that were answered with a proof
};

} // namespace chatelaine
