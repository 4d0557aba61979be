// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/secret.h"

#include <QWidget>
#include <memory>

class QLineEdit;

namespace chatelaine {

class CodeCountdown;
class CodeEdit;
class Field;

/// The code that a second factor asks for: of the authenticator, or one of the recovery codes.
class CodeField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Authenticator, Recovery };

    explicit CodeField(QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind); ///< empties both
    bool isComplete() const;
    std::shared_ptr<const Secret> code() const;

    /// Says that the code was not taken, and empties it for the next.
    void refuse(const Error &error);
    void clear();
    void focusFirst();

Q_SIGNALS:
    void changed();
    void submitted(); ///< complete, or Return

private:
    Kind m_kind = Kind::Authenticator;
    CodeEdit *m_digits;
    Field *m_authenticator;
    CodeCountdown *m_countdown;
    QLineEdit *m_typed;
    Field *m_recovery;
};

} // namespace chatelaine
