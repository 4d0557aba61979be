// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/localizedtext.h"

#include <algorithm>

namespace chatelaine {

QString LocalizedText::in(const QString &language) const
{
    const auto exact = byLanguage.constFind(language);
    if (exact != byLanguage.constEnd())
        return *exact;
    const auto isSeparator = [](QChar c) { return c == u'_' || c == u'-'; };
    const auto end = std::find_if(language.begin(), language.end(), isSeparator);
    const auto base = byLanguage.constFind(QString(language.begin(), end - language.begin()));
    return base != byLanguage.constEnd() ? *base : byLanguage.value(QStringLiteral("en"));
}

} // namespace chatelaine
