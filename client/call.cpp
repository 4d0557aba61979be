// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/call.h"

#include <QUrl>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Call Call::page(const QString &path, int limit, const QString &cursor)
{
    Call call{.path = path, .largest = largestList, .compressed = true};
    call.query.addQueryItem(u"limit"_s, QString::number(limit));
    if (!cursor.isEmpty())
        call.query.addQueryItem(u"cursor"_s, queryValue(cursor));
    return call;
}

Call Call::write(const QByteArray &verb, const QString &path, const OperationId &operation, QByteArrayView body)
{
    return {.verb = verb,
            .path = path,
            .effect = Effect::Write,
            .body = std::make_shared<const Secret>(body),
            .operation = operation};
}

QString queryValue(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace chatelaine
