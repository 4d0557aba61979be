// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sidebar/personbutton.h"

#include "ui/parts/avatar.h"
#include "ui/parts/text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int buttonHeight = 40;
constexpr int avatar = 28;
constexpr int textAt = 46;

} // namespace

PersonButton::PersonButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"person"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &PersonButton::openMenu);
}

void PersonButton::setPerson(const QString &name, const QString &role)
{
    setText(safeText(name));
    m_role = role;
    //: What a screen reader says of who is signed in: a name and a role
    setAccessibleName(tr("%1, %2").arg(text(), role));
    update();
}

void PersonButton::setRail(bool rail)
{
    m_rail = rail;
    setToolTip(rail ? text().toHtmlEscaped() : QString());
    update();
}

QSize PersonButton::sizeHint() const
{
    return {avatar, scaled(buttonHeight)};
}

void PersonButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        paintRounded(&painter, rect(), radius::row, color(Token::Hover));
    const auto place = [this](int x, int y, int w, int h) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h));
    };
    const int left = m_rail ? (width() - avatar) / 2 : 8;
    paintAvatar(&painter, place(left, (height() - avatar) / 2, avatar, avatar), text(), false);
    if (m_rail)
        return;
    const int side = int((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    const int middle = height() / 2;
    const int room = width() - textAt - 4;
    painter.setFont(chatelaine::font(TextStyle::Label));
    painter.setPen(color(Token::Text));
    painter.drawText(place(textAt, 0, room, middle), side | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setFont(chatelaine::font(TextStyle::Small));
    painter.setPen(color(Token::Text2));
    painter.drawText(place(textAt, middle, room, middle), side | Qt::AlignTop, m_role);
}

void PersonButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *out = menu->addAction(chatelaine::icon(u"log-out"_s), tr("Sign out"));
    connect(out, &QAction::triggered, this, &PersonButton::signOutWanted);
    menu->popup(mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace chatelaine
