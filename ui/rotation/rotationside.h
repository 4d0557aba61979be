// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/openrotation.h"
#include "ui/parts/stepper.h"

#include <QWidget>

class QComboBox;

namespace chatelaine {

class Label;

/// The leading column of the rotations' page: which of several is shown, and its steps.
class RotationSide : public QWidget
{
    Q_OBJECT

public:
    explicit RotationSide(QWidget *parent = nullptr);

    /// Those to choose from; one alone needs no choice.
    void setRotations(const std::vector<OpenRotation> &open, const KeyId &shown);
    void setSteps(const std::vector<Stepper::Step> &steps);

Q_SIGNALS:
    void chosen(const chatelaine::KeyId &newer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_ids; ///< what the choice was filled with
    Label *m_total;
    QComboBox *m_choice;
    Stepper *m_steps;
};

} // namespace chatelaine
