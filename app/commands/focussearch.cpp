// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/focussearch.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face FocusSearch::face() const
{
    return {u"edit.search"_s, tr("Search"), u"search"_s, QKeySequence(QKeySequence::Find), u"edit"_s};
}

QString FocusSearch::obstacle(const Selection &) const
{
    return {};
}

void FocusSearch::run(const Selection &, Prompts &prompts)
{
    prompts.focusSearch();
}

} // namespace chatelaine
