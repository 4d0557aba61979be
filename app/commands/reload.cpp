// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/reload.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face Reload::face() const
{
    return {u"view.reload"_s, tr("Reload"), u"refresh-cw"_s, QKeySequence(QKeySequence::Refresh), u"view"_s};
}

QString Reload::obstacle(const Selection &) const
{
    return {};
}

void Reload::run(const Selection &, Prompts &)
{
    m_context.catalog().tryNow();
}

} // namespace chatelaine
