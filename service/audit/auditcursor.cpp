// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/auditcursor.h"

#include "service/audit/auditrows.h"
#include "service/routes/problems.h"

#include <limits>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qint64 last = std::numeric_limits<qint64>::max();

std::optional<AuditCursor> parsed(const QString &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    const QStringList parts = decoded ? QString::fromUtf8(decoded.decoded).split(u'/') : QStringList();
    bool isTime = false, isNumber = false;
    if (parts.size() != 3)
        return std::nullopt;
    for (const AuditChain chain : {AuditChain::Changes, AuditChain::Refusals}) {
        // The store's numbers are signed.
        const AuditCursor cursor{parts[0].toLongLong(&isTime), chain,
                                 static_cast<quint64>(parts[2].toLongLong(&isNumber))};
        if (isTime && isNumber && parts[1] == auditrows::nameOf(chain))
            return cursor;
    }
    return std::nullopt;
}

} // namespace

AuditCursor AuditCursor::of(const AuditEntry &row)
{
    return {row.at.toMSecsSinceEpoch(), row.chain, row.number};
}

Result<AuditCursor> AuditCursor::of(const Call &call)
{
    const QString text = call.query.value("cursor");
    if (text.isEmpty())
        return AuditCursor{last, AuditChain::Changes, static_cast<quint64>(last)};
    const std::optional<AuditCursor> cursor = parsed(text);
    if (!cursor)
        return problem(u"invalid"_s, u"The cursor is not one of this service's."_s);
    return *cursor;
}

QString AuditCursor::text() const
{
    const QString place = u"%1/%2/%3"_s.arg(at).arg(auditrows::nameOf(chain)).arg(number);
    return QString::fromLatin1(place.toUtf8().toBase64(base64));
}

quint64 AuditCursor::below(AuditChain rows) const
{
    if (rows == chain)
        return number;
    return rows == AuditChain::Changes ? 0 : static_cast<quint64>(last);
}

bool isBefore(const AuditEntry &row, const AuditEntry &other)
{
    if (row.at != other.at)
        return row.at > other.at;
    if (row.chain != other.chain)
        return row.chain == AuditChain::Changes;
    return row.number > other.number;
}

} // namespace chatelaine::service
