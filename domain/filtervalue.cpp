// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/filtervalue.h"

#include "domain/keydraft.h"

#include <chrono>

namespace chatelaine {

using namespace std::chrono_literals;

namespace {

std::optional<std::chrono::milliseconds> unitOf(QChar letter)
{
    switch (letter.toLower().unicode()) {
    case u'h':
        return 1h;
    case u'd':
        return 24h;
    case u'w':
        return 7 * 24h;
    case u'm':
        return 30 * 24h;
    case u'y':
        return 365 * 24h;
    default:
        return std::nullopt;
    }
}

/// A number of this many digits and nothing else.
std::optional<int> digits(QStringView text, qsizetype count)
{
    bool ok = text.size() == count && text.front().isDigit();
    const int number = ok ? text.toInt(&ok) : 0;
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<qint64> durationIn(QStringView text)
{
    static constexpr int longest = 10'000; // of any unit: far beyond use, far below overflow
    if (text.size() < 2 || !text.front().isDigit())
        return std::nullopt;
    bool ok = false;
    const int count = text.chopped(1).toInt(&ok);
    const auto unit = unitOf(text.back());
    if (!ok || !unit || count > longest)
        return std::nullopt;
    return count * unit->count();
}

std::optional<Period> periodIn(QStringView text)
{
    const QChar bound = text.isEmpty() ? QChar() : text.front();
    const bool bounded = bound == u'>' || bound == u'<';
    const auto parts = text.sliced(bounded ? 1 : 0).split(u'-');
    const auto year = digits(parts[0], 4);
    const auto month = parts.size() > 1 ? digits(parts[1], 2) : 1;
    const auto day = parts.size() > 2 ? digits(parts[2], 2) : 1;
    if (parts.size() > 3 || !year || !month || !day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;

    const QDate first(*year, *month, *day);
    const QDate next = parts.size() == 1 ? first.addYears(1)
        : parts.size() == 2              ? first.addMonths(1)
                                         : first.addDays(1);
    Period period;
    if (bound != u'<')
        period.from = endOf(first).toMSecsSinceEpoch();
    if (bound != u'>')
        period.to = endOf(bound == u'<' ? first : next).toMSecsSinceEpoch();
    return period;
}

} // namespace chatelaine
