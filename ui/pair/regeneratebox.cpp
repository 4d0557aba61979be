// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pair/regeneratebox.h"

#include "ui/parts/button.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/usagewords.h"

#include <QBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowest = 420; ///< for the verb beside the words; below, it stands under them

QWidget *line(const QString &icon, Token ink, Label *text)
{
    text->setWordWrap(true);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon, ink), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return line;
}

} // namespace

RegenerateBox::RegenerateBox(QWidget *parent)
    : Panel(Token::Well, {}, parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_stops(new Label({}, TextStyle::Small))
    , m_keeps(new Label({}, TextStyle::Small))
    , m_stopsLine(line(u"circle-slash"_s, Token::DangerText, m_stops))
    , m_keepsLine(line(u"circle-check"_s, Token::OkText, m_keeps))
    , m_verb(makeButton(tr("Regenerate…"), "quiet", u"refresh-cw"_s))
{
    m_stops->setObjectName(u"stops"_s);
    m_keeps->setObjectName(u"keepsWorking"_s);
    m_verb->setObjectName(u"regenerate"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(new Label(tr("If you regenerate it"), TextStyle::Heading));
    words->addWidget(m_stopsLine);
    words->addWidget(m_keepsLine);
    words->addStretch();
    m_row->setContentsMargins(14, 12, 14, 12);
    m_row->setSpacing(12);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_verb, 0, Qt::AlignVCenter);
    connect(m_verb, &QPushButton::clicked, this, &RegenerateBox::regenerateWanted);
}

void RegenerateBox::show(const Profile::KeyKind &kind, const std::optional<KeyUsage> &usage)
{
    const QString places = usage ? placesOf(*usage) : QString();
    QString stops = localized(kind.stops);
    if (!places.isEmpty() && kind.audience == Profile::KeyKind::Audience::Server)
        //: %1 is one address or several
        stops += u' ' + tr("Today it is called from %1.").arg(places);
    m_stops->setText(stops);
    m_keeps->setText(localized(kind.keepsWorking));
    m_stopsLine->setVisible(!m_stops->text().isEmpty());
    m_keepsLine->setVisible(!m_keeps->text().isEmpty());
}

void RegenerateBox::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_row->setDirection(width() < scaled(narrowest) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RegenerateBox::setObstacle(const QString &obstacle)
{
    m_verb->setEnabled(obstacle.isEmpty());
    m_verb->setToolTip(obstacle.toHtmlEscaped());
}

} // namespace chatelaine
