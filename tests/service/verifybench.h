// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/holders/holderroutes.h"
#include "service/live/verifyroutes.h"
#include "tests/service/keyservicebench.h"

namespace chatelaine::service {

/// What APIs and holders of keys call, over the keys of a KeyServiceBench, without the network.
class VerifyBench
{
public:
    explicit VerifyBench(const QString &profile = QStringLiteral("enterprise"), bool openToLoopback = true);

    using Headers = std::vector<Header>;
    /// `query` as "scope=invoices:read&environment=live".
    Response verify(const Headers &headers, const QByteArray &query = {},
                    const QString &peer = QStringLiteral("127.0.0.1"));
    Response verifyKey(const QByteArray &secret, const QByteArray &query = {});
    Response identity(const Headers &headers);
    void handle(Request request, Respond respond) const { m_router.handle(std::move(request), std::move(respond)); }

    /// A header field with this key as the profile's first kind sends it.
    Header field(const QByteArray &secret) const;

    void flush(); ///< until what was counted is written
    KeyUsage usage(const KeyId &key);

    KeyServiceBench keys;
    UsageLog usageLog;
    RefusedCalls refusedCalls;

private:
    Response ask(const QByteArray &path, const Headers &headers, const QByteArray &query, const QString &peer);

    ProfileStore m_profiles;
    VerifyRoutes m_routes;
    HolderRoutes m_holders;
    Router m_router;
};

/// A response's header; null if there is none.
QByteArray headerOf(const Response &response, QByteArrayView lowerCaseName);

} // namespace chatelaine::service
