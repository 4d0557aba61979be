// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/tone.h"

#include <QWidget>

namespace chatelaine {

class IconLabel;
class Label;

/// An editor with its label above, and help, a warning or an error below. Names the editor for screen readers.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor, which may be any widget.
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    /// A fact at the end of the label's line, as "4 of 12 chosen".
    void setFact(const QString &fact);

    void setHelp(const QString &help); ///< shown while there is neither warning nor error
    void setError(const QString &error);
    void setWarning(const QString &warning); ///< never blocks
    void clear(); ///< back to the help

    QString message() const; ///< the error, the warning or the help that shows

private:
    void say(Tone tone, const QString &text);

    QWidget *m_editor;
    Label *m_label;
    Label *m_fact;
    IconLabel *m_icon;
    Label *m_message;
    QString m_help;
};

} // namespace chatelaine
