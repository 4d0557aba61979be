// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace chatelaine {

/// A page before a workspace is open: one column in the middle, on the quiet ground; scrolls where the window is low.
class CenteredPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit CenteredPage(QWidget *parent = nullptr);

protected:
    QVBoxLayout *column() const { return m_column; }

    /// A raised card of this width in the column; its layout has the margins of a form.
    QVBoxLayout *addCard(int width);

    /// Where the focus begins. Not a focus proxy: Tab leaves out what another widget stands for.
    void setFirst(QWidget *first) { m_first = first; }

    void focusInEvent(QFocusEvent *event) override;

private:
    QVBoxLayout *m_column;
    QWidget *m_first = nullptr;
};

} // namespace chatelaine
