// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/scopes/scopeheader.h"

#include "ui/scopes/scopedelegate.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int headerHeight = 32;
}

ScopeHeader::ScopeHeader(QWidget *parent)
    : TitleHeader(headerHeight, parent)
{
    setObjectName(u"scopeHeader"_s);
    setSectionsClickable(false);
}

QRect ScopeHeader::titleRect(const QRect &section, int logicalIndex) const
{
    return ScopeDelegate::contents(section, logicalIndex, count(), layoutDirection());
}

bool ScopeHeader::isTrailing(int logicalIndex) const
{
    return logicalIndex == count() - 1;
}

} // namespace chatelaine
