// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/backoff.h"
#include "app/prompts.h"
#include "app/stepup.h"

#include <QTimer>

namespace chatelaine {

/// Writes of a desk, each from intent to outcome. An unknown outcome is settled with the service, with growing pauses,
/// and never repeated.
class DeskWrites : public QObject
{
    Q_OBJECT

public:
    using Outcome = Prompts::Outcome;

    /// What follows a write that happened; each may be empty.
    template <class T>
    struct Follow
    {
        std::function<void(const T &)> take; ///< before anybody hears of it
        std::function<void(const T &)> done; ///< last
    };

    /// Both must outlive it. `keys` settles, `stepUp` asks who is there where the service wants to know.
    DeskWrites(KeyService &keys, StepUp &stepUp, QObject *parent = nullptr);

    /// `outcome` is told of a refusal, or that nothing is in the way; of an unknown outcome first, and once it is
    /// settled again.
    template <class T>
    void start(const std::function<Reply<T>(const OperationId &)> &send, const Follow<T> &follow,
               const Outcome &outcome);

    int inDoubt() const { return static_cast<int>(m_doubts.size()); } ///< writes whose outcome is not known yet

Q_SIGNALS:
    void ended(); ///< what was read before may no longer be so; comes before the outcome

private:
    struct Doubt
    {
        OperationId operation;
        Outcome outcome;
    };

    void doubt(const Doubt &doubt, const Error &why);
    void settleAll();
    void settle(const Doubt &doubt);
    void end(const Doubt &doubt, const OperationOutcome &what);
    static bool isDoubtful(const Error &error); ///< it may have happened all the same

    KeyService &m_keys;
    StepUp &m_stepUp;
    std::vector<Doubt> m_doubts;
    QTimer m_again;
    Backoff m_backoff;
};

template <class T>
void DeskWrites::start(const std::function<Reply<T>(const OperationId &)> &send, const Follow<T> &follow,
                       const Outcome &outcome)
{
    const OperationId operation = newOperationId();
    const auto goOn = [this, operation, follow, outcome](const Result<T> &result) {
        if (!result && isDoubtful(result.error()))
            return doubt({operation, outcome}, result.error());
        Q_EMIT ended();
        if (!result)
            return outcome(result.error());
        if (follow.take)
            follow.take(*result);
        outcome(std::nullopt);
        if (follow.done)
            follow.done(*result);
    };
    m_stepUp.through<T>([send, operation] { return send(operation); }).then(this, goOn);
}

} // namespace chatelaine
