// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keytable/keycells.h"

#include "ui/parts/avatar.h"
#include "ui/parts/chip.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

using Column = KeyTableModel::Column;

constexpr int avatarSize = 22;
constexpr int dotSize = 7;
constexpr int chipGap = 4;
constexpr int longUnusedDays = 90;
constexpr int longAgoDays = 30;
constexpr int soonDays = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyTable)
};

void paintText(QPainter *painter, const KeyCell &cell, const QRect &in, const QString &text, TextStyle style,
               Token token)
{
    const QFont textFont = font(style);
    painter->setFont(textFont);
    painter->setPen(color(token));
    const Qt::Alignment side = cell.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(in, int(side | Qt::AlignVCenter | Qt::AlignAbsolute),
                      QFontMetrics(textFont).elidedText(text, Qt::ElideRight, in.width()));
}

bool isOver(const ApiKey &key)
{
    return key.state.meaning == StateClass::Ended || key.state.meaning == StateClass::Paused;
}

void paintName(QPainter *painter, const KeyCell &cell)
{
    const Token token = isOver(cell.key) ? Token::Text2 : Token::Text;
    const QString name = safeText(cell.key.name);
    if (cell.prefixHasColumn || cell.key.visiblePart.isEmpty()) {
        paintText(painter, cell, cell.in, name, TextStyle::Label, token);
        return;
    }
    const int first = QFontMetrics(font(TextStyle::Label)).height();
    const int second = QFontMetrics(font(TextStyle::MonoSmall)).height();
    const int top = cell.in.top() + (cell.in.height() - first - second) / 2;
    paintText(painter, cell, QRect(cell.in.left(), top, cell.in.width(), first), name, TextStyle::Label, token);
    paintText(painter, cell, QRect(cell.in.left(), top + first, cell.in.width(), second),
              isolated(safeText(cell.key.visiblePart)), TextStyle::MonoSmall, Token::Text3);
}

void paintScopes(QPainter *painter, const KeyCell &cell)
{
    if (cell.profile.isFullAccess(cell.key.scopes)) {
        paintChip(painter, cell.in, fullAccessChip(), cell.direction);
        return;
    }
    const QFontMetrics metrics(font(TextStyle::Small));
    const qsizetype total = cell.key.scopes.size();
    int x = 0;
    qsizetype shown = 0;
    for (; shown < total; ++shown) {
        const ChipLook look = scopeChip(cell.key.scopes[shown]);
        const qsizetype left = total - shown - 1;
        const int more =
            left > 0 ? chipGap + metrics.horizontalAdvance(isolated(u"+%1"_s.arg(left))) + 1 : 0; // drawn in fractions
        const int width = chipSize(look).width();
        if (shown > 0 && x + width + more > cell.in.width())
            break;
        const QRect place(cell.in.left() + x, cell.in.top(), qMin(width, cell.in.width() - more), cell.in.height());
        paintChip(painter, QStyle::visualRect(cell.direction, cell.in, place), look, cell.direction);
        x += place.width() + chipGap;
    }
    if (shown < total) {
        const QRect place(cell.in.left() + x, cell.in.top(), cell.in.width() - x, cell.in.height());
        paintText(painter, cell, QStyle::visualRect(cell.direction, cell.in, place),
                  isolated(u"+%1"_s.arg(total - shown)), TextStyle::Small, Token::Text2);
    }
}

void paintLastUsed(QPainter *painter, const KeyCell &cell)
{
    const LastUsed &used = cell.key.lastUsed;
    if (used.knowledge != LastUsed::Knowledge::At) {
        //: When a key was last used
        const QString text = used.knowledge == LastUsed::Knowledge::Never ? Words::tr("never") : u"–"_s;
        paintText(painter, cell, cell.in, text, TextStyle::Small, Token::Text2);
        return;
    }
    const qint64 days = used.at.daysTo(cell.now);
    const bool wasted = days >= longUnusedDays && cell.key.state.meaning == StateClass::Usable;
    paintText(painter, cell, cell.in, ago(used.at, cell.now), TextStyle::Small,
              wasted                   ? Token::WarnText
                  : days > longAgoDays ? Token::Text2
                                       : Token::Text);
}

