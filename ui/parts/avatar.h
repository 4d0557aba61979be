// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace chatelaine {

/// Two initials on a tint that belongs to the name; grey and dashed for somebody who left.
void paintAvatar(QPainter *painter, const QRect &in, const QString &name, bool left);

/// The initials of a name, at most two: "TL" of "Tomás Lindqvist".
QString initials(const QString &name);

class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int size = 22, QWidget *parent = nullptr);

    void setPerson(const QString &name, bool left = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    bool m_left = false;
};

} // namespace chatelaine
