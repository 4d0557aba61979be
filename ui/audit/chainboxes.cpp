// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/chainboxes.h"

#include "ui/audit/auditwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace chatelaine {

namespace {

constexpr int around = 3; ///< boxes on either side of the bad one
constexpr int boxWidth = 76, leastWidth = 52, boxHeight = 36;
constexpr int gap = 22, leastGap = 8;

} // namespace

ChainBoxes::ChainBoxes(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // A chain is read from its beginning, whatever way text runs.
    setLayoutDirection(Qt::LeftToRight);
}

void ChainBoxes::show(const AuditFlaw &flaw, quint64 rows)
{
    m_boxes.clear();
    const quint64 first = flaw.number > around ? flaw.number - around : 1;
    const quint64 last = std::max(flaw.number, std::min(rows, flaw.number + around));
    for (quint64 number = first; number <= last; ++number)
        m_boxes.push_back({number,
                           number < flaw.number        ? Kind::Written
                               : number == flaw.number ? Kind::Bad
                                                       : Kind::Open});
    m_badWord = flawWord(flaw.what);
    //: What a screen reader says of a chain of boxes: %1 is a number, %2 as "changed"
    setAccessibleName(tr("Row %1: %2").arg(QLocale().toString(flaw.number), m_badWord));
    updateGeometry();
    update();
}

QSize ChainBoxes::sizeHint() const
{
    const int count = 2 * around + 1;
    return {scaled(boxWidth) * count + gap * (count - 1),
            scaled(boxHeight) + 8 + QFontMetrics(chatelaine::font(TextStyle::Caption)).height()};
}

QSize ChainBoxes::minimumSizeHint() const
{
    const int count = 2 * around + 1;
    return {scaled(leastWidth) * count + leastGap * (count - 1), sizeHint().height()};
}

QRect ChainBoxes::placeOf(size_t at) const
{
    const int count = 2 * around + 1;
    const int wide = std::clamp((width() - gap * (count - 1)) / count, scaled(leastWidth), scaled(boxWidth));
    const int between = std::clamp((width() - wide * count) / (count - 1), leastGap, gap);
    return {static_cast<int>(at) * (wide + between), 0, wide, scaled(boxHeight)};
}

void ChainBoxes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t at = 0; at < m_boxes.size(); ++at) {
        const Box &box = m_boxes[at];
        const QRect place = placeOf(at);
        const Token ink = box.kind == Kind::Written ? Token::OkText
            : box.kind == Kind::Bad                 ? Token::DangerText
                                                    : Token::Text2;
        if (box.kind == Kind::Open)
            paintDashed(&painter, place, radius::control, color(Token::Control));
        else
            paintRounded(&painter, place, radius::control,
                         color(box.kind == Kind::Bad ? Token::DangerSoft : Token::OkSoft),
                         box.kind == Kind::Bad ? color(Token::DangerText) : QColor(), 1.5);
        painter.setPen(color(ink));
        painter.setFont(chatelaine::font(TextStyle::MonoSmall));
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, QLocale().toString(box.number));
        if (at == 0)
            continue;
        painter.setPen(QPen(color(ink), 1.5, box.kind == Kind::Written ? Qt::SolidLine : Qt::DashLine));
        const qreal middle = place.center().y() + 0.5;
        painter.drawLine(QPointF(placeOf(at - 1).right() + 3, middle), QPointF(place.left() - 3, middle));
    }
    //: Below rows of the audit before the bad one
    paintWords(&painter, Kind::Written, tr("as written"));
    paintWords(&painter, Kind::Bad, m_badWord);
    //: Below rows of the audit after the bad one
    paintWords(&painter, Kind::Open, tr("can't be vouched for"));
}

void ChainBoxes::paintWords(QPainter *painter, Kind kind, const QString &words) const
{
    QRect under;
    for (size_t at = 0; at < m_boxes.size(); ++at)
        if (m_boxes[at].kind == kind)
            under |= placeOf(at);
    if (under.isNull())
        return;
    const QFont small = chatelaine::font(TextStyle::Caption);
    const int needed = QFontMetrics(small).horizontalAdvance(words);
    under.setTop(under.bottom() + 6);
    under.setBottom(height());
    const int wider = qMax(0, needed - under.width()) / 2 + 1;
    painter->setFont(small);
    painter->setPen(color(kind == Kind::Bad ? Token::DangerText : Token::Text2));
    painter->drawText(under.adjusted(-wider, 0, wider, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, words);
}

} // namespace chatelaine
