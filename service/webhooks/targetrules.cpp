// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/targetrules.h"

#include "service/webhooks/addressguard.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

bool leadsInside(const QString &host)
{
    const QHostAddress literal(host);
    if (!literal.isNull())
        return !isPublic(literal);
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return name == "localhost"_L1 || name.endsWith(".localhost"_L1);
}

} // namespace

std::optional<FieldProblem> TargetRules::problemWith(const QUrl &url) const
{
    if (!plainHttp && url.scheme() != "https"_L1)
        return FieldProblem{u"/url"_s, u"not-allowed"_s, u"The address must begin with https."_s};
    if (!privateAddresses && leadsInside(url.host()))
        return FieldProblem{u"/url"_s, u"not-allowed"_s,
                            u"Private addresses are refused; the service's operator may allow them."_s};
    return std::nullopt;
}

} // namespace chatelaine::service
