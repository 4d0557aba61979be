// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QWidget>

namespace chatelaine {

class Chip;
class Label;
class Segmented;

/// The top of the page of a pair: which environment, whether its calls are real money, who may do something here.
class PairHeading : public QWidget
{
    Q_OBJECT

public:
    explicit PairHeading(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    QString environment() const; ///< the one that is looked at; empty before there is a profile

Q_SIGNALS:
    void environmentChanged();
    void rolesWanted();

private:
    void showEnvironment();

    Profile m_profile;
    Segmented *m_environments;
    Chip *m_chip;
    Label *m_sentence;
};

} // namespace chatelaine
