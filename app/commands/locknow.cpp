// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/locknow.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face LockNow::face() const
{
    return {u"app.lock"_s, tr("Lock now"), u"lock"_s, QKeySequence(u"Ctrl+L"_s), u"chatelaine"_s};
}

QString LockNow::obstacle(const Selection &) const
{
    return {};
}

void LockNow::run(const Selection &, Prompts &prompts)
{
    prompts.lockWindow();
}

} // namespace chatelaine
