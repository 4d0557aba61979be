// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard.h"
#include "ui/actions.h"
#include "ui/keyspage/noticeboard.h"
#include "ui/windowprompts.h"

#include <QWidget>

class QStackedWidget;

namespace chatelaine {

class AuditPage;
class CommandPalette;
class DetailPane;
class KeysPage;
class MembersPage;
class PairPage;
class RotationPage;
class Sidebar;
class WebhooksPage;

/// An open workspace: the sidebar, the page in the middle, the details at the trailing edge.
///
/// Places the three itself, for layouts can't let one lie over another where room is short.
class Shell : public QWidget
{
    Q_OBJECT

public:
    /// The dashboard's context must outlive it.
    explicit Shell(Dashboard &dashboard, QWidget *parent = nullptr);
    ~Shell() override;

    Actions &actions() { return m_actions; }
    const QString &page() const { return m_page; }
    QString titleNote() const; ///< what the window's title says of the environment chosen; may be empty

    void showPage(const QString &page);
    void showKey(const KeyId &key);
    void showRotation(const KeyId &newer);
    void showAuditOf(const KeyId &key, const QString &name);
    void focusSearch();
    void showPalette();
    void toggleDetails();
    void showNotice(const Error &error, const QString &about);
    /// Where the key has a card of its own: shows its secret there, or says there what the clipboard holds.
    bool reveal(const IssuedKey &revealed);
    bool lend(const IssuedKey &revealed, std::chrono::seconds lent);
    void cycleFocus(); ///< F6: sidebar, page, details

    QSize minimumSizeHint() const override { return {760, 500}; }

Q_SIGNALS:
    void settingsWanted();
    void signInWanted();
    void closeWanted();
    void titleChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPages();
    void place();
    void showWho();
    void showCounts();
    void focusPage();
    void select();
    void rotate(const KeyId &key);
    bool detailsShown() const;
    bool showsPair() const; ///< the keys are cards, not a table
    void showProfile();

    Dashboard &m_dashboard;
    WorkspaceContext &m_context;
    NoticeBoard m_notices;
    WindowPrompts m_prompts;
    Actions m_actions;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    KeysPage *m_keys;
    PairPage *m_pair;
    RotationPage *m_rotations;
    MembersPage *m_members;
    WebhooksPage *m_webhooks;
    AuditPage *m_audit;
    DetailPane *m_details;
    QString m_page;
};

} // namespace chatelaine
