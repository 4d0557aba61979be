// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/webhooks/webhooks.h"

#include "service/webhooks/webhookroutes.h"

namespace chatelaine::service {

namespace {

constexpr int sendingThreads = 8; // they mostly wait for somebody else's computer

} // namespace

Webhooks::Webhooks(Database &database, const ProfileStore &profiles, const Seals &seals, ChangeSink &sink,
                   const Clock &clock, const HttpSender::Options &options)
    : m_rules(options.rules)
    , m_sender(options)
    , m_dispatcher(database, seals, m_sender, sink, clock)
    , m_watch(database, profiles, sink, clock)
{
}

void Webhooks::addTo(Router &router, Writes &writes)
{
    addWebhookRoutes(router, writes, m_rules);
}

void Webhooks::start()
{
    m_dispatcher.start(sendingThreads);
    m_watch.start();
}

} // namespace chatelaine::service
