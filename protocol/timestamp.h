// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <array>
#include <optional>
#include <string_view>

namespace chatelaine {

/// The instant an RFC 3339 text in UTC names ("2026-11-21T00:20:09Z", "…09.123Z"), in milliseconds since 1970.
/// None for anything else: another offset, lower case, a date or time that does not exist, more than nine decimals.
/// What is finer than a millisecond is dropped.
std::optional<qint64> parsedTimestamp(std::string_view text);

/// The text of an instant, with milliseconds only where there are any. Years 0000 to 9999; outside it is clamped.
class TimestampText
{
public:
    explicit TimestampText(qint64 msSinceEpoch);

    std::string_view view() const { return {m_text.data(), m_size}; }

private:
    std::array<char, 24> m_text;
    std::size_t m_size = 0;
};

} // namespace chatelaine
