// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/text.h"

#include <QLocale>

namespace chatelaine {

namespace {

constexpr QChar replacement(0xFFFD);

// Unicode TR 36: what is invisible or turns the reading order lets one name pass for another.
bool deceives(QChar c)
{
    if (c == u'\u200D' || c == u'\u200C') // join and non-join: several scripts cannot be written without
        return false;
    const QChar::Category category = c.category();
    return (category == QChar::Other_Control && c != u'\n') || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

} // namespace

QString safeText(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe)
        if (deceives(c))
            c = replacement;
    return safe;
}

QString isolated(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString inSentence(const QString &noun)
{
    return QLocale().language() == QLocale::German ? noun : noun.left(1).toLower() + noun.mid(1);
}

QString localized(const LocalizedText &text)
{
    return safeText(text.in(QLocale().name()));
}

} // namespace chatelaine
