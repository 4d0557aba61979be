// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/panel.h"
#include "ui/parts/tone.h"

class QHBoxLayout;

namespace chatelaine {

class IconLabel;
class Label;
class RequestId;

/// A tinted box in a dialog: an icon, a sentence, and what follows from it. Grows with its text.
class Callout : public Panel
{
    Q_OBJECT

public:
    explicit Callout(QWidget *parent = nullptr);

    void setContent(Tone tone, const QString &icon, const QString &title, const QString &text = {});
    /// A short fact at the end of the title's line, as "0.18 s".
    void setFact(const QString &fact);
    /// The id of the request that failed, with a button that copies it; empty takes it away.
    void setRequestId(const QString &id);
    QString title() const;

private:
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    Label *m_fact;
    RequestId *m_requestId = nullptr; ///< once there was one
};

} // namespace chatelaine
