// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keyspage/tierhints.h"

#include "ui/parts/advice.h"
#include "ui/parts/callout.h"
#include "ui/parts/text.h"

#include <QBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

TierHints::TierHints(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"tierHints"_s);
    m_column->setContentsMargins(20, 8, 20, 12);
    m_column->setSpacing(8);
}

void TierHints::show(const Profile &profile)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Profile::ScopeHint &hint : profile.scopes.hints)
        //: %1 is the name of a scope that people try, as "recurring:*", %2 the service's word for a scope
        add(tr("%1 isn't a %2 here").arg(isolated(safeText(hint.pattern)), localized(profile.nouns.scope)),
            localized(hint.hint));
    for (const QString &line : adviceLines(profile, u"call"_s))
        add(line, {});
}

void TierHints::add(const QString &title, const QString &text)
{
    auto *card = new Callout;
    card->setContent(Tone::Neutral, u"lightbulb"_s, title, text);
    m_column->addWidget(card);
}

} // namespace chatelaine
