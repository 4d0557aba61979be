// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/showdetails.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face ShowDetails::face() const
{
    return {u"view.details"_s, tr("Show details"), u"panel-right"_s, QKeySequence(Qt::Key_Space), u"view"_s};
}

QString ShowDetails::obstacle(const Selection &) const
{
    return {};
}

void ShowDetails::run(const Selection &, Prompts &prompts)
{
    prompts.toggleDetails();
}

} // namespace chatelaine
