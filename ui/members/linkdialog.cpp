// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/members/linkdialog.h"

#include "ui/dialogs/clipboardline.h"
#include "ui/parts/button.h"
#include "ui/parts/callout.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/panel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 580;

} // namespace

LinkDialog::LinkDialog(const Content &content, SecretClipboard &clipboard, std::chrono::seconds lent, QWidget *parent)
    : DialogFrame(content.title, dialogWidth, Head::Plain, parent)
    , m_clipboard(new ClipboardLine(clipboard))
    , m_copy(makeButton(tr("Copy link"), "quiet", u"copy"_s))
    , m_question(makeQuestion())
{
    setObjectName(content.name);
    setSub(content.sub);
    auto *box = new Panel(Token::Pane, Token::Border);
    auto *across = new QHBoxLayout(box);
    across->setContentsMargins(16, 12, 12, 12);
    across->setSpacing(12);
    across->addWidget(new IconLabel(u"link"_s));
    // Whoever reads it on the screen has it: it says where it leads, not what it is.
    auto *shown = new ElidedLabel(u"https://%1/#••••••••••••"_s.arg(content.service), TextStyle::Mono);
    shown->setObjectName(u"link"_s);
    shown->setLayoutDirection(Qt::LeftToRight);
    across->addWidget(shown, 1);
    m_copy->setObjectName(u"copyLink"_s);
    across->addWidget(m_copy);
    auto *hint = new Label(tr("Pass it on by a way that only they read. Whoever has it can use it, once."),
                           TextStyle::Small, Token::Text2);
    hint->setWordWrap(true);
    body()->setSpacing(14);
    body()->addWidget(box);
    body()->addWidget(m_clipboard);
    body()->addWidget(hint);
    body()->addWidget(m_question);
    m_done = addVerb(tr("Done"), "primary");
    m_done->setEnabled(false);
    setReason(tr("Copy the link first: it is shown this once."));

    connect(m_copy, &QPushButton::clicked, this, [this, link = content.link, lent] {
        m_clipboard->copy(link, lent);
        copied();
    });
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    m_copy->setFocus();
}

QWidget *LinkDialog::makeQuestion()
{
    auto *question = new QWidget;
    question->setObjectName(u"question"_s);
    auto *callout = new Callout;
    callout->setContent(Tone::Warn, u"triangle-alert"_s, tr("Nobody has copied the link"),
                        tr("It can't be shown again. You can make a new one at any time."));
    QPushButton *keep = makeButton(tr("Keep open"), "quiet");
    keep->setObjectName(u"keepOpen"_s);
    QPushButton *leave = makeButton(tr("Close without it"), "danger-quiet");
    leave->setObjectName(u"closeWithout"_s);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_copy->setFocus();
    });
    connect(leave, &QPushButton::clicked, this, [this] { done(QDialog::Rejected); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(leave);
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(callout);
    column->addLayout(buttons);
    question->hide();
    return question;
}

void LinkDialog::copied()
{
    m_question->hide();
    m_done->setEnabled(true);
    setReason({});
}

void LinkDialog::reject()
{
    if (m_done->isEnabled())
        return DialogFrame::reject();
    m_question->show();
    m_question->findChild<QPushButton *>(u"keepOpen"_s)->setFocus();
}

} // namespace chatelaine
