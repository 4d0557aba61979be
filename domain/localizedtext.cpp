// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/localizedtext.h"

namespace chatelaine {

QString LocalizedText::in(const QString &language) const
{
    const auto exact = byLanguage.constFind(language);
    if (exact != byLanguage.constEnd())
        return *exact;
    const auto base = byLanguage.constFind(language.left(2));
    return base != byLanguage.constEnd() ? *base : byLanguage.value(QStringLiteral("en"));
}

} // namespace chatelaine
