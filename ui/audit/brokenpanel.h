// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auditverification.h"

#include <QWidget>

class QBoxLayout;

namespace chatelaine {

class Callout;
class ChainBoxes;
class Label;

/// What is wrong with the audit: the first bad row, what is still as written, and what nobody can vouch for.
class BrokenPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BrokenPanel(QWidget *parent = nullptr);

    /// Hides itself where nothing is wrong.
    void show(const std::optional<AuditFinding> &finding);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
    Callout *m_words;
    QWidget *m_chain;
    ChainBoxes *m_boxes;
    Label *m_says;
};

} // namespace chatelaine
