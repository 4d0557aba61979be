// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pair/pairheading.h"

#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"

#include <QBoxLayout>
#include <QLocale>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Only Owner and Admin regenerate them."; empty where everybody may.
QString whoMay(const Profile &profile, const QString &environment)
{
    QStringList allowed;
    for (const Profile::Role &role : profile.roles)
        if (profile.grant(role.id, u"keys.rotate"_s, environment) != Profile::Permission::Grant::No)
            allowed << localized(role.label);
    if (allowed.size() == static_cast<qsizetype>(profile.roles.size()) || allowed.isEmpty())
        return {};
    //: %1 is one role or several, as "Owner and Admin"
    return PairHeading::tr("Only %1 regenerate them.").arg(QLocale().createSeparatedList(allowed));
}

} // namespace

PairHeading::PairHeading(QWidget *parent)
    : QWidget(parent)
    , m_environments(new Segmented)
    , m_chip(new Chip)
    , m_sentence(new Label({}, TextStyle::Body, Token::Text2))
{
    m_environments->setObjectName(u"pairEnvironment"_s);
    //: What a screen reader calls the switch between environments
    m_environments->setAccessibleName(tr("Environment"));
    m_chip->setObjectName(u"pairChip"_s);
    m_sentence->setObjectName(u"pairSentence"_s);
    m_sentence->setWordWrap(true);
    auto *roles = makeButton(tr("What each role may do"), "ghost", u"shield-check"_s);
    roles->setObjectName(u"showRoles"_s);

    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(new Label(tr("Keys"), TextStyle::Display));
    first->addWidget(m_environments);
    first->addWidget(m_chip);
    first->addStretch();
    first->addWidget(roles);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(first);
    column->addWidget(m_sentence);
    connect(roles, &QPushButton::clicked, this, &PairHeading::rolesWanted);
    connect(m_environments, &Segmented::currentChanged, this, [this] {
        showEnvironment();
        Q_EMIT environmentChanged();
    });
}

void PairHeading::setProfile(const Profile &profile)
{
    m_profile = profile;
    std::vector<Segmented::Item> items;
    for (const Profile::Environment &each : profile.environments)
        items.push_back({each.id, localized(each.label), each.isLive() ? u"zap"_s : u"flask-conical"_s, each.isLive()});
    m_environments->setItems(items);
    // One environment is no choice, and a chip says which.
    m_environments->setVisible(items.size() > 1);
    m_chip->setVisible(items.size() == 1);
    showEnvironment();
}

QString PairHeading::environment() const
{
    return m_environments->current();
}

void PairHeading::showEnvironment()
{
    const Profile::Environment *known = m_profile.environment(environment());
    if (!known)
        return;
    m_chip->setLook(environmentChip(m_profile, known->id, false));
    QStringList sentences;
    const QString money = localized(known->moneyText);
    if (known->isLive() && m_profile.environments.size() == 1)
        //: %1 is "Every call is real money", %2 the service's word for an environment
        sentences << tr("%1: this service has no other %2.").arg(money, localized(m_profile.nouns.environment));
    else if (!money.isEmpty())
        //: %1 is a sentence of the service without its full stop, as "Every call is real money"
        sentences << tr("%1.").arg(money);
    sentences << whoMay(m_profile, known->id);
    sentences.removeAll(QString());
    m_sentence->setText(sentences.join(u' '));
}

} // namespace chatelaine
