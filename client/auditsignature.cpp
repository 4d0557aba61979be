// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "client/auditsignature.h"

#include "domain/auditchain.h"

#include <sodium.h>

namespace chatelaine::auditsignature {

namespace {

const unsigned char *bytes(const QByteArray &from)
{
    return reinterpret_cast<const unsigned char *>(from.constData());
}

} // namespace

bool isRight(const WorkspaceId &workspace, AuditChain chain, const AuditHead::End &end, const QByteArray &publicKey)
{
    if (end.number == 0)
        return true;
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || end.signature.size() != crypto_sign_BYTES)
        return false;
    const QByteArray text = auditchain::signedText(workspace, chain, end.number, end.hash);
    return crypto_sign_verify_detached(bytes(end.signature), bytes(text), static_cast<quint64>(text.size()),
                                       bytes(publicKey))
        == 0;
}

} // namespace chatelaine::auditsignature
