// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/csv.h"

#include <algorithm>

namespace chatelaine::csv {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOneOf(QChar letter, QStringView letters)
{
    return letters.contains(letter);
}

/// Spreadsheets skip blanks before they look for a formula, so this does, too. The wide forms are what East Asian
/// keyboards write, and are taken for the same.
bool wouldRun(const QString &text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), [](QChar each) { return each == u' '; });
    return first != text.end() && isOneOf(*first, u"=+-@\t\r\n＝＋－＠");
}

} // namespace

QString cell(const QString &text)
{
    QString safe = wouldRun(text) ? u'\'' + text : text;
    if (std::none_of(safe.begin(), safe.end(), [](QChar each) { return isOneOf(each, u",;\"\t\r\n"); }))
        return safe;
    return u'"' + safe.replace(u'"', "\"\""_L1) + u'"';
}

QByteArray record(const QStringList &cells)
{
    QStringList safe;
    safe.reserve(cells.size());
    for (const QString &each : cells)
        safe << cell(each);
    return safe.join(u',').toUtf8() + "\r\n";
}

} // namespace chatelaine::csv
