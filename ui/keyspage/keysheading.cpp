// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keyspage/keysheading.h"

#include "ui/actions.h"
#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"

#include <QBoxLayout>
#include <QLocale>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto globalTier = "global"_L1;

bool hasTiers(const Profile &profile)
{
    return std::any_of(profile.kinds.begin(), profile.kinds.end(), [](const auto &kind) { return kind.global; });
}

QStringList kindsOf(const Profile &profile, bool global)
{
    QStringList kinds;
    for (const Profile::KeyKind &kind : profile.kinds)
        if (kind.global == global)
            kinds << kind.id;
    return kinds;
}

} // namespace

KeysHeading::KeysHeading(KeyTableModel &keys, QAction *create, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_count(new Label({}, TextStyle::Display, Token::Text3))
    , m_tiers(new Segmented)
    , m_environments(new Segmented)
    , m_onlyEnvironment(new Chip)
    , m_money(new Label({}, TextStyle::Small, Token::LiveText))
    , m_createAction(create)
{
    m_count->setObjectName(u"keyCount"_s);
    m_tiers->setObjectName(u"tier"_s);
    //: What a screen reader calls the switch between keys of this workspace and of the whole service
    m_tiers->setAccessibleName(tr("Tier"));
    m_environments->setObjectName(u"environment"_s);
    //: What a screen reader calls the switch between environments
    m_environments->setAccessibleName(tr("Environment"));
    m_money->setObjectName(u"moneyText"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(new Label(tr("Keys"), TextStyle::Display));
    row->addWidget(m_count);
    row->addSpacing(8);
    row->addWidget(m_tiers);
    row->addWidget(m_environments);
    row->addWidget(m_onlyEnvironment);
    row->addWidget(m_money);
    row->addStretch();
    if (create) {
        m_create = makeActionButton(create, "primary");
        setButtonKind(m_create, "primary", u"plus"_s);
        row->addWidget(m_create);
    }

    connect(m_tiers, &Segmented::currentChanged, this, [this] {
        showCounts();
        Q_EMIT tierChanged();
    });
    connect(m_environments, &Segmented::currentChanged, this, [this] {
        showEnvironment();
        Q_EMIT environmentChanged(environment());
    });
    connect(&keys, &KeyTableModel::countsChanged, this, &KeysHeading::showCounts);
    connect(&keys, &QAbstractItemModel::headerDataChanged, this, &KeysHeading::showProfile);
    showProfile();
}

QString KeysHeading::environment() const
{
    return m_environments->current();
}

void KeysHeading::chooseAll()
{
    m_environments->setCurrent({});
}

void KeysHeading::setGlobalAllowed(bool allowed)
{
    m_globalAllowed = allowed;
    showProfile();
}

bool KeysHeading::isGlobal() const
{
    return m_tiers->current() == globalTier;
}

void KeysHeading::setGlobal(bool global)
{
    m_tiers->setCurrent(global ? QString(globalTier) : QString());
}

QStringList KeysHeading::kinds() const
{
    const auto &profile = m_keys.profile();
    return profile && hasTiers(*profile) ? kindsOf(*profile, isGlobal()) : QStringList();
}

void KeysHeading::showProfile()
{
    const auto &profile = m_keys.profile();
    const bool one = profile && profile->environments.size() == 1;
    m_onlyEnvironment->setVisible(one);
    if (one)
        m_onlyEnvironment->setLook(environmentChip(*profile, profile->environments.front().id, false));
    // Whoever has no right to a tier doesn't learn of it here.
    m_tiers->setVisible(profile && m_globalAllowed && hasTiers(*profile));
    // One environment is no choice; its pages wear its band all the time.
    m_environments->setVisible(m_keys.profile() && m_keys.profile()->environments.size() > 1);
    showCounts();
}

QString KeysHeading::tierName(bool global) const
{
    const auto &kinds = m_keys.profile()->kinds;
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [global](const auto &kind) { return kind.global == global; });
    return found == kinds.end() ? QString() : localized(found->name);
}

void KeysHeading::showTiers()
{
    const Profile &profile = *m_keys.profile();
    std::vector<Segmented::Item> tiers;
    for (const bool global : {false, true})
        if (!global || (m_globalAllowed && hasTiers(profile)))
            tiers.push_back(
                {global ? QString(globalTier) : QString(),
                 //: The switch between tiers of keys: a name and how many keys it has
                 tr("%1 %2").arg(tierName(global), QLocale().toString(m_keys.totalIn({}, kindsOf(profile, global)))),
                 {},
                 {}});
    m_tiers->setItems(tiers);
}

void KeysHeading::showCounts()
{
    if (!m_keys.profile())
        return;
    showTiers();
    //: The switch between environments: keys of all of them
    std::vector<Segmented::Item> items{{QString(), tr("All"), {}, {}}};
    for (const Profile::Environment &environment : m_keys.profile()->environments)
        items.push_back(
            {environment.id,
             //: The switch between environments: a name and how many keys it has
             tr("%1 %2").arg(localized(environment.label), QLocale().toString(m_keys.totalIn(environment.id, kinds()))),
             environment.isLive() ? u"zap"_s : u"flask-conical"_s, environment.isLive()});
    m_environments->setItems(items);
    showEnvironment();
}

void KeysHeading::showEnvironment()
{
    const QString chosen = environment();
    const int total = m_keys.totalIn(chosen, kinds());
    m_count->setText(QLocale().toString(total));
    //: What a screen reader says of the number beside the title
    m_count->setAccessibleName(tr("%n key(s)", nullptr, total));

    const auto *known = m_keys.profile() ? m_keys.profile()->environment(chosen) : nullptr;
    const bool live = known && known->isLive();
    m_money->setVisible(live);
    m_money->setText(known ? localized(known->moneyText) : QString());
    if (!m_create)
        return;
    if (isGlobal())
        //: %1 is a kind of key in the service's words, as "system key"
        m_create->setText(tr("Create %1…").arg(inSentence(tierName(true))));
    else
        m_create->setText(known ? tr("Create %1 key…").arg(localized(known->label).toLower()) : m_createAction->text());
}

} // namespace chatelaine
