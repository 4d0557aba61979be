// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keyspage/tierbar.h"

#include "ui/keyspage/presetcard.h"
#include "ui/parts/label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int besideEachOther = 4;

} // namespace

TierBar::TierBar(QWidget *parent)
    : QWidget(parent)
    , m_presets(new QWidget)
    , m_grid(new QGridLayout)
    , m_description(new Label({}, TextStyle::Body, Token::Text2))
{
    setObjectName(u"tierBar"_s);
    m_description->setObjectName(u"tierDescription"_s);
    m_description->setWordWrap(true);
    auto *presets = new QVBoxLayout(m_presets);
    presets->setContentsMargins({});
    presets->setSpacing(6);
    presets->addWidget(new Label(tr("Create from a preset"), TextStyle::Caption, Token::Text2));
    presets->addLayout(m_grid);
    m_grid->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_presets);
    column->addWidget(m_description);
    hide();
}

void TierBar::show(const Profile &profile, bool global)
{
    const auto tier = std::find_if(profile.kinds.begin(), profile.kinds.end(),
                                   [](const Profile::KeyKind &kind) { return kind.global; });
    const bool tiers = tier != profile.kinds.end();
    m_description->setText(tiers ? localized(tier->description) : QString());
    m_description->setVisible(global);
    showPresets(profile);
    m_presets->setVisible(!global);
    setVisible(tiers && (global || !m_cards.empty()));
}

void TierBar::setObstacle(const QString &obstacle)
{
    for (PresetCard *card : m_cards)
        card->setEnabled(obstacle.isEmpty());
    m_presets->setToolTip(obstacle.toHtmlEscaped());
}

void TierBar::showPresets(const Profile &profile)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const Profile::Preset &preset : profile.scopes.presets) {
        auto *card = new PresetCard(localized(preset.label), preset.scopes);
        card->setObjectName(u"presetCard."_s + preset.id);
        connect(card, &QAbstractButton::clicked, this, [this, scopes = preset.scopes] { Q_EMIT presetChosen(scopes); });
        const int at = static_cast<int>(m_cards.size());
        m_grid->addWidget(card, at / besideEachOther, at % besideEachOther);
        m_cards.push_back(card);
    }
}

} // namespace chatelaine
