// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/showrotation.h"

#include "models/openrotations.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face ShowRotation::face() const
{
    return {u"key.open-rotation"_s, tr("Open rotation"), u"hourglass"_s, {}, u"key"_s};
}

bool ShowRotation::exists() const
{
    return profile() && profile()->rotation.mode == Profile::Rotation::Mode::Overlap;
}

QString ShowRotation::obstacle(const Selection &selection) const
{
    if (const QString unclear = selectionObstacle(selection); !unclear.isEmpty())
        return unclear;
    if (openRotationOf(m_context.catalog().keys(), selection.keys.front()))
        return {};
    return tr("No rotation of this key is open.");
}

void ShowRotation::run(const Selection &selection, Prompts &prompts)
{
    if (const auto open = openRotationOf(m_context.catalog().keys(), selection.keys.front()))
        prompts.showRotation(open->newer.id);
}

} // namespace chatelaine
