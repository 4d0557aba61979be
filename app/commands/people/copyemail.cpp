// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/people/copyemail.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face CopyEmail::face() const
{
    return {u"member.copy-email"_s, tr("Copy e-mail"), u"copy"_s, {}, u"members"_s};
}

QString CopyEmail::obstacle(const Selection &selection) const
{
    return selection.member || selection.invitation ? QString() : tr("Select a member on the page of members first.");
}

void CopyEmail::run(const Selection &selection, Prompts &prompts)
{
    prompts.copyText(selection.member ? selection.member->email : selection.invitation->email);
}

} // namespace chatelaine
