// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>

namespace chatelaine::service {

/// Whether an address is one of the public internet. Everything else may lead to what only this computer or its
/// network reaches: private, loopback, link-local, shared (RFC 6598), multicast, reserved and documentation addresses,
/// and those that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo). See the IANA special-purpose registries.
bool isPublic(const QHostAddress &address);

} // namespace chatelaine::service
