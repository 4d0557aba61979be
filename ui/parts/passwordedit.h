// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QBasicTimer>
#include <QWidget>
#include <memory>
#include <vector>

namespace chatelaine {

/// A field for a person's password.
///
/// Not a QLineEdit: that one tells the accessibility bus each character, keeps them in its undo history and its
/// clipboard, and wipes nothing. This one keeps the bytes in one buffer that is wiped, shows dots, and tells screen
/// readers only that it is a password and whether it is empty. The caret stays at the end; Ctrl+U or Ctrl+Backspace
/// empties it.
class PasswordEdit : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype longest = 1024; ///< bytes of UTF-8; more is not taken
    static constexpr qsizetype longestLink = 16 * 1024; ///< the same for a link, that may hold certificates

    explicit PasswordEdit(QWidget *parent = nullptr);
    explicit PasswordEdit(qsizetype most, QWidget *parent = nullptr);
    ~PasswordEdit() override;

    bool isEmpty() const { return m_bytes.empty(); }
    std::shared_ptr<const Secret> secret() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

public Q_SLOTS:
    void clear();

Q_SIGNALS:
    void changed();
    void submitted(); ///< Return

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void append(const QString &text);
    void removeLast();
    void paste();
    int characters() const;

    qsizetype m_most; ///< bytes
    std::vector<char> m_bytes; ///< reserved once, so that it never leaves a copy behind by growing
    QBasicTimer m_blink;
    bool m_caretShown = false;
};

} // namespace chatelaine
