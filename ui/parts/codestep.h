// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/secret.h"

#include <QWidget>
#include <memory>

class QPushButton;

namespace chatelaine {

class Avatar;
class CodeField;
class ElidedLabel;

/// The second step of a sign-in (picture 18-3): whose password was accepted, and the code that is still missing.
class CodeStep : public QWidget
{
    Q_OBJECT

public:
    explicit CodeStep(QWidget *parent = nullptr);

    void setAccount(const QString &email);
    bool isComplete() const;
    std::shared_ptr<const Secret> code() const;
    void refuse(const Error &error);
    void clear();
    void focusFirst();
    /// The way to a recovery code and back, for where it stands.
    QPushButton *otherCode() const { return m_other; }
    bool isRecovery() const;

Q_SIGNALS:
    void changed();
    void submitted(); ///< complete, or Return
    void changeWanted(); ///< another account

private:
    QWidget *makeAccount();
    void switchKind();

    Avatar *m_avatar;
    ElidedLabel *m_email;
    CodeField *m_code;
    QPushButton *m_other;
};

} // namespace chatelaine
