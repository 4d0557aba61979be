// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditdelegate.h"

#include "models/audittablemodel.h"
#include "ui/audit/auditwords.h"
#include "ui/keytable/columnlayout.h"
#include "ui/keytable/rowpaint.h"
#include "ui/parts/avatar.h"
#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/webhooks/celltext.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

using Column = AuditTableModel::Column;

namespace {

constexpr int picture = 22; ///< of a person
constexpr int iconSide = 16;

QRect leading(const RowDelegate::Cell &cell, int side)
{
    const QRect logical(cell.in.left(), cell.in.center().y() - side / 2, side, side);
    return QStyle::visualRect(cell.direction, cell.in, logical);
}

void paintWho(const RowDelegate::Cell &cell, const AuditEntry &row)
{
    const QRect place = leading(cell, picture);
    if (isByService(row)) {
        paintRounded(cell.painter, place, picture / 2.0, color(Token::Well));
        paintIcon(cell.painter, QRectF(place).adjusted(5, 5, -5, -5), u"server"_s, color(Token::Text2));
    } else {
        paintAvatar(cell.painter, place, row.actor, false);
    }
    paintCellText(after(cell, picture + 8), auditActor(row), TextStyle::Body, Token::Text);
}

/// A sentence whose object stands out; what does not fit is cut at its end.
void paintWhat(const RowDelegate::Cell &cell, const AuditEntry &row)
{
    const AuditPhrase phrase = auditPhrase(row);
    paintIcon(cell.painter, leading(cell, iconSide), phrase.icon, color(phrase.ink));
    RowDelegate::Cell rest = after(cell, iconSide + 10);
    for (const auto &[text, style] :
         {std::pair(phrase.before, TextStyle::Body), std::pair(phrase.object, TextStyle::Label),
          std::pair(phrase.after, TextStyle::Body)}) {
        const int needed = QFontMetrics(font(style)).horizontalAdvance(text);
        if (text.isEmpty() || rest.in.width() <= 0)
            continue;
        paintCellText(rest, text, style, Token::Text);
        rest = after(rest, needed);
    }
}

QString timeText(const AuditEntry &row)
{
    return row.at.toLocalTime().time().toString(u"HH:mm:ss"_s);
}

} // namespace

QString AuditDelegate::spoken(const QModelIndex &index) const
{
    if (const QDate day = index.data(AuditTableModel::dayRole).toDate(); day.isValid())
        return index.column() == 0 ? QLocale().toString(day, QLocale::LongFormat) : QString();
    const QVariant held = index.data(AuditTableModel::entryRole);
    if (!held.isValid())
        return {};
    const auto row = held.value<AuditEntry>();
    switch (static_cast<Column>(index.column())) {
    case Column::Time:
        return moment(row.at.toLocalTime());
    case Column::Who:
        return auditActor(row);
    case Column::What:
        return auditPhrase(row).text();
    case Column::From:
        return safeText(row.address);
    case Column::Request:
        return safeText(row.requestId);
    }
    Q_UNREACHABLE();
}

void AuditDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(AuditTableModel::dayRole).isValid())
        paintDay(painter, option, index);
    else
        RowDelegate::paint(painter, option, index);
}

void AuditDelegate::paintDay(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect viewport = static_cast<const RowTable &>(*parent()).viewport()->rect();
    const QRect row(viewport.left(), option.rect.top(), viewport.width(), option.rect.height());
    const QDate day = index.data(AuditTableModel::dayRole).toDate();
    const int count = index.data(AuditTableModel::dayRowsRole).toInt();
    const qint64 back = day.daysTo(QDate::currentDate());
    const QString title = back == 0 ? tr("Today") : back == 1 ? tr("Yesterday") : QString();
    QString fact = QLocale().toString(day, QLocale::LongFormat);
    if (count >= 0)
        //: The audit, above the rows of a day: %1 is the day
        fact = tr("%1, %n row(s)", nullptr, count).arg(fact);

    painter->save();
    painter->setClipRect(option.rect);
    paintTableRow(painter, row, {});
    const Cell whole{painter, row.adjusted(rowMargin, 4, -rowMargin, 0), option.direction};
    paintCellText(whole, title, TextStyle::Heading, Token::Text);
    const int used = title.isEmpty() ? 0 : QFontMetrics(font(TextStyle::Heading)).horizontalAdvance(title) + 10;
    paintCellText(after(whole, used), fact, TextStyle::Small, Token::Text2);
    painter->restore();
}

void AuditDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const QVariant held = index.data(AuditTableModel::entryRole);
    if (!held.isValid()) {
        // Read again as somebody scrolls back; a moment later it is here.
        paintCellText(cell, u"…"_s, TextStyle::Body, Token::Text3);
        return;
    }
    const auto row = held.value<AuditEntry>();
    switch (static_cast<Column>(index.column())) {
    case Column::Time:
        return paintCellText(cell, timeText(row), TextStyle::MonoSmall, Token::Text2);
    case Column::Who:
        return paintWho(cell, row);
    case Column::What:
        return paintWhat(cell, row);
    case Column::From:
        return paintCellText(cell, isolated(safeText(row.address)), TextStyle::Small, Token::Text2);
    case Column::Request:
        return paintCellText(cell, isolated(safeText(row.requestId)), TextStyle::MonoSmall, Token::Text2);
    }
}

} // namespace chatelaine
