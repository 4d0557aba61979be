// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/sessionsdialog.h"

#include "ui/parts/button.h"
#include "ui/parts/hairline.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/relativetime.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

SessionsDialog::SessionsDialog(AccountDesk &desk, Session &session, QWidget *parent)
    : DialogFrame(tr("Sessions and devices"), 640, Head::Ruled, parent)
    , m_desk(desk)
    , m_session(session)
    , m_state(new Label(tr("Asking the service…"), TextStyle::Body, Token::Text2))
    , m_rows(new QVBoxLayout)
    , m_others(makeButton(tr("Sign out everywhere else"), "quiet"))
    , m_all(makeButton(tr("Sign out everywhere"), "danger-quiet"))
{
    setObjectName(u"sessionsDialog"_s);
    setSub(tr("Where you are signed in. What ends here is refused at its next request."));
    m_state->setContentsMargins(24, 16, 24, 16);
    m_rows->setSpacing(0);
    body()->addWidget(m_state);
    body()->addLayout(m_rows);
    body()->addStretch(1);
    m_others->setObjectName(u"endOthers"_s);
    m_all->setObjectName(u"endAll"_s);
    m_others->setEnabled(false);
    m_others->setToolTip(tr("You are signed in nowhere else."));
    connect(m_others, &QPushButton::clicked, this, [this] { end(m_elsewhere); });
    connect(m_all, &QPushButton::clicked, this, &SessionsDialog::endAll);
    addAlternative(m_all);
    addAlternative(m_others);
    addCancel(tr("Close"))->setFocus();
    read();
}

void SessionsDialog::read()
{
    m_desk.sessions().then(this, [this](const Result<std::vector<SessionInfo>> &sessions) {
        m_state->setVisible(!sessions);
        if (sessions)
            return show(*sessions);
        m_state->setText(tr("The list can't be read now."));
        showError(sessions.error());
    });
}

void SessionsDialog::show(const std::vector<SessionInfo> &sessions)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_elsewhere.clear();
    for (const SessionInfo &session : sessions) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Hairline);
        m_rows->addWidget(makeRow(session));
        if (!session.current)
            m_elsewhere.push_back(session.id);
    }
    m_others->setEnabled(!m_elsewhere.empty());
}

QWidget *SessionsDialog::makeRow(const SessionInfo &session)
{
    auto *row = new QWidget;
    row->setObjectName(u"session."_s + session.id.text);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(24, 10, 24, 10);
    layout->setSpacing(12);
    layout->addWidget(new IconLabel(u"laptop"_s));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new ElidedLabel(safeText(session.device), TextStyle::Label));
    //: %1 is a network address, %2 a date and time, %3 as "3 min ago"
    const QString facts = tr("%1 · signed in %2 · last seen %3")
                              .arg(isolated(safeText(session.address)), moment(session.startedAt.toLocalTime()),
                                   ago(session.seenAt, now));
    words->addWidget(new ElidedLabel(facts, TextStyle::Small, Token::Text2));
    layout->addLayout(words, 1);
    if (session.current) {
        //: Of a session in a list of them
        layout->addWidget(new Label(tr("This one"), TextStyle::Small, Token::OkText));
        return row;
    }
    QPushButton *out = makeButton(tr("Sign out there"), "quiet");
    out->setObjectName(u"end."_s + session.id.text);
    //: %1 is a device
    out->setAccessibleName(tr("Sign out on %1").arg(safeText(session.device)));
    connect(out, &QPushButton::clicked, this, [this, id = session.id] { end({id}); });
    layout->addWidget(out);
    return row;
}

void SessionsDialog::end(const std::vector<SessionId> &sessions)
{
    clearError();
    setBusy(true);
    m_ending = static_cast<int>(sessions.size());
    for (const SessionId &session : sessions)
        m_desk.endSession(session).then(this, [this](const Result<Done> &result) { ended(result); });
}

void SessionsDialog::ended(const Result<Done> &result)
{
    // One that is gone already ended as it should.
    if (!result && result.error().kind != Error::Kind::NotFound)
        showError(result.error());
    if (--m_ending > 0)
        return;
    setBusy(false);
    read();
}

void SessionsDialog::endAll()
{
    clearError();
    setBusy(true);
    m_desk.endAllSessions().then(this, [this](const Result<Done> &result) {
        setBusy(false);
        if (!result)
            return showError(result.error());
        accept();
        m_session.signOut();
    });
}

} // namespace chatelaine
