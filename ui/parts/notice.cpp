// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/notice.h"

#include "ui/parts/button.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/requestid.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_sentence(new ElidedLabel({}, TextStyle::Heading))
    , m_fact(new ElidedLabel({}, TextStyle::Body, Token::Text2))
    , m_requestId(new RequestId)
    , m_links{makeButton({}, "link"), makeButton({}, "link")}
    , m_close(makeIconButton(u"x"_s, tr("Close the notice")))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_sentence);
    row->addWidget(m_fact, 1);
    row->addWidget(m_requestId);
    for (int i = 0; i < 2; ++i) {
        QPushButton *link = m_links[static_cast<size_t>(i)];
        link->setObjectName(u"noticeLink%1"_s.arg(i));
        connect(link, &QPushButton::clicked, this, [this, i] { Q_EMIT linkActivated(i); });
        row->addWidget(link);
        row->addSpacing(8);
    }
    m_close->setObjectName(u"noticeClose"_s);
    connect(m_close, &QPushButton::clicked, this, &Notice::closed);
    row->addWidget(m_close);
}

void Notice::setContent(Tone tone, const QString &icon, const QString &sentence, const QString &fact,
                        const QStringList &links, bool closable)
{
    const QString before = accessibleName();
    m_tone = tone;
    m_icon->setIcon(icon, toneText(tone));
    m_sentence->setText(sentence);
    m_fact->setText(fact);
    for (qsizetype i = 0; i < 2; ++i) {
        QPushButton *link = m_links[static_cast<size_t>(i)];
        link->setText(links.value(i));
        link->setVisible(i < links.size());
    }
    m_close->setVisible(closable);
    setAccessibleName(fact.isEmpty() ? sentence : sentence + u' ' + fact);
    update();
    if (before != accessibleName()) {
        QAccessibleEvent spoken(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    }
}

void Notice::setRequestId(const QString &id)
{
    m_requestId->setId(id);
}

QString Notice::sentence() const
{
    return m_sentence->text();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::row, color(toneSoft(m_tone)));
}

} // namespace chatelaine
