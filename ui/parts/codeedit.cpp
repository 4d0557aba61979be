// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/codeedit.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace chatelaine {

namespace {

constexpr int boxHeight = 48;
constexpr int narrowestBox = 36;
constexpr int widestBox = 52;
constexpr int gap = 8;
constexpr int middleGap = 16; ///< people read a code as two times three
constexpr int gaps = 4 * gap + middleGap;
constexpr int caretHeight = 20;
constexpr int longestPaste = 64;

QString digitsOf(const QString &typed)
{
    QString tidied;
    for (const QChar c : typed)
        // Whatever digits somebody's keyboard has, an authenticator's are these.
        if (c.isDigit() && tidied.size() < CodeEdit::digits)
            tidied += QChar(u'0' + c.digitValue());
    return tidied;
}

} // namespace

CodeEdit::CodeEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(longestPaste);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setLayoutDirection(Qt::LeftToRight);
    connect(this, &QLineEdit::textChanged, this, &CodeEdit::tidy);
    // Digits are added and taken at the end, where the caret is painted; all of them can be selected.
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (!hasSelectedText())
            end(false);
    });
}

std::shared_ptr<const Secret> CodeEdit::code() const
{
    return std::make_shared<const Secret>(QByteArrayView(text().toLatin1()));
}

QRect CodeEdit::box(int digit) const
{
    const int wide = qBound(scaled(narrowestBox), (width() - gaps) / digits, scaled(widestBox));
    const int before = digit * (wide + gap) + (digit >= digits / 2 ? middleGap - gap : 0);
    return {before, (height() - scaled(boxHeight)) / 2, wide, scaled(boxHeight)};
}

QSize CodeEdit::sizeHint() const
{
    return {digits * scaled(narrowestBox) + gaps, scaled(boxHeight)};
}

void CodeEdit::tidy(const QString &typed)
{
    if (const QString tidied = digitsOf(typed); tidied != typed) {
        setText(tidied);
        return;
    }
    update();
    if (const bool was = std::exchange(m_wasComplete, isComplete()); isComplete() && !was)
        Q_EMIT completed();
}

void CodeEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont large = chatelaine::font(TextStyle::MonoSecret);
    large.setPixelSize(scaled(20));
    painter.setFont(large);
    const QString typed = text();
    const bool wrong = property("invalid").toBool();
    for (int digit = 0; digit < digits; ++digit) {
        const QRect place = box(digit);
        const bool next = hasFocus() && digit == qMin(typed.size(), digits - 1);
        const bool chosen = hasSelectedText() && digit < typed.size();
        const Token edge = !isEnabled() ? Token::Border
            : wrong                     ? Token::DangerText
            : next                      ? Token::Accent
                                        : Token::Control;
        const Token ground = !isEnabled() ? Token::Well : chosen ? Token::Select : Token::Surface;
        paintRounded(&painter, place, radius::control, color(ground), color(edge), next ? 1.5 : 1);
        painter.setPen(color(isEnabled() ? Token::Text : Token::Disabled));
        if (digit < typed.size())
            painter.drawText(place, Qt::AlignCenter, typed.mid(digit, 1));
        else if (next)
            painter.fillRect(
                QRectF(place.center().x(), place.center().y() - scaled(caretHeight) / 2.0, 1, scaled(caretHeight)),
                color(Token::Text));
    }
}

} // namespace chatelaine
