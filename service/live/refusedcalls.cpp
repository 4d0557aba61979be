// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/refusedcalls.h"

#include "protocol/wire.h"
#include "service/keys/keyreader.h"
#include "service/policy/permissions.h"
#include "service/routes/problems.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace chatelaine::service {

namespace {

Q_LOGGING_CATEGORY(log, "chatelaine.service.refusedcalls")

constexpr RateLimit::Rate perAddress{120, 500ms};
constexpr std::size_t mostPending = 2'000; ///< of one workspace

/// Without the key, for who may not read that key, and where it is gone.
RefusedCall forReader(RefusedCall refused, const Call &call, Connection &connection)
{
    KeyReader reader(connection, call.place.workspace, call.place.profile(), call.now);
    const std::optional<KeyRecord> record = reader.record(refused.key);
    const bool mayKnow = record && !Permissions(call).check(u"keys.read"_s, record->key);
    refused.key = mayKnow ? record->key.id : KeyId();
    refused.keyName = mayKnow ? record->key.name : QString();
    return refused;
}

Result<Answer> answerTo(const Call &call, Connection &connection)
{
    const auto found = findRefusal(connection, call.place.workspace, call.parameter("request"));
    if (!found)
        return notFound(u"No refused call of the last seven days has this request id here."_s);
    return Answer{200, wire::write(forReader(*found, call, connection))};
}

} // namespace

RefusedCalls::RefusedCalls(Database &database, std::chrono::milliseconds interval)
    : m_database(database)
    , m_perAddress(perAddress)
    , m_ticker(interval, [this] { flush(); })
{
}

RefusedCalls::~RefusedCalls()
{
    flush();
}

void RefusedCalls::note(const Refusal &refusal)
{
    const QByteArray who = refusal.workspace.text.toUtf8() + ' ' + addressGroup(QHostAddress(refusal.call.address));
    if (m_perAddress.take(who, refusal.call.at))
        return;
    const std::scoped_lock lock(m_mutex);
    std::vector<Refusal> &pending = m_pending[refusal.workspace.text];
    if (pending.size() < mostPending)
        pending.push_back(refusal);
}

void RefusedCalls::flush()
{
    std::vector<Refusal> refusals;
    {
        const std::scoped_lock lock(m_mutex);
        for (std::vector<Refusal> &pending : m_pending)
            std::move(pending.begin(), pending.end(), std::back_inserter(refusals));
        m_pending.clear();
    }
    if (refusals.empty())
        return;
    m_database.write(
        [refusals = std::move(refusals)](Connection &connection) -> Result<Done> {
            keepRefusals(connection, refusals);
            return Done{};
        },
        [](const Result<Done> &kept) {
            if (!kept)
                qCWarning(log).noquote() << "Refused calls were not kept:" << kept.error().detail;
        });
}

void RefusedCalls::addTo(Router &router)
{
    router.respond("GET", "/v1/workspaces/{workspace}/refused-calls/{request}", Router::Needs::Membership,
                   [this](const std::shared_ptr<const Call> &call, const Router::Answered &tell) {
                       if (const std::optional<Error> refused = Permissions(*call).check(u"keys.read"_s))
                           return tell(*refused);
                       // The writer takes one after the other: behind what was noted, so that nothing is missed.
                       flush();
                       m_database.write([call](Connection &connection) { return answerTo(*call, connection); }, tell);
                   });
}

} // namespace chatelaine::service
