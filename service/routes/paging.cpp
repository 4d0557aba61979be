// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/paging.h"

#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// Opaque, so that what a number counts may change.
constexpr QByteArrayView prefix{"1:"};

std::optional<quint64> numberOf(const QString &cursor)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(cursor.toLatin1(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !decoded.decoded.startsWith(prefix))
        return std::nullopt;
    bool isNumber = false;
    // The store's numbers are signed: one beyond them would begin at the beginning again.
    const qint64 number = decoded.decoded.sliced(prefix.size()).toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(static_cast<quint64>(number)) : std::nullopt;
}

} // namespace

Result<int> pageLimitOf(const Call &call, int usual, int most)
{
    if (!call.query.contains("limit"))
        return usual;
    bool isNumber = false;
    const int limit = call.query.value("limit").toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > most)
        return problem(u"invalid"_s, u"The limit is a number from 1 to %1."_s.arg(most));
    return limit;
}

Result<PageQuery> pageQueryOf(const Call &call, int usual, int most)
{
    const Result<int> limit = pageLimitOf(call, usual, most);
    if (!limit)
        return limit.error();
    PageQuery query{0, *limit};
    if (const QString cursor = call.query.value("cursor"); !cursor.isEmpty()) {
        const std::optional<quint64> number = numberOf(cursor);
        if (!number)
            return problem(u"invalid"_s, u"The cursor is not one of this service's."_s);
        query.after = *number;
    }
    return query;
}

QString cursorAfter(quint64 number)
{
    return QString::fromLatin1((prefix.toByteArray() + QByteArray::number(number)).toBase64(base64));
}

} // namespace chatelaine::service
