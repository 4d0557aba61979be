// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/codefield.h"

#include "ui/parts/codecountdown.h"
#include "ui/parts/codeedit.h"
#include "ui/parts/field.h"
#include "ui/theme/fonts.h"

#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestRecoveryCode = 32;
constexpr int shortestRecoveryCode = 12; ///< without its dashes

} // namespace

CodeField::CodeField(QWidget *parent)
    : QWidget(parent)
    , m_digits(new CodeEdit)
    , m_countdown(new CodeCountdown)
    , m_typed(new QLineEdit)
{
    m_digits->setObjectName(u"code"_s);
    m_typed->setObjectName(u"recoveryCode"_s);
    m_typed->setMaxLength(longestRecoveryCode);
    m_typed->setFont(chatelaine::font(TextStyle::Mono));
    m_typed->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_authenticator = new Field(tr("Code from your authenticator"), m_digits);
    m_recovery = new Field(tr("Recovery code"), m_typed);
    m_recovery->setHelp(tr("One of the ten you saved. Each works once."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_authenticator, m_countdown, m_recovery})
        column->addWidget(part);
    setKind(Kind::Authenticator);

    connect(m_digits, &QLineEdit::textEdited, m_authenticator, &Field::clear);
    connect(m_typed, &QLineEdit::textEdited, m_recovery, &Field::clear);
    for (const QLineEdit *edit : {static_cast<QLineEdit *>(m_digits), m_typed}) {
        connect(edit, &QLineEdit::textChanged, this, &CodeField::changed);
        connect(edit, &QLineEdit::returnPressed, this, &CodeField::submitted);
    }
    connect(m_digits, &CodeEdit::completed, this, [this] {
        // Before the text tells others of itself: who sends must know by then that it is complete.
        Q_EMIT changed();
        Q_EMIT submitted();
    });
}

void CodeField::setKind(Kind kind)
{
    m_kind = kind;
    clear();
    m_authenticator->setVisible(kind == Kind::Authenticator);
    m_countdown->setVisible(kind == Kind::Authenticator);
    m_recovery->setVisible(kind == Kind::Recovery);
    setFocusProxy(kind == Kind::Authenticator ? m_digits : m_typed);
    Q_EMIT changed();
}

bool CodeField::isComplete() const
{
    if (m_kind == Kind::Authenticator)
        return m_digits->isComplete();
    return m_typed->text().remove(u'-').remove(u' ').size() >= shortestRecoveryCode;
}

std::shared_ptr<const Secret> CodeField::code() const
{
    if (m_kind == Kind::Authenticator)
        return m_digits->code();
    QString typed = m_typed->text().trimmed().toLower();
    return std::make_shared<const Secret>(Secret::takenFrom(typed));
}

void CodeField::refuse(const Error &error)
{
    clear();
    if (m_kind == Kind::Recovery)
        m_recovery->setError(tr("This recovery code is wrong or was used already."));
    else if (error.type == "used-code"_L1)
        m_authenticator->setError(tr("This code was used already. Wait for the next one."));
    else
        m_authenticator->setError(tr("This code is wrong or was used already. Wait for the next one and try again."));
    focusFirst();
}

void CodeField::clear()
{
    m_digits->clear();
    m_typed->clear();
    m_authenticator->clear();
    m_recovery->clear();
}

void CodeField::focusFirst()
{
    (m_kind == Kind::Authenticator ? static_cast<QWidget *>(m_digits) : m_typed)->setFocus();
}

} // namespace chatelaine
