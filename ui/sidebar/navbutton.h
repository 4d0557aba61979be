// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <optional>

namespace chatelaine {

/// One page in the sidebar: icon, name and a count; in the rail the icon alone, with the name as tooltip.
class NavButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(const QString &page, const QString &text, const QString &icon, QWidget *parent = nullptr);

    const QString &page() const { return m_page; }
    void setCount(std::optional<int> count);
    void setRail(bool rail);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();

    QString m_page, m_iconName;
    std::optional<int> m_count;
    bool m_rail = false;
};

} // namespace chatelaine
