// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sidebar/sidebar.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/sidebar/navbutton.h"
#include "ui/sidebar/personbutton.h"
#include "ui/sidebar/workspacebutton.h"
#include "ui/theme/paint.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int footerHeight = 52;

} // namespace

Sidebar::Sidebar(const std::vector<Page> &pages, QWidget *parent)
    : QWidget(parent)
    , m_workspace(new WorkspaceButton)
    , m_group(new QButtonGroup(this))
    , m_person(new PersonButton)
    , m_settings(makeIconButton(u"settings"_s, tr("Settings")))
{
    setObjectName(u"sidebar"_s);
    //: What a screen reader calls the column at the window's edge
    setAccessibleName(tr("Navigation"));
    m_settings->setObjectName(u"settings"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 4, margin, 0);
    column->setSpacing(2);
    column->addWidget(m_workspace);
    addPages(pages, column);
    column->addStretch();
    column->addWidget(makeFooter());

    connect(m_workspace, &WorkspaceButton::chosen, this, &Sidebar::workspaceChosen);
    connect(m_person, &PersonButton::signOutWanted, this, &Sidebar::signOutWanted);
    connect(m_settings, &QAbstractButton::clicked, this, &Sidebar::settingsWanted);
}

void Sidebar::addPages(const std::vector<Page> &pages, QVBoxLayout *into)
{
    QString section;
    for (const Page &page : pages) {
        if (page.section != section) {
            section = page.section;
            auto *title = new Label(section, TextStyle::Caption, Token::Text2);
            title->setContentsMargins(12, 16, 0, 4);
            into->addWidget(title);
            m_sections.push_back({title, {}});
        }
        auto *button = new NavButton(page.id, page.text, page.icon);
        m_group->addButton(button);
        m_pages.push_back(button);
        m_sections.back().pages.push_back(button);
        into->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = page.id] { Q_EMIT pageChosen(id); });
    }
}

QWidget *Sidebar::makeFooter()
{
    m_footer = new QWidget;
    m_footer->setMinimumHeight(footerHeight);
    m_footer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, m_footer);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(4);
    row->addWidget(m_person, 1);
    row->addWidget(m_settings);
    return m_footer;
}

void Sidebar::setWorkspaces(const std::vector<Workspace> &all, const WorkspaceId &current)
{
    m_workspace->setWorkspaces(all, current);
}

void Sidebar::setPerson(const Person &person, const QString &role)
{
    m_person->setPerson(person.name, role);
}

void Sidebar::setCurrent(const QString &page)
{
    for (NavButton *button : m_pages)
        button->setChecked(button->page() == page);
}

void Sidebar::setCount(const QString &page, std::optional<int> count)
{
    for (NavButton *button : m_pages)
        if (button->page() == page)
            button->setCount(count);
}

void Sidebar::setShown(const QString &page, bool shown)
{
    for (NavButton *button : m_pages)
        if (button->page() == page)
            button->setVisible(shown);
    showTitles();
}

void Sidebar::showTitles()
{
    for (const Section &section : m_sections) {
        const bool any = std::any_of(section.pages.begin(), section.pages.end(),
                                     [](const NavButton *button) { return !button->isHidden(); });
        section.title->setVisible(any && !m_rail);
    }
}

void Sidebar::setRail(bool narrow)
{
    if (narrow == m_rail)
        return;
    m_rail = narrow;
    m_workspace->setRail(narrow);
    m_person->setRail(narrow);
    for (NavButton *button : m_pages)
        button->setRail(narrow);
    showTitles();
    auto *row = static_cast<QBoxLayout *>(m_footer->layout());
    row->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    row->setAlignment(m_settings, narrow ? Qt::AlignHCenter : Qt::Alignment());
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Sidebar));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), color(Token::Border));
    paintHairline(&painter, QRectF(0, m_footer->y(), width(), 1), color(Token::Border));
}

} // namespace chatelaine
