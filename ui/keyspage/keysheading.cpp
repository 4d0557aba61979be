// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keyspage/keysheading.h"

#include "ui/actions.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/segmented.h"

#include <QBoxLayout>
#include <QLocale>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

KeysHeading::KeysHeading(KeyTableModel &keys, QAction *create, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_count(new Label({}, TextStyle::Display, Token::Text3))
    , m_environments(new Segmented)
    , m_money(new Label({}, TextStyle::Small, Token::LiveText))
    , m_createAction(create)
{
    m_count->setObjectName(u"keyCount"_s);
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
    row->addWidget(m_environments);
    row->addWidget(m_money);
    row->addStretch();
    if (create) {
        m_create = makeActionButton(create, "primary");
        setButtonKind(m_create, "primary", u"plus"_s);
        row->addWidget(m_create);
    }

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

void KeysHeading::showProfile()
{
    // One environment is no choice; its pages wear its band all the time.
    m_environments->setVisible(m_keys.profile() && m_keys.profile()->environments.size() > 1);
    showCounts();
}

void KeysHeading::showCounts()
{
    if (!m_keys.profile())
        return;
    //: The switch between environments: keys of all of them
    std::vector<Segmented::Item> items{{QString(), tr("All"), {}, {}}};
    for (const Profile::Environment &environment : m_keys.profile()->environments)
        items.push_back(
            {environment.id,
             //: The switch between environments: a name and how many keys it has
             tr("%1 %2").arg(localized(environment.label), QLocale().toString(m_keys.totalIn(environment.id))),
             environment.isLive() ? u"zap"_s : u"flask-conical"_s, environment.isLive()});
    m_environments->setItems(items);
    showEnvironment();
}

void KeysHeading::showEnvironment()
{
    const QString chosen = environment();
    const int total = chosen.isEmpty() ? m_keys.total() : m_keys.totalIn(chosen);
    m_count->setText(QLocale().toString(total));
    //: What a screen reader says of the number beside the title
    m_count->setAccessibleName(tr("%n key(s)", nullptr, total));

    const auto *known = m_keys.profile() ? m_keys.profile()->environment(chosen) : nullptr;
    const bool live = known && known->isLive();
    m_money->setVisible(live);
    m_money->setText(known ? localized(known->moneyText) : QString());
    if (m_create)
        m_create->setText(known ? tr("Create %1 key…").arg(localized(known->label).toLower()) : m_createAction->text());
}

} // namespace chatelaine
