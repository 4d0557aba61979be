// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/presetrow.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/pill.h"
#include "ui/parts/text.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

PresetRow::PresetRow(const Profile &profile, QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this, 8);
    for (const Profile::Preset &preset : profile.scopes.presets)
        add(preset.id, localized(preset.label), preset.scopes);
    if (profile.scopes.fullAccess) {
        QStringList all;
        for (const Profile::Scope &scope : profile.scopes.catalogue)
            all << scope.name;
        add(u"full-access"_s, tr("Full access"), all);
    }
}

void PresetRow::add(const QString &id, const QString &label, const QStringList &scopes)
{
    auto *pill = new Pill(label);
    pill->setObjectName(u"preset."_s + id);
    layout()->addWidget(pill);
    QStringList sorted = scopes;
    sorted.sort();
    m_presets.push_back({sorted, pill});
    connect(pill, &QPushButton::clicked, this, [this, sorted](bool on) { Q_EMIT picked(on ? sorted : QStringList()); });
}

void PresetRow::setScopes(const QStringList &scopes)
{
    for (const Preset &preset : m_presets)
        preset.pill->setChecked(preset.scopes == scopes);
}

} // namespace chatelaine
