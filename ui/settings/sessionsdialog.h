// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accountdesk.h"
#include "ui/parts/dialogframe.h"

namespace chatelaine {

class Label;

/// Where somebody is signed in, and an end to it: there, everywhere else, or everywhere.
class SessionsDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SessionsDialog(AccountDesk &desk, Session &session, QWidget *parent);

private:
    void read();
    void show(const std::vector<SessionInfo> &sessions);
    QWidget *makeRow(const SessionInfo &session);
    void end(const std::vector<SessionId> &sessions);
    void ended(const Result<Done> &result);
    void endAll();

    AccountDesk &m_desk;
    Session &m_session;
    Label *m_state; ///< until there is a list
    QVBoxLayout *m_rows;
    QPushButton *m_others;
    QPushButton *m_all;
    std::vector<SessionId> m_elsewhere;
    int m_ending = 0; ///< answers that are still out
};

} // namespace chatelaine
