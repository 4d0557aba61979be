// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/tone.h"

#include <QWidget>
#include <functional>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace chatelaine {

class IconLabel;
class Label;
class RequestId;

/// What stands where content would be: what is true, and the next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    struct Action
    {
        QString id; ///< the button's object name
        QString text;
        const char *kind;
        QString icon;
        std::function<void()> run;
    };

    explicit EmptyState(QWidget *parent = nullptr);

    /// `title` and `text` may carry the service's words; both are plain.
    void setContent(const QString &icon, Tone tone, const QString &title, const QString &text,
                    const std::vector<Action> &actions = {});
    /// The id of the request that failed, between text and buttons; empty takes it away.
    void setRequestId(const QString &id);

private:
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    RequestId *m_requestId;
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
};

} // namespace chatelaine
