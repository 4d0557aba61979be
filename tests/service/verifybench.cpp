// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/service/verifybench.h"

#include "service/keys/usagereport.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

VerifyBench::VerifyBench(const QString &profile, bool openToLoopback)
    : keys(profile)
    , usageLog(
          keys.database(), keys, [this] { return keys.now; }, 1h)
    , refusedCalls(keys.database(), 1h)
    , m_profiles(ProfileStore::load().value())
    , m_routes(keys.database(), m_profiles, usageLog, refusedCalls, keys, VerifierAccess(openToLoopback))
    , m_holders(keys.database(), keys, m_profiles, m_routes, [this] { return keys.now; })
    , m_router(keys.database(), keys, m_profiles, [this] { return keys.now; })
{
    m_routes.addTo(m_router);
    m_holders.addTo(m_router);
    refusedCalls.addTo(m_router);
}

Response VerifyBench::ask(const QByteArray &path, const Headers &headers, const QByteArray &query, const QString &peer)
{
    Request request;
    request.method = "GET";
    request.path = path;
    request.query = query;
    request.headers = headers;
    request.peer = QHostAddress(peer);
    std::promise<Response> promise;
    m_router.handle(std::move(request), [&promise](Response response) { promise.set_value(std::move(response)); });
    return promise.get_future().get();
}

Response VerifyBench::verify(const Headers &headers, const QByteArray &query, const QString &peer)
{
    return ask("/v1/workspaces/ws_1/verify", headers, query, peer);
}

Response VerifyBench::verifyKey(const QByteArray &secret, const QByteArray &query)
{
    return verify({field(secret)}, query);
}

Response VerifyBench::identity(const Headers &headers)
{
    return ask("/v1/identity", headers, {}, u"192.0.2.1"_s);
}

Header VerifyBench::field(const QByteArray &secret) const
{
    const Profile::KeyKind &kind = keys.profile().kinds.front();
    const QByteArray scheme = kind.scheme.isEmpty() ? QByteArray() : kind.scheme.toLatin1() + ' ';
    return {kind.header.toLatin1().toLower(), scheme + secret};
}

void VerifyBench::flush()
{
    usageLog.flush();
    const auto written = keys.database().writeNow([](Connection &) -> Result<Done> { return Done{}; });
    Q_ASSERT(written);
}

KeyUsage VerifyBench::usage(const KeyId &key)
{
    return keys.database()
        .readHere([&](Connection &connection) -> Result<KeyUsage> { return usageOf(connection, key, keys.now); })
        .value();
}

QByteArray headerOf(const Response &response, QByteArrayView lowerCaseName)
{
    const auto found = std::find_if(response.headers.begin(), response.headers.end(),
                                    [&](const Header &header) { return header.first == lowerCaseName; });
    return found == response.headers.end() ? QByteArray() : found->second;
}

} // namespace chatelaine::service
