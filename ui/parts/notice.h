// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/tone.h"

#include <QStringList>
#include <QWidget>
#include <array>

class QPushButton;

namespace chatelaine {

class ElidedLabel;
class IconLabel;
class RequestId;

/// The one bar above a table: a sentence, a fact, at most two links. Spoken when it changes.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void setContent(Tone tone, const QString &icon, const QString &sentence, const QString &fact = {},
                    const QStringList &links = {}, bool closable = false);
    /// The id of the request that failed; empty is none.
    void setRequestId(const QString &id);
    QString sentence() const;

Q_SIGNALS:
    void linkActivated(int index);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    IconLabel *m_icon;
    ElidedLabel *m_sentence;
    ElidedLabel *m_fact;
    RequestId *m_requestId;
    std::array<QPushButton *, 2> m_links;
    QPushButton *m_close;
};

} // namespace chatelaine
