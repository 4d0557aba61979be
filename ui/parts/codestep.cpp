// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/codestep.h"

#include "ui/parts/avatar.h"
#include "ui/parts/button.h"
#include "ui/parts/codefield.h"
#include "ui/parts/label.h"
#include "ui/parts/panel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

CodeStep::CodeStep(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(34))
    , m_email(new ElidedLabel({}, TextStyle::Label))
    , m_code(new CodeField)
    , m_other(makeButton(tr("Use a recovery code"), "link", {}, this))
{
    m_other->setObjectName(u"otherCode"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    column->addWidget(makeAccount());
    column->addWidget(m_code);
    connect(m_code, &CodeField::changed, this, &CodeStep::changed);
    connect(m_code, &CodeField::submitted, this, &CodeStep::submitted);
    connect(m_other, &QPushButton::clicked, this, &CodeStep::switchKind);
    setFocusProxy(m_code);
}

QWidget *CodeStep::makeAccount()
{
    auto *account = new chatelaine::Panel(Token::Pane, Token::Border);
    auto *row = new QHBoxLayout(account);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_email);
    words->addWidget(new Label(tr("Password accepted"), TextStyle::Small, Token::OkText));
    row->addLayout(words, 1);
    //: Signs in as somebody else instead.
    QPushButton *change = makeButton(tr("Change"), "link");
    change->setObjectName(u"changeAccount"_s);
    connect(change, &QPushButton::clicked, this, &CodeStep::changeWanted);
    row->addWidget(change);
    return account;
}

void CodeStep::setAccount(const QString &email)
{
    m_avatar->setPerson(email);
    m_email->setText(isolated(safeText(email)));
}

bool CodeStep::isComplete() const
{
    return m_code->isComplete();
}

std::shared_ptr<const Secret> CodeStep::code() const
{
    return m_code->code();
}

void CodeStep::refuse(const Error &error)
{
    m_code->refuse(error);
}

void CodeStep::clear()
{
    if (isRecovery())
        switchKind();
    m_code->clear();
}

void CodeStep::focusFirst()
{
    m_code->focusFirst();
}

bool CodeStep::isRecovery() const
{
    return m_code->kind() == CodeField::Kind::Recovery;
}

void CodeStep::switchKind()
{
    const bool recovery = !isRecovery();
    m_code->setKind(recovery ? CodeField::Kind::Recovery : CodeField::Kind::Authenticator);
    m_other->setText(recovery ? tr("Use the authenticator") : tr("Use a recovery code"));
    m_code->focusFirst();
}

} // namespace chatelaine
