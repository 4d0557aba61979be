// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/inventedkey.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

State stateAfter(const QString &event, const Profile &profile)
{
    if (event == "api_key.expired"_L1)
        return profile.state(u"expired"_s);
    const StateClass meaning = event == "api_key.revoked"_L1 ? StateClass::Ended : StateClass::Usable;
    const auto found = std::find_if(profile.states.begin(), profile.states.end(),
                                    [&](const Profile::StateInfo &info) { return info.state.meaning == meaning; });
    return found == profile.states.end() ? State() : found->state;
}

} // namespace

ApiKey inventedKey(const Profile &profile, const QString &environment, const QString &event, const QDateTime &now)
{
    ApiKey key;
    key.id = {u"key_0000000000000000"_s};
    key.name = u"Test event"_s;
    key.environment = environment;
    key.kind = profile.kinds.front().id;
    if (!profile.scopes.catalogue.empty())
        key.scopes = {profile.scopes.catalogue.front().name};
    key.state = stateAfter(event, profile);
    key.createdAt = now.addDays(-30);
    if (event == "api_key.expiring"_L1)
        key.expiresAt = now.addDays(7);
    if (event == "api_key.expired"_L1)
        key.expiresAt = now;
    if (key.state.meaning == StateClass::Ended)
        key.endedAt = now;
    return key;
}

} // namespace chatelaine::service
