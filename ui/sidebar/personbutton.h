// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace chatelaine {

/// Who is signed in, and as what; drops down the way out.
class PersonButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PersonButton(QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &role);
    void setRail(bool rail);

    QSize sizeHint() const override;

Q_SIGNALS:
    void signOutWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();

    QString m_role;
    bool m_rail = false;
};

} // namespace chatelaine
