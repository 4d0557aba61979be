// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keytable/keyheader.h"

#include "ui/keytable/rowgeometry.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int headerHeight = 32;
}

KeyHeader::KeyHeader(QWidget *parent)
    : TitleHeader(headerHeight, parent)
{
    setObjectName(u"keyHeader"_s);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setMouseTracking(true);
}

QRect KeyHeader::titleRect(const QRect &section, int logicalIndex) const
{
    return cellContents(*this, section, logicalIndex);
}

} // namespace chatelaine
