// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/environmentchoice.h"

#include "ui/parts/choicecard.h"
#include "ui/parts/text.h"

#include <QGridLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cardsInARow = 2;

} // namespace

EnvironmentChoice::EnvironmentChoice(const Profile &profile, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(10);
    for (const Profile::Environment &environment : profile.environments) {
        const bool live = environment.isLive();
        const QString sub = environment.moneyText.isEmpty() ? (live ? tr("Moves real money") : tr("Moves no money"))
                                                            : localized(environment.moneyText);
        auto *card = new ChoiceCard(localized(environment.label), sub, live ? u"zap"_s : u"flask-conical"_s, live);
        card->setObjectName(u"environment."_s + environment.id);
        const int place = static_cast<int>(m_choices.size());
        grid->addWidget(card, place / cardsInARow, place % cardsInARow);
        m_choices.push_back({environment.id, card});
        connect(card, &QAbstractButton::toggled, this, [this](bool on) {
            if (on)
                Q_EMIT changed();
        });
    }
}

void EnvironmentChoice::forbid(const QString &environment, const QString &why)
{
    for (const Choice &choice : m_choices) {
        if (choice.id != environment)
            continue;
        choice.card->setEnabled(false);
        choice.card->setToolTip(why);
    }
}

QString EnvironmentChoice::current() const
{
    for (const Choice &choice : m_choices)
        if (choice.card->isChecked())
            return choice.id;
    return {};
}

void EnvironmentChoice::setCurrent(const QString &environment)
{
    for (const Choice &choice : m_choices)
        if (choice.id == environment && choice.card->isEnabled())
            choice.card->setChecked(true);
}

} // namespace chatelaine
