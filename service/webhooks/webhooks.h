// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/webhooks/dispatcher.h"
#include "service/webhooks/expirywatch.h"
#include "service/webhooks/httpsender.h"

namespace chatelaine::service {

class Writes;

/// All that tells others what happens to keys: the routes, the watch over keys that end, and who sends.
class Webhooks
{
public:
    /// All must outlive it.
    Webhooks(Database &database, const ProfileStore &profiles, const Seals &seals, ChangeSink &sink, const Clock &clock,
             const HttpSender::Options &options);

    /// It must outlive the router.
    void addTo(Router &router, Writes &writes);

    /// From now on it watches and sends.
    void start();

private:
    const TargetRules m_rules;
    HttpSender m_sender;
    Dispatcher m_dispatcher;
    ExpiryWatch m_watch;
};

} // namespace chatelaine::service
