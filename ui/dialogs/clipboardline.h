// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secretclipboard.h"

#include <QWidget>

class QPushButton;

namespace chatelaine {

class CountdownRing;
class Label;

/// What the clipboard holds of ours and for how long, with a way to take it back. Keeps its place while there is
/// nothing.
class ClipboardLine : public QWidget
{
    Q_OBJECT

public:
    /// The clipboard must outlive it.
    explicit ClipboardLine(SecretClipboard &clipboard, QWidget *parent = nullptr);

    void copy(const std::shared_ptr<const Secret> &secret, std::chrono::seconds lent);

private:
    void tell(int seconds);

    SecretClipboard &m_clipboard;
    int m_lent = 1;
    CountdownRing *m_ring;
    Label *m_text;
    QPushButton *m_clear;
};

} // namespace chatelaine
