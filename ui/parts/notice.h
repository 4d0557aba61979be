// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/tone.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace chatelaine {

class ElidedLabel;

/// The one bar above a table: a sentence, a fact, at most two links. Spoken when it changes.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void setContent(Tone tone, const QString &icon, const QString &sentence, const QString &fact = {},
                    const QStringList &links = {}, bool closable = false);
    QString sentence() const;

Q_SIGNALS:
    void linkActivated(int index);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_iconName;
    QLabel *m_icon;
    ElidedLabel *m_sentence;
    ElidedLabel *m_fact;
    QPushButton *m_links[2];
    QPushButton *m_close;
};

} // namespace chatelaine
