// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/audit.h"

/// Whether the end of a chain carries the signature of whose key somebody remembers (Ed25519, RFC 8032).
namespace chatelaine::auditsignature {

/// An end without rows has nothing to sign, and so is right as it is.
bool isRight(const WorkspaceId &workspace, AuditChain chain, const AuditHead::End &end, const QByteArray &publicKey);

} // namespace chatelaine::auditsignature
