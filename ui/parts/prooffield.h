// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/secondfactor.h"

#include <QWidget>

namespace chatelaine {

class CodeField;
class Field;
class PasswordEdit;

/// What proves who somebody is in the middle of a session: their password or, where they prefer it, a code.
class ProofField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Password, Code };

    /// `label` names the password, as "Password of Mara Okafor".
    explicit ProofField(const QString &label, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind); ///< empties both
    bool isComplete() const;
    Proof proof() const;

    /// Says that it was not taken; false where the error is about something else.
    bool refuse(const Error &error);
    void clear();
    void focusFirst();

Q_SIGNALS:
    void changed();
    void submitted(); ///< Return, or a code that is complete

private:
    Kind m_kind = Kind::Password;
    PasswordEdit *m_password;
    Field *m_passwordField;
    CodeField *m_code;
};

} // namespace chatelaine
