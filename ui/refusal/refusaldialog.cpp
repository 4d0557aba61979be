// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/refusal/refusaldialog.h"

#include "ui/parts/callout.h"
#include "ui/parts/field.h"
#include "ui/refusal/pasteedit.h"
#include "ui/refusal/refusalanswer.h"
#include "ui/theme/fonts.h"

#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int dialogWidth = 640;
constexpr int pasteHeight = 96;
constexpr auto typingPause = 300ms;

} // namespace

RefusalDialog::RefusalDialog(const Context &context, QWidget *parent)
    : DialogFrame(tr("Why was a call refused?"), dialogWidth, Head::Plain, parent)
    , m_context(context)
    , m_edit(new PasteEdit(context.profile))
    , m_secret(new Callout)
    , m_answer(new RefusalAnswer)
{
    setObjectName(u"refusalDialog"_s);
    setSub(tr("Paste what the caller got: a status, the whole answer, or its request id."));
    m_secret->setObjectName(u"secretMet"_s);
    m_secret->setContent(Tone::Warn, u"shield-alert"_s, tr("There is a key's secret in this"),
                         tr("It was masked before it got here, and is neither sent nor stored. If it was shared like "
                            "this, rotate its key."));
    m_secret->hide();
    body()->setSpacing(14);
    body()->addWidget(makePaste());
    body()->addWidget(m_secret);
    body()->addWidget(m_answer);
    setReason(tr("It is read here. Only a request id is sent, to look the call up."));
    addCancel(tr("Close"));

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    m_pause.callOnTimeout(this, &RefusalDialog::lookUp);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &RefusalDialog::read);
    connect(m_answer, &RefusalAnswer::keyWanted, this, [this](const KeyId &key) {
        accept();
        Q_EMIT keyWanted(key);
    });
    refresh();
    m_edit->setFocus();
}

QWidget *RefusalDialog::makePaste()
{
    m_edit->setObjectName(u"paste"_s);
    m_edit->setPlaceholderText(u"HTTP/1.1 401 Unauthorized"_s);
    m_edit->setFixedHeight(scaled(pasteHeight));
    return new Field(tr("What the caller got"), m_edit);
}

void RefusalDialog::done(int result)
{
    m_pause.stop();
    m_edit->clear();
    m_pasted = {};
    DialogFrame::done(result);
}

void RefusalDialog::read()
{
    m_pasted = readPasted(m_edit->toPlainText());
    m_secret->setVisible(m_edit->metSecret());
    clearError();
    if (m_pasted.requestId != m_asked) {
        m_asked.clear();
        m_found.reset();
        m_pause.start();
    }
    refresh();
}

void RefusalDialog::lookUp()
{
    const QString id = m_pasted.requestId;
    if (id.isEmpty() || id == m_asked)
        return;
    m_asked = id;
    m_context.find(id).then(this, [this, id](const Result<RefusedCall> &call) { found(id, call); });
    refresh();
}

void RefusalDialog::found(const QString &requestId, const Result<RefusedCall> &call)
{
    if (requestId != m_asked)
        return;
    m_found = call;
    if (!call && call.error().kind != Error::Kind::NotFound)
        showError(call.error());
    refresh();
}

void RefusalDialog::refresh()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isKnown = m_found && m_found->has_value();
    if (isKnown || m_pasted.status || !m_pasted.cause.isEmpty()) {
        const std::optional<RefusedCall> call = isKnown ? std::optional(**m_found) : std::nullopt;
        m_answer->show(*m_context.profile, m_pasted, call, call && m_context.knows(call->key), now);
    } else if (m_found) {
        m_answer->showNothing(tr("The service knows nothing of this request"),
                              tr("It was not refused here, belongs to another workspace, or is too long ago."));
    } else if (!m_pasted.requestId.isEmpty()) {
        m_answer->showNothing(tr("Looking the call up"), {});
    } else if (m_edit->document()->isEmpty()) {
        m_answer->showNothing(tr("The answer says why, and the request id finds the call again"),
                              tr("The caller's log has both; the id begins with req_."));
    } else {
        m_answer->showNothing(tr("Nothing in this says why"),
                              tr("Look for a status as 401, the body of the answer, or an id that begins with req_."));
    }
}

} // namespace chatelaine
