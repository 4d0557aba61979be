// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace chatelaine {

/// A table whose cells are slices of whole rows: the row under the pointer is marked, and a focus that the keyboard
/// brought is shown.
class RowView : public QTableView
{
    Q_OBJECT

public:
    int hoveredRow() const { return m_hovered; }
    bool showsFocus() const; ///< the keyboard brought focus here

protected:
    explicit RowView(int rowHeight, QWidget *parent = nullptr); ///< the height at 100 %

    /// Makes a row the current and only chosen one, and scrolls to it.
    void choose(const QModelIndex &index);
    /// Gives the columns their widths; asked whenever there is another room for them.
    virtual void layOutColumns() = 0;

    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void hover(int row);

    int m_rowHeight;
    int m_hovered = -1;
    bool m_byKeyboard = false;
};

} // namespace chatelaine
