// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings.h"
#include "app/workspacecontext.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace chatelaine {

class Actions;
class EmptyState;
class EnvironmentBand;
class KeysFooter;
class KeysHeading;
class KeysSearch;
class KeyTableView;
class NoticeBoard;
class TierBar;
class TierHints;

/// The keys of the workspace: heading, search, notice, table or what stands in its place, footer.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    KeysPage(WorkspaceContext &context, Settings &settings, Actions &actions, NoticeBoard &notices,
             QWidget *parent = nullptr);

    KeyTableView &table() { return *m_table; }
    QString environment() const; ///< chosen in the switch; empty is all
    QString kind() const; ///< of the tier's keys; empty is the usual one
    std::optional<bool> band() const; ///< of the environment that is chosen, or the only one there is

    /// Selects a key; what hides it is cleared.
    void showKey(const KeyId &key);
    void search(const QString &text); ///< replaces what was typed
    void focusSearch();
    void focusTable();
    /// Leaves room at the trailing edge of the table for what lies over it; 0 is none.
    void setReserved(int width);
    /// Between heading and footer: where the table is, in the page's coordinates.
    QRect tableRect() const;

Q_SIGNALS:
    void selectionChanged();
    void environmentChanged();
    void detailsWanted();
    void tableMoved(); ///< tableRect() is another

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();
    void showProfile();
    void showTier();
    bool isGlobal(const QString &kind) const;
    void createFrom(const QStringList &scopes);
    void showBody();
    void showEmptiness();
    void showNoKeys();
    void showNoMatch();
    QString noMatchAdvice(int hidden) const;
    void showLoading();
    void showFailure();
    void showFooter();
    void openContextMenu(const QPoint &at);

    WorkspaceContext &m_context;
    Settings &m_settings;
    Actions &m_actions;
    EnvironmentBand *m_band;
    KeysHeading *m_heading;
    KeyTableView *m_table;
    KeysSearch *m_search;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    QVBoxLayout *m_bodyBox;
    TierBar *m_tier;
    TierHints *m_hints;
    KeysFooter *m_footer;
    QTimer m_clock;
};

} // namespace chatelaine
