// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/conflictwords.h"

#include <QRadioButton>

namespace chatelaine {

/// One of two versions of a field, to choose; put both into one parent.
class VersionCard : public QRadioButton
{
    Q_OBJECT

public:
    explicit VersionCard(const std::vector<VersionLine> &lines, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;

    std::vector<VersionLine> m_lines;
};

} // namespace chatelaine
