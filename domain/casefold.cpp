// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/casefold.h"

#include <QString>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAscii(QUtf8StringView text)
{
    unsigned char bits = 0;
    for (const char byte : QByteArrayView(text.data(), text.size()))
        bits |= static_cast<unsigned char>(byte);
    return bits < 0x80;
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

QByteArray foldedByUnicode(QUtf8StringView text)
{
    // Decomposed first, or the marks of a folded letter end up in another order than those of one typed in parts.
    QString folded = text.toString().normalized(QString::NormalizationForm_D);
    // Qt folds letter by letter; its upper case is what makes SS of ß and I of ı.
    folded = folded.toCaseFolded().toUpper().toCaseFolded();
    folded.replace(u"i\u0307"_s, u"i"_s); // what İ folds to
    return folded.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

void appendCaseFolded(QByteArray &bytes, QUtf8StringView text)
{
    if (!isAscii(text)) {
        bytes += foldedByUnicode(text);
        return;
    }
    const qsizetype before = bytes.size();
    bytes.resize(before + text.size());
    std::transform(text.data(), text.data() + text.size(), bytes.data() + before, lowered);
}

QByteArray caseFolded(QUtf8StringView text)
{
    QByteArray bytes;
    appendCaseFolded(bytes, text);
    return bytes;
}

} // namespace chatelaine
