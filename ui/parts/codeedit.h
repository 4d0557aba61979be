// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QLineEdit>
#include <memory>

namespace chatelaine {

/// The six digits of an authenticator: one line edit, painted as six boxes. Takes digits only, a code pasted whole with
/// whatever spaces it came with, and says so once it is complete.
class CodeEdit : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int digits = 6;

    explicit CodeEdit(QWidget *parent = nullptr);

    bool isComplete() const { return text().size() == digits; }
    std::shared_ptr<const Secret> code() const;

    /// Where the box of a digit is, from 0 at the left.
    QRect box(int digit) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void completed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tidy(const QString &typed);

    bool m_wasComplete = false;
};

} // namespace chatelaine
