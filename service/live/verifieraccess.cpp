// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/verifieraccess.h"

#include "service/policy/digest.h"

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

constexpr QByteArrayView credentialHeader{"chatelaine-verifier"};

bool isCredential(const QByteArray &text, const QString &workspace, Connection &connection)
{
    const QByteArray presented = digest(digests::verifier, text);
    Rows rows = connection.run(u"SELECT digest FROM verifiers WHERE workspace = ? AND ended_at IS NULL"_s, workspace);
    while (rows.next()) {
        if (sameDigest(rows.bytes(0), presented))
            return true;
    }
    return false;
}

/// The last address of X-Forwarded-For: the one that the verifier itself saw.
QString forwardedAddress(const Request &request)
{
    const QByteArray all = request.header("x-forwarded-for");
    return QHostAddress(QString::fromLatin1(all.mid(all.lastIndexOf(',') + 1).trimmed())).toString();
}

} // namespace

VerifierAccess::Decision VerifierAccess::decide(const Request &request, const QString &workspace,
                                                Connection &connection) const
{
    const QString peer = request.peer.toString();
    if (request.count(credentialHeader) == 0)
        return {m_openToLoopback && request.peer.isLoopback(), peer};
    const QByteArray credential = request.header(credentialHeader);
    if (credential.isEmpty() || !isCredential(credential, workspace, connection))
        return {false, peer};
    const QString forwarded = forwardedAddress(request);
    return {true, forwarded.isEmpty() ? peer : forwarded};
}

} // namespace chatelaine::service
