// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/addressguard.h"

#include <algorithm>
#include <vector>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using Subnet = QPair<QHostAddress, int>;

std::vector<Subnet> subnets(std::initializer_list<QLatin1String> texts)
{
    std::vector<Subnet> parsed;
    for (const QLatin1String text : texts)
        parsed.push_back(QHostAddress::parseSubnet(text));
    return parsed;
}

bool isIn(const QHostAddress &address, const std::vector<Subnet> &ranges)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const Subnet &range) { return address.isInSubnet(range); });
}

bool isPublic4(const QHostAddress &address)
{
    static const std::vector<Subnet> special =
        subnets({"0.0.0.0/8"_L1, "10.0.0.0/8"_L1, "100.64.0.0/10"_L1, "127.0.0.0/8"_L1, "169.254.0.0/16"_L1,
                 "172.16.0.0/12"_L1, "192.0.0.0/24"_L1, "192.0.2.0/24"_L1, "192.88.99.0/24"_L1, "192.168.0.0/16"_L1,
                 "198.18.0.0/15"_L1, "198.51.100.0/24"_L1, "203.0.113.0/24"_L1, "224.0.0.0/4"_L1, "240.0.0.0/4"_L1});
    return !isIn(address, special);
}

bool isPublic6(const QHostAddress &address)
{
    // Of IPv6 only this is handed out to anybody, but for a few ranges in it.
    static const Subnet unicast = QHostAddress::parseSubnet("2000::/3"_L1);
    static const std::vector<Subnet> special =
        subnets({"2001::/23"_L1, "2001:db8::/32"_L1, "2002::/16"_L1, "3fff::/20"_L1});
    return address.isInSubnet(unicast) && !isIn(address, special);
}

} // namespace

bool isPublic(const QHostAddress &address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return isPublic4(address);
    case QAbstractSocket::IPv6Protocol:
        return isPublic6(address);
    default:
        return false;
    }
}

} // namespace chatelaine::service
