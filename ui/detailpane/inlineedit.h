// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/fonts.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace chatelaine {

class ElidedLabel;

/// Text that is changed where it stands: a click, Enter or F2 opens it, Enter or leaving takes it, Escape does not.
class InlineEdit : public QWidget
{
    Q_OBJECT

public:
    /// `name` says what it is, to screen readers and in the tooltip of the pencil.
    InlineEdit(const QString &name, TextStyle style, int longest, QWidget *parent = nullptr);

    /// What it says now; `placeholder` stands where it is empty.
    void setText(const QString &text, const QString &placeholder = {});
    void setEditable(bool editable);
    bool isEditing() const { return m_editing; }
    void resume(const QString &typed); ///< opens it again, with what was typed

Q_SIGNALS:
    void opened();
    void edited(const QString &text);
    void closed(); ///< after edited(), where something was

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void close(bool take);

    QString m_text;
    bool m_editing = false;
    QStackedLayout *m_stack;
    ElidedLabel *m_label;
    QPushButton *m_pencil;
    QLineEdit *m_editor;
};

} // namespace chatelaine
