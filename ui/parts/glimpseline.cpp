// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/glimpseline.h"

#include "ui/parts/countdownring.h"
#include "ui/parts/glimpse.h"
#include "ui/parts/label.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

GlimpseLine::GlimpseLine(Glimpse &glimpse, QWidget *parent)
    : QWidget(parent)
    , m_ring(new CountdownRing)
    , m_text(new Label({}, TextStyle::Small, Token::Text2))
{
    m_text->setObjectName(u"glimpseText"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_ring);
    row->addWidget(m_text, 1);
    connect(&glimpse, &Glimpse::secondsLeftChanged, this, &GlimpseLine::tell);
    tell(glimpse.secondsLeft());
}

void GlimpseLine::tell(int seconds)
{
    m_ring->setLeft(qreal(seconds) / Glimpse::seconds);
    if (seconds == 0)
        m_text->setText(tr("The secret is hidden again."));
    else if (seconds == 1)
        m_text->setText(tr("Hides itself in 1 second."));
    else
        m_text->setText(tr("Hides itself in %n seconds.", nullptr, seconds));
    if (seconds == Glimpse::seconds || seconds == 10 || seconds == 0) {
        m_text->setAccessibleName(m_text->text());
        QAccessibleEvent spoken(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    }
}

} // namespace chatelaine
