// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/avatar.h"

#include "ui/parts/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <array>

namespace chatelaine {

namespace {

struct Tint
{
    Token soft, ink;
};

constexpr std::array<Tint, 5> tints{{
    {Token::Select, Token::Accent},
    {Token::DangerSoft, Token::DangerText},
    {Token::TestSoft, Token::TestText},
    {Token::LiveSoft, Token::LiveText},
    {Token::OkSoft, Token::OkText},
}};

// The same on every computer and in every run, which a seeded hash is not.
const Tint &tintOf(const QString &name)
{
    uint sum = 0;
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    return tints[sum % tints.size()];
}

} // namespace

QString initials(const QString &name)
{
    const QStringList words = safeText(name).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    QString letters = words.first().left(words.first().front().isSurrogate() ? 2 : 1);
    if (words.size() > 1)
        letters += words.last().left(words.last().front().isSurrogate() ? 2 : 1);
    return letters.toUpper();
}

void paintAvatar(QPainter *painter, const QRect &in, const QString &name, bool left)
{
    const Tint &tint = tintOf(name);
    const qreal corner = in.width() / 2.0;
    if (left)
        paintDashed(painter, in, corner, color(Token::Text3));
    else
        paintRounded(painter, in, corner, color(tint.soft));
    painter->save();
    QFont letters = font(TextStyle::Caption);
    letters.setPixelSize(qMax(9, in.width() * 9 / 22));
    letters.setWeight(QFont::Bold);
    painter->setFont(letters);
    painter->setPen(color(left ? Token::Text3 : tint.ink));
    painter->drawText(in, Qt::AlignCenter | Qt::TextSingleLine, initials(name));
    painter->restore();
}

Avatar::Avatar(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Avatar::setPerson(const QString &name, bool left)
{
    m_name = name;
    m_left = left;
    setAccessibleName(safeText(name));
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_name, m_left);
}

} // namespace chatelaine