void paintExpires(QPainter *painter, const KeyCell &cell)
{
    if (cell.key.state.meaning == StateClass::Ended) {
        paintText(painter, cell, cell.in, u"–"_s, TextStyle::Small, Token::Text2);
    } else if (!cell.key.expiresAt) {
        //: When a key expires
        paintText(painter, cell, cell.in, Words::tr("Never"), TextStyle::Small, Token::Text2);
    } else if (cell.now.daysTo(*cell.key.expiresAt) <= soonDays) {
        paintText(painter, cell, cell.in, until(*cell.key.expiresAt, cell.now), TextStyle::Small, Token::WarnText);
    } else {
        paintText(painter, cell, cell.in, date(cell.key.expiresAt->toUTC().date()), TextStyle::Small, Token::Text2);
    }
}

void paintStatus(QPainter *painter, const KeyCell &cell)
{
    if (const auto chip = stateChip(cell.key, cell.profile, cell.now)) {
        paintChip(painter, cell.in, *chip, cell.direction);
        return;
    }
    const QRect dot(cell.in.left() + 1, cell.in.center().y() - dotSize / 2, dotSize, dotSize);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::OkText));
    painter->drawEllipse(QStyle::visualRect(cell.direction, cell.in, dot));
    const auto *state = cell.profile.stateInfo(cell.key.state.id);
    const QRect text = cell.in.adjusted(dotSize + 8, 0, 0, 0);
    paintText(painter, cell, QStyle::visualRect(cell.direction, cell.in, text),
              state ? localized(state->label) : safeText(cell.key.state.id), TextStyle::Small, Token::Text2);
}

void paintOwner(QPainter *painter, const KeyCell &cell)
{
    const QRect place(cell.in.left(), cell.in.center().y() - avatarSize / 2, avatarSize, avatarSize);
    paintAvatar(painter, QStyle::visualRect(cell.direction, cell.in, place), cell.key.ownerName, cell.key.ownerLeft);
}

} // namespace

void paintCell(QPainter *painter, Column column, const KeyCell &cell)
{
    switch (column) {
    case Column::Name:
        paintName(painter, cell);
        break;
    case Column::Prefix:
        paintText(painter, cell, cell.in, isolated(safeText(cell.key.visiblePart)), TextStyle::MonoSmall, Token::Text2);
        break;
    case Column::Environment:
        paintChip(painter, cell.in, environmentChip(cell.profile, cell.key.environment, true), cell.direction);
        break;
    case Column::Kind: {
        const auto *kind = cell.profile.kind(cell.key.kind);
        paintText(painter, cell, cell.in, kind ? localized(kind->name) : safeText(cell.key.kind), TextStyle::Small,
                  Token::Text2);
        break;
    }
    case Column::Scopes:
        paintScopes(painter, cell);
        break;
    case Column::Created:
        paintText(painter, cell, cell.in, date(cell.key.createdAt.toLocalTime().date()), TextStyle::Small,
                  Token::Text2);
        break;
    case Column::LastUsed:
        paintLastUsed(painter, cell);
        break;
    case Column::Expires:
        paintExpires(painter, cell);
        break;
    case Column::Revoked:
        paintText(painter, cell, cell.in, cell.key.endedAt ? date(cell.key.endedAt->toLocalTime().date()) : u"–"_s,
                  TextStyle::Small, Token::Text2);
        break;
    case Column::Status:
        paintStatus(painter, cell);
        break;
    case Column::Owner:
        paintOwner(painter, cell);
        break;
    }
}

QString cellToolTip(Column column, const ApiKey &key, const QDateTime &now)
{
    switch (column) {
    case Column::Name:
        return safeText(key.name);
    case Column::Scopes:
        return safeText(key.scopes.join(u'\n'));
    case Column::Created:
        return moment(key.createdAt.toLocalTime());
    case Column::LastUsed:
        return key.lastUsed.knowledge == LastUsed::Knowledge::At ? moment(key.lastUsed.at.toLocalTime()) : QString();
    case Column::Expires:
        if (!key.expiresAt)
            return {};
        //: When a key expires: %1 is a moment in UTC, %2 how far ahead it is
        return Words::tr("%1 UTC, %2").arg(moment(key.expiresAt->toUTC()), until(*key.expiresAt, now));
    case Column::Revoked:
        return key.endedAt ? moment(key.endedAt->toLocalTime()) : QString();
    case Column::Owner:
        //: The tooltip of an owner who is no longer a member; %1 is a name
        return key.ownerLeft ? Words::tr("%1, no longer a member").arg(safeText(key.ownerName))
                             : safeText(key.ownerName);
    case Column::Prefix:
    case Column::Environment:
    case Column::Kind:
    case Column::Status:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace chatelaine
