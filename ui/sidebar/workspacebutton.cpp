// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sidebar/workspacebutton.h"

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

constexpr int buttonHeight = 48;
constexpr int mark = 32;
constexpr int textAt = 50;
constexpr QRgb markGround = 0xFF262420; ///< the logo's, the same in every theme

} // namespace

void paintWorkspaceMark(QPainter *painter, const QRect &in, const QString &name)
{
    paintRounded(painter, in, radius::row, QColor(markGround));
    painter->setFont(font(TextStyle::Heading));
    painter->setPen(Theme::dark().color(Token::Brass));
    painter->drawText(in, Qt::AlignCenter, safeText(name).left(1).toUpper());
}

WorkspaceButton::WorkspaceButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"workspace"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &WorkspaceButton::openMenu);
}

void WorkspaceButton::setWorkspaces(const std::vector<Workspace> &all, const WorkspaceId &current)
{
    m_all = all;
    for (const Workspace &workspace : all)
        if (workspace.id == current)
            m_current = workspace;
    setText(safeText(m_current.name));
    //: What a screen reader says of the workspace switcher; %1 is a workspace's name
    setAccessibleName(tr("Workspace %1").arg(text()));
    setEnabled(all.size() > 1);
    update();
}

void WorkspaceButton::setRail(bool rail)
{
    m_rail = rail;
    setToolTip(rail ? text().toHtmlEscaped() : QString());
    update();
}

QSize WorkspaceButton::sizeHint() const
{
    return {mark, scaled(buttonHeight)};
}

void WorkspaceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown()))
        paintRounded(&painter, rect(), radius::row, color(Token::Hover));
    const auto place = [this](int x, int y, int w, int h) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, h));
    };
    const int left = m_rail ? (width() - mark) / 2 : 8;
    paintWorkspaceMark(&painter, place(left, (height() - mark) / 2, mark, mark), m_current.name);
    if (m_rail)
        return;

    const int room = width() - textAt - 28;
    const int side = int((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    const auto line = [&](TextStyle style, Token token, const QRect &in, const QString &words, Qt::Alignment vertical) {
        painter.setFont(chatelaine::font(style));
        painter.setPen(color(token));
        painter.drawText(in, side | int(vertical), painter.fontMetrics().elidedText(words, Qt::ElideRight, in.width()));
    };
    const int middle = height() / 2;
    line(TextStyle::Heading, Token::Text, place(textAt, 0, room, middle), text(), Qt::AlignBottom);
    line(TextStyle::Small, Token::Text2, place(textAt, middle, room, middle), safeText(m_current.profileName),
         Qt::AlignTop);
    if (isEnabled())
        paintIcon(&painter, place(width() - 26, middle - 8, 16, 16), u"chevrons-up-down"_s, color(Token::Text2));
}

void WorkspaceButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Workspace &workspace : m_all) {
        // An ampersand in a name is no mnemonic.
        QAction *action = menu->addAction(safeText(workspace.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(workspace.id == m_current.id);
        connect(action, &QAction::triggered, this, [this, id = workspace.id] { Q_EMIT chosen(id); });
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace chatelaine
