// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/cookies.h"

namespace chatelaine::service {

QList<QByteArray> cookies(const Request &request, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const Header &header : request.headers) {
        if (header.first != "cookie")
            continue;
        for (const QByteArray &pair : header.second.split(';')) {
            const qsizetype equals = pair.indexOf('=');
            if (equals < 0 || QByteArrayView(pair).first(equals).trimmed() != name)
                continue;
            QByteArray value = pair.sliced(equals + 1).trimmed();
            if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
                value = value.sliced(1).chopped(1);
            values.append(value);
        }
    }
    return values;
}

} // namespace chatelaine::service
