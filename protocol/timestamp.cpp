// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/timestamp.h"

#include <algorithm>
#include <chrono>

namespace chatelaine {

namespace {

using namespace std::chrono;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The number in `count` digits, or -1: as QByteArray::toInt() without the allocation and the locale.
int number(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (!isDigit(text[i]))
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

// The milliseconds of ".123Z" with one to nine decimals, or -1.
int fraction(std::string_view tail)
{
    if (tail == "Z")
        return 0;
    if (tail.size() < 3 || tail.size() > 11 || tail.front() != '.' || tail.back() != 'Z')
        return -1;
    const std::string_view decimals = tail.substr(1, tail.size() - 2);
    if (!std::all_of(decimals.begin(), decimals.end(), isDigit))
        return -1;
    int ms = 0;
    for (std::size_t i = 0; i < 3; ++i)
        ms = ms * 10 + (i < decimals.size() ? decimals[i] - '0' : 0);
    return ms;
}

template <class Out>
Out digits(Out out, int value, int count)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        out[i] = static_cast<char>('0' + value % 10);
    return out + count;
}

} // namespace

std::optional<qint64> parsedTimestamp(std::string_view text)
{
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;

    const int y = number(text, 0, 4), mo = number(text, 5, 2), d = number(text, 8, 2);
    const int h = number(text, 11, 2), mi = number(text, 14, 2), s = number(text, 17, 2);
    const int ms = fraction(text.substr(19));
    if (y < 0 || mo < 0 || d < 0 || h < 0 || h > 23 || mi < 0 || mi > 59 || s < 0 || s > 59 || ms < 0)
        return std::nullopt;

    const year_month_day date{year(y), month(static_cast<unsigned>(mo)), day(static_cast<unsigned>(d))};
    if (!date.ok())
        return std::nullopt;
    const auto instant = sys_days(date) + hours(h) + minutes(mi) + seconds(s) + milliseconds(ms);
    return duration_cast<milliseconds>(instant.time_since_epoch()).count();
}

TimestampText::TimestampText(qint64 msSinceEpoch)
{
    constexpr qint64 first = sys_days(year(0) / 1 / 1).time_since_epoch() / milliseconds(1);
    constexpr qint64 last = sys_days(year(10'000) / 1 / 1).time_since_epoch() / milliseconds(1) - 1;
    const sys_time<milliseconds> instant{milliseconds(std::clamp(msSinceEpoch, first, last))};
    const auto midnight = floor<days>(instant);
    const year_month_day date{midnight};
    const hh_mm_ss time{instant - midnight};

    auto out = digits(m_text.data(), int(date.year()), 4);
    const auto next = [&out](char before, int value, int count) {
        *out++ = before;
        out = digits(out, value, count);
    };
    next('-', static_cast<int>(unsigned(date.month())), 2);
    next('-', static_cast<int>(unsigned(date.day())), 2);
    next('T', static_cast<int>(time.hours().count()), 2);
    next(':', static_cast<int>(time.minutes().count()), 2);
    next(':', static_cast<int>(time.seconds().count()), 2);
    if (time.subseconds().count() != 0)
        next('.', static_cast<int>(time.subseconds().count()), 3);
    *out++ = 'Z';
    m_size = static_cast<std::size_t>(out - m_text.data());
}

} // namespace chatelaine
