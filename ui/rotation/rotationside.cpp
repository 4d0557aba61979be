// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/rotationside.h"

#include "ui/parts/label.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QVBoxLayout>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideWidth = 236;

} // namespace

RotationSide::RotationSide(QWidget *parent)
    : QWidget(parent)
    , m_total(new Label({}, TextStyle::Small, Token::Text2))
    , m_choice(new QComboBox)
    , m_steps(new Stepper)
{
    // As wide as its longest step, which no language cuts.
    setMinimumWidth(scaled(sideWidth));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_choice->setObjectName(u"rotationChoice"_s);
    m_choice->setAccessibleName(tr("Open rotations"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_steps->setObjectName(u"rotationSteps"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 22, 16, 20);
    column->setSpacing(6);
    column->addWidget(m_total);
    column->addWidget(m_choice);
    column->addSpacing(12);
    column->addWidget(m_steps);
    column->addStretch();
    connect(m_choice, &QComboBox::activated, this,
            [this](int at) { Q_EMIT chosen({m_choice->itemData(at).toString()}); });
}

void RotationSide::setRotations(const std::vector<OpenRotation> &open, const KeyId &shown)
{
    const bool several = open.size() > 1;
    QStringList ids;
    for (const OpenRotation &rotation : open)
        ids << rotation.newer.id.text + rotation.older.name;
    m_total->setText(tr("%n rotations are open", nullptr, static_cast<int>(open.size())));
    m_total->setVisible(several);
    m_choice->setVisible(several);
    // Filled anew only where it is another list: one that somebody has opened would close under the pointer.
    if (ids == m_ids) {
        m_choice->setCurrentIndex(m_choice->findData(shown.text));
        return;
    }
    m_ids = ids;
    m_choice->clear();
    for (const OpenRotation &rotation : open)
        m_choice->addItem(safeText(rotation.older.name), rotation.newer.id.text);
    m_choice->setCurrentIndex(m_choice->findData(shown.text));
}

void RotationSide::setSteps(const std::vector<Stepper::Step> &steps)
{
    m_steps->setSteps(steps);
    m_steps->setVisible(!steps.empty());
}

void RotationSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Pane));
}

} // namespace chatelaine
