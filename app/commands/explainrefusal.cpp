// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/explainrefusal.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face ExplainRefusal::face() const
{
    Face face{u"help.refusal"_s, tr("Why was a call refused?"), u"circle-question-mark"_s, {}, u"help"_s};
    face.alsoIn = u"key"_s;
    return face;
}

QString ExplainRefusal::obstacle(const Selection &) const
{
    return profile() ? QString() : tr("The service hasn't said yet why it refuses calls.");
}

void ExplainRefusal::run(const Selection &, Prompts &prompts)
{
    prompts.explainRefusal();
}

} // namespace chatelaine
