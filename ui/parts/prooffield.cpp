// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/prooffield.h"

#include "ui/parts/codefield.h"
#include "ui/parts/field.h"
#include "ui/parts/passwordedit.h"

#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

ProofField::ProofField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_password(new PasswordEdit)
    , m_passwordField(new Field(label, m_password))
    , m_code(new CodeField)
{
    m_password->setObjectName(u"password"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_passwordField);
    column->addWidget(m_code);
    m_code->hide();
    setFocusProxy(m_password);
    connect(m_password, &PasswordEdit::changed, this, [this] {
        if (!m_password->isEmpty())
            m_passwordField->clear();
        Q_EMIT changed();
    });
    connect(m_password, &PasswordEdit::submitted, this, &ProofField::submitted);
    connect(m_code, &CodeField::changed, this, &ProofField::changed);
    connect(m_code, &CodeField::submitted, this, &ProofField::submitted);
}

void ProofField::setKind(Kind kind)
{
    m_kind = kind;
    clear();
    m_passwordField->setVisible(kind == Kind::Password);
    m_code->setVisible(kind == Kind::Code);
    setFocusProxy(kind == Kind::Password ? static_cast<QWidget *>(m_password) : m_code);
    focusFirst();
    Q_EMIT changed();
}

bool ProofField::isComplete() const
{
    return m_kind == Kind::Password ? !m_password->isEmpty() : m_code->isComplete();
}

Proof ProofField::proof() const
{
    return m_kind == Kind::Password ? Proof{m_password->secret(), nullptr} : Proof{nullptr, m_code->code()};
}

bool ProofField::refuse(const Error &error)
{
    clear();
    focusFirst();
    if (error.kind != Error::Kind::Invalid)
        return false;
    if (m_kind == Kind::Code)
        m_code->refuse(error);
    else
        m_passwordField->setError(tr("This is not your password."));
    return true;
}

void ProofField::clear()
{
    m_password->clear();
    m_passwordField->clear();
    m_code->clear();
}

void ProofField::focusFirst()
{
    if (m_kind == Kind::Password)
        m_password->setFocus();
    else
        m_code->focusFirst();
}

} // namespace chatelaine
