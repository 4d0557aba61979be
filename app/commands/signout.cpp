// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/signout.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face SignOut::face() const
{
    return {u"app.sign-out"_s, tr("Sign out"), u"log-out"_s, {}, u"chatelaine"_s};
}

QString SignOut::obstacle(const Selection &) const
{
    return {};
}

void SignOut::run(const Selection &, Prompts &)
{
    m_context.session().signOut();
}

} // namespace chatelaine
