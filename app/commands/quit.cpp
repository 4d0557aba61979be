// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/quit.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face Quit::face() const
{
    return {u"app.quit"_s, tr("Quit"), u"x"_s, QKeySequence(u"Ctrl+Q"_s), u"chatelaine"_s};
}

QString Quit::obstacle(const Selection &) const
{
    return {};
}

void Quit::run(const Selection &, Prompts &prompts)
{
    prompts.closeWindow();
}

} // namespace chatelaine
