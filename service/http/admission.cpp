// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/admission.h"

#include <algorithm>

namespace chatelaine::service {

namespace {

constexpr std::size_t spareRoom = 32;

QHostAddress networkOf(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4);
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8{0});
    return QHostAddress(bytes);
}

} // namespace

Admission::Admission(std::size_t total, std::size_t perAddress)
    : m_total(total)
    , m_perAddress(perAddress)
{
}

Admission::Verdict Admission::enter(const QHostAddress &address)
{
    const std::scoped_lock lock(m_mutex);
    const QHostAddress network = networkOf(address);
    const std::size_t here = m_byNetwork.value(network);
    if (m_inside >= m_total + spareRoom || here >= m_perAddress + spareRoom)
        return Verdict::Refused;
    m_byNetwork.insert(network, here + 1);
    ++m_inside;
    return m_inside > m_total || here >= m_perAddress ? Verdict::Busy : Verdict::Welcome;
}

void Admission::leave(const QHostAddress &address)
{
    const std::scoped_lock lock(m_mutex);
    const auto here = m_byNetwork.find(networkOf(address));
    if (--*here == 0)
        m_byNetwork.erase(here);
    if (--m_inside == 0)
        m_empty.notify_all();
}

bool Admission::waitUntilEmpty(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    return m_empty.wait_for(lock, patience, [this] { return m_inside == 0; });
}

} // namespace chatelaine::service
