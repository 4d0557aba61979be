// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace chatelaine::test {

/// Texts of visible labels and buttons that do not fit the room they got.
inline QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool tooNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (label->isVisible() && !label->text().isEmpty() && (tooNarrow || label->height() < needed))
            cut << label->text();
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            cut << button->text();
    return cut;
}

/// Inputs that a test could not find by name, or a screen reader could not say.
inline QStringList namelessInputs(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool input = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget);
        if (!input || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty() || widget->objectName().isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return nameless;
}

/// What a person cannot come to with Tab alone, in a window that is active. Of radio buttons one stop is enough.
inline QStringList beyondTab(QWidget &window)
{
    QSet<const QWidget *> reached;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QStringList beyond;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool stop = widget->window() == &window && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (stop && !(button && button->isCheckable() && button->autoExclusive()) && !reached.contains(widget))
            beyond << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return beyond;
}

} // namespace chatelaine::test
