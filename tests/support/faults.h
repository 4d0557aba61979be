// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/keyservice.h"

#include <QHash>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <deque>
#include <functional>

namespace chatelaine::test {

/// What becomes of one call to a fake service.
enum class Fate {
    Answered,
    Failed, ///< refused with an error; nothing happens
    RequestLost, ///< never arrives; nobody learns whether it did
    AnswerLost, ///< happens; nobody learns that it did
    RequestHeld, ///< waits on its way there until release()
    AnswerHeld, ///< happens at once; the answer waits until release()
    RequestLate ///< the caller gives up at once, and it arrives at release() all the same
};

/// Lets calls through to a fake service as a test has planned, never before the event loop turns.
/// A verb without a plan is answered.
class Faults : public QObject
{
    Q_OBJECT

public:
    explicit Faults(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// The fate of the next unplanned call of a verb, named as the function of KeyService or AccountService.
    void plan(const QString &verb, Fate fate, const Error &error = {Error::Kind::Server})
    {
        m_plans[verb].push_back({fate, error});
    }

    /// Lets all that was held go on.
    void release()
    {
        const std::vector<std::function<void()>> held = std::exchange(m_held, {});
        for (const auto &goOn : held)
            goOn();
    }

    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    void setOnline(bool online) { m_online = online; }
    bool isOnline() const { return m_online; }

    /// How often a verb was called.
    int calls(const QString &verb) const { return m_calls.value(verb); }
    qsizetype held() const { return static_cast<qsizetype>(m_held.size()); }

    enum class Kind { Read, Write };

    template <class T>
    Reply<T> deliver(const QString &verb, Kind kind, std::function<Result<T>()> happen)
    {
        ++m_calls[verb];
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto answer = [this, promise](const Result<T> &result) {
            QTimer::singleShot(m_delay, this, [promise, result] {
                promise->addResult(result);
                promise->finish();
            });
        };
        const Error lost{kind == Kind::Write ? Error::Kind::OutcomeUnknown : Error::Kind::Offline};
        const Plan plan = next(verb);
        if (!m_online) {
            answer(Error{Error::Kind::Offline});
            return promise->future();
        }
        switch (plan.fate) {
        case Fate::Answered:
            answer(happen());
            break;
        case Fate::Failed:
            answer(plan.error);
            break;
        case Fate::RequestLost:
            answer(lost);
            break;
        case Fate::AnswerLost:
            static_cast<void>(happen());
            answer(lost);
            break;
        case Fate::RequestHeld:
            m_held.push_back([answer, happen] { answer(happen()); });
            break;
        case Fate::AnswerHeld:
            m_held.push_back([answer, result = happen()] { answer(result); });
            break;
        case Fate::RequestLate:
            m_held.push_back([happen] { static_cast<void>(happen()); });
            answer(lost);
            break;
        }
        return promise->future();
    }

private:
    struct Plan
    {
        Fate fate = Fate::Answered;
        Error error;
    };

    Plan next(const QString &verb)
    {
        std::deque<Plan> &plans = m_plans[verb];
        if (plans.empty())
            return {};
        const Plan first = plans.front();
        plans.pop_front();
        return first;
    }

    QHash<QString, std::deque<Plan>> m_plans;
    QHash<QString, int> m_calls;
    std::vector<std::function<void()>> m_held;
    std::chrono::milliseconds m_delay{0};
    bool m_online = true;
};

} // namespace chatelaine::test
