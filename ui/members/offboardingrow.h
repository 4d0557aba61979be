// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/offboarding.h"

#include <QWidget>

class QComboBox;

namespace chatelaine {

class Label;
class Segmented;

/// One key of somebody who leaves: what it is, when it was last used, and what becomes of it.
class OffboardingRow : public QWidget
{
    Q_OBJECT

public:
    /// `heirs` are who may take it.
    OffboardingRow(const OffboardingKey &key, const Profile &profile, const std::vector<Member> &heirs,
                   const QDateTime &now, QWidget *parent = nullptr);

    KeyDecision decision() const;
    bool isDecided() const; ///< with a person, where one is needed
    void setProblem(const QString &problem); ///< why the service would not have it so

Q_SIGNALS:
    void changed();

private:
    QWidget *makeName(const OffboardingKey &key);
    QWidget *makeUse(const QDateTime &now);
    void addVerdicts(const std::vector<Member> &heirs);
    bool needsPerson() const;
    void show();

    OffboardingKey m_key;
    Segmented *m_verdict;
    QComboBox *m_person;
    Label *m_fact;
};

} // namespace chatelaine
