// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/showpalette.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face ShowPalette::face() const
{
    return {u"view.palette"_s, tr("Command palette…"), u"terminal"_s, QKeySequence(u"Ctrl+K"_s), u"view"_s};
}

QString ShowPalette::obstacle(const Selection &) const
{
    return {};
}

void ShowPalette::run(const Selection &, Prompts &prompts)
{
    prompts.showPalette();
}

} // namespace chatelaine
