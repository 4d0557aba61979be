// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/codecs.h"

#include "protocol/timestamp.h"

#include <limits>

namespace chatelaine::json {

namespace {

template <class Duration>
Duration duration(Source &source)
{
    // Over a century is no length of time anybody means, and sums of it would overflow.
    constexpr Duration longest = std::chrono::hours(100 * 366 * 24);
    const quint64 count = natural(source);
    if (count > quint64(longest.count()))
        throw Unreadable("wrong-type", "This is too long a time.");
    return Duration(static_cast<qint64>(count));
}

} // namespace

void Codec<QString>::read(Source &source, QString &out)
{
    const std::string_view utf8 = text(source);
    out = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void Codec<QString>::write(Writer &writer, const QString &value)
{
    text(writer, chars(value.toUtf8()));
}

void Codec<int>::read(Source &source, int &out)
{
    const qint64 value = integer(source);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        throw Unreadable("wrong-type", "This number is too great.");
    out = static_cast<int>(value);
}

void Codec<QDateTime>::read(Source &source, QDateTime &out)
{
    const auto ms = parsedTimestamp(text(source));
    if (!ms)
        throw Unreadable("wrong-type", "A time in UTC as 2026-11-21T00:20:09Z is expected here.");
    out = QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC);
}

void Codec<QDateTime>::write(Writer &writer, const QDateTime &value)
{
    text(writer, TimestampText(value.toMSecsSinceEpoch()).view());
}

void Codec<std::chrono::seconds>::read(Source &source, std::chrono::seconds &out)
{
    out = duration<std::chrono::seconds>(source);
}

void Codec<std::chrono::milliseconds>::read(Source &source, std::chrono::milliseconds &out)
{
    out = duration<std::chrono::milliseconds>(source);
}

void Codec<std::shared_ptr<const Secret>>::read(Source &source, std::shared_ptr<const Secret> &out)
{
    const std::string_view plain = text(source);
    out = std::make_shared<const Secret>(QByteArrayView(plain.data(), static_cast<qsizetype>(plain.size())));
    // The view lies in the parser's own buffer, which it frees as it is.
    wipeMemory(const_cast<char *>(plain.data()), plain.size());
}

} // namespace chatelaine::json
