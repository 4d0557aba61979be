// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "ui/parts/panel.h"

class QBoxLayout;
class QPushButton;

namespace chatelaine {

class Label;

/// "If you regenerate it": what stops, what keeps working, and the way there.
class RegenerateBox : public Panel
{
    Q_OBJECT

public:
    explicit RegenerateBox(QWidget *parent = nullptr);

    void show(const Profile::KeyKind &kind, const std::optional<KeyUsage> &usage);
    /// Why it cannot be done; empty where it can.
    void setObstacle(const QString &obstacle);

Q_SIGNALS:
    void regenerateWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
    Label *m_stops;
    Label *m_keeps;
    QWidget *m_stopsLine;
    QWidget *m_keepsLine;
    QPushButton *m_verb;
};

} // namespace chatelaine
