// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"

#include <QWidget>
#include <vector>

namespace chatelaine {

class ChoiceCard;

/// The environments of a profile as cards, of which one is chosen or none yet.
class EnvironmentChoice : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentChoice(const Profile &profile, QWidget *parent = nullptr);

    /// One in which the person may not create stays visible, disabled, and says why.
    void forbid(const QString &environment, const QString &why);

    QString current() const; ///< empty while none is chosen
    void setCurrent(const QString &environment);

Q_SIGNALS:
    void changed();

private:
    struct Choice
    {
        QString id;
        ChoiceCard *card;
    };
    std::vector<Choice> m_choices;
};

} // namespace chatelaine
