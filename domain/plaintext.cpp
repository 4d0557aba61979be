// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/plaintext.h"

#include <QList>
#include <algorithm>

namespace chatelaine {

namespace {

bool isForbidden(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

} // namespace

bool hasForbiddenCharacters(const QString &text, bool severalLines)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [&](char32_t c) { return isForbidden(c) && !(severalLines && (c == U'\n' || c == U'\t')); });
}

} // namespace chatelaine
