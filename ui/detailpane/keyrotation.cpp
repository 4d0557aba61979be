// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/detailpane/keyrotation.h"

#include "ui/actions.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

KeyRotation::KeyRotation(Actions &actions, QWidget *parent)
    : Panel(Token::Select, {}, parent)
    , m_other(new ElidedLabel({}, TextStyle::Small, Token::Text2))
{
    setObjectName(u"detailRotation"_s);
    m_other->setObjectName(u"detailRotationOther"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new Label(tr("Rotation open"), TextStyle::Heading));
    words->addWidget(m_other);
    QPushButton *open = makeActionButton(actions.action(u"key.open-rotation"_s), "link");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 9, 8, 9);
    row->setSpacing(10);
    row->addWidget(new IconLabel(u"hourglass"_s, Token::Accent), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(open);
}

void KeyRotation::show(const ApiKey &key, const std::optional<OpenRotation> &rotation)
{
    setVisible(rotation.has_value());
    if (!rotation)
        return;
    const bool isOlder = rotation->older.id == key.id;
    const ApiKey &other = isOlder ? rotation->newer : rotation->older;
    const QString name = isolated(safeText(other.visiblePart.isEmpty() ? other.name : other.visiblePart));
    //: %1 is the visible part of another key
    m_other->setText(isOlder ? tr("%1 takes its place").arg(name) : tr("In place of %1").arg(name));
}

} // namespace chatelaine
