// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/callout.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/requestid.h"

#include <QGridLayout>

namespace chatelaine {

Callout::Callout(QWidget *parent)
    : Panel(Token::Well, {}, parent)
    , m_icon(new IconLabel)
    , m_title(new Label({}, TextStyle::Heading))
    , m_text(new Label({}, TextStyle::Small))
    , m_fact(new Label({}, TextStyle::Small, Token::Text2))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 11, 14, 11);
    grid->setHorizontalSpacing(11);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_fact, 0, 2, Qt::AlignTop);
    grid->addWidget(m_text, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_fact->hide();
}

void Callout::setContent(Tone tone, const QString &icon, const QString &title, const QString &text)
{
    setLook(toneSoft(tone), {});
    m_icon->setIcon(icon, toneText(tone));
    m_title->setText(title);
    m_title->setTextStyle(text.isEmpty() ? TextStyle::Body : TextStyle::Heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(text.isEmpty() ? title : title + u' ' + text);
}

void Callout::setFact(const QString &fact)
{
    m_fact->setText(fact);
    m_fact->setVisible(!fact.isEmpty());
}

void Callout::setRequestId(const QString &id)
{
    // Most callouts tell of no request.
    if (!m_requestId && !id.isEmpty()) {
        m_requestId = new RequestId;
        static_cast<QGridLayout *>(layout())->addWidget(m_requestId, 2, 1, 1, 2);
    }
    if (m_requestId)
        m_requestId->setId(id);
}

QString Callout::title() const
{
    return m_title->text();
}

} // namespace chatelaine
