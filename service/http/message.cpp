// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/message.h"

#include "domain/secret.h"

#include <algorithm>

namespace chatelaine::service {

QByteArray Request::header(QByteArrayView lowerCaseName) const
{
    if (count(lowerCaseName) != 1)
        return {};
    return std::find_if(headers.begin(), headers.end(), [&](const Header &h) { return h.first == lowerCaseName; })
        ->second;
}

qsizetype Request::count(QByteArrayView lowerCaseName) const
{
    return std::count_if(headers.begin(), headers.end(), [&](const Header &h) { return h.first == lowerCaseName; });
}

void wipeBody(Request &request)
{
    if (request.body.isDetached())
        wipeMemory(request.body.data(), static_cast<std::size_t>(request.body.size()));
}

} // namespace chatelaine::service
