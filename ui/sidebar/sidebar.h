// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/member.h"

#include <QWidget>
#include <optional>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

namespace chatelaine {

class NavButton;
class PersonButton;
class WorkspaceButton;

/// The way around: the workspace, its pages, the person. Becomes a rail of icons where room is short.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int wide = 232;
    static constexpr int rail = 56;

    struct Page
    {
        QString id;
        QString section; ///< translated; a new one starts a group
        QString text;
        QString icon;
    };

    explicit Sidebar(const std::vector<Page> &pages, QWidget *parent = nullptr);

    void setWorkspaces(const std::vector<Workspace> &all, const WorkspaceId &current);
    void setPerson(const Person &person, const QString &role);
    void setCurrent(const QString &page);
    /// A number at a page's end; nothing is none.
    void setCount(const QString &page, std::optional<int> count);
    /// A page that the profile has no use for is absent.
    void setShown(const QString &page, bool shown);
    void setRail(bool narrow);
    bool isRail() const { return m_rail; }

Q_SIGNALS:
    void pageChosen(const QString &page);
    void workspaceChosen(const chatelaine::WorkspaceId &workspace);
    void settingsWanted();
    void signOutWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Section
    {
        QWidget *title;
        std::vector<NavButton *> pages;
    };
    void addPages(const std::vector<Page> &pages, QVBoxLayout *into);
    void showTitles(); ///< of sections that have a page to show
    QWidget *makeFooter();

    WorkspaceButton *m_workspace;
    QButtonGroup *m_group;
    std::vector<NavButton *> m_pages;
    std::vector<Section> m_sections;
    PersonButton *m_person;
    QWidget *m_footer;
    QAbstractButton *m_settings;
    bool m_rail = false;
};

} // namespace chatelaine
