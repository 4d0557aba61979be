// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pastedrefusal.h"
#include "domain/refusedcall.h"

#include <QWidget>

namespace chatelaine {

class Callout;
class CauseList;
class Facts;
class Label;

/// The answer to "Why was a call refused?": one cause with its remedy and what is known of the call, or all that a
/// status can mean and how to tell them apart.
class RefusalAnswer : public QWidget
{
    Q_OBJECT

public:
    explicit RefusalAnswer(QWidget *parent = nullptr);

    /// What is known: what was pasted and, once the service has told it, the call itself. `jump` offers a way to its
    /// key.
    void show(const Profile &profile, const PastedRefusal &pasted, const std::optional<RefusedCall> &call, bool jump,
              const QDateTime &now);
    void showNothing(const QString &title, const QString &text);

Q_SIGNALS:
    void keyWanted(const chatelaine::KeyId &key);

private:
    void showCause(const Profile::Refusal &cause, const PastedRefusal &pasted);
    void showFacts(const Profile &profile, const PastedRefusal &pasted, const std::optional<RefusedCall> &call,
                   bool jump, const QDateTime &now);

    Callout *m_verdict;
    Facts *m_facts;
    Label *m_apart;
    CauseList *m_causes;
};

} // namespace chatelaine
