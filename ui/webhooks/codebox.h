// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/panel.h"

class QPlainTextEdit;

namespace chatelaine {

class Label;

/// What went over the wire, as plain text from left to right: headers above, then the body, JSON laid out. Long ones
/// are cut and scroll; nothing of it is interpreted.
class CodeBox : public Panel
{
    Q_OBJECT

public:
    static constexpr int mostShown = 4096; ///< characters

    /// `name` is what a screen reader calls it.
    explicit CodeBox(const QString &name, QWidget *parent = nullptr);

    void setContent(const QStringList &headers, const QString &body);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    Label *m_headers;
    QPlainTextEdit *m_body;
    Label *m_cut;
};

} // namespace chatelaine
