// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/demo/sentwebhooks.h"

#include "protocol/wire.h"
#include "service/policy/random.h"
#include "service/webhooks/deliveryqueue.h"
#include "service/webhooks/inventedkey.h"
#include "service/webhooks/outbox.h"
#include "service/webhooks/schedule.h"
#include "service/webhooks/webhookverbs.h"

#include <algorithm>

namespace chatelaine::service::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dayInSeconds = 24 * 60 * 60;
const std::chrono::seconds patience(15);

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ', Qt::SkipEmptyParts);
}

/// The moment an event of this type says it happened: a key is about to end from a midnight on.
QDateTime momentOf(const QString &event, const QDateTime &toldAt)
{
    return event == "api_key.expiring"_L1 ? QDateTime(toldAt.date(), QTime(0, 0), Qt::UTC) : toldAt;
}

} // namespace

/// One delivery, and how it went.
struct SentWebhooks::Sent
{
    KeyEvent event;
    QDateTime at;
    Told how;
};

SentWebhooks::SentWebhooks(Connection &connection, const WorkspaceId &workspace,
                           std::shared_ptr<const LoadedProfile> rules, const Team &team)
    : m_connection(connection)
    , m_workspace(workspace)
    , m_rules(std::move(rules))
    , m_team(team)
{
}

void SentWebhooks::plan(std::span<const Endpoint> endpoints, History &history, const QDateTime &now)
{
    for (const Endpoint &endpoint : endpoints)
        history.also(
            now.addDays(-endpoint.age), endpoint.creator,
            [this, &endpoint](Write &write) { return add(write, endpoint); }, u"webhooks.manage"_s);
}

void SentWebhooks::send(const QDateTime &now)
{
    // What the history itself had told since then is long forgotten.
    m_connection.run(u"DELETE FROM webhook_events WHERE workspace = ?"_s, m_workspace.text);
    for (const Made &made : m_made)
        for (const Sent &sent : sentTo(*made.endpoint, now))
            deliver(made.webhook, sent, now);
}

Result<Written> SentWebhooks::add(Write &write, const Endpoint &endpoint)
{
    const WebhookDraft draft{QString::fromUtf16(endpoint.url), QString::fromUtf16(endpoint.name),
                             QString::fromUtf16(endpoint.environment), words(endpoint.events)};
    Result<Written> created = webhookverbs::create(write, draft, {});
    if (!created)
        return created;
    const Result<Webhook> webhook = wire::readWebhook(created->other);
    if (!webhook)
        return webhook.error();
    m_made.push_back({&endpoint, *webhook});
    Call confirmation = write.call;
    confirmation.request.headers.emplace_back("if-match", webhook->etag.toLatin1());
    Write again{confirmation, write.connection, write.change, write.seals};
    return webhookverbs::confirmSecret(again, *webhook);
}

std::vector<SentWebhooks::Sent> SentWebhooks::sentTo(const Endpoint &endpoint, const QDateTime &now)
{
    const QString environment = QString::fromUtf16(endpoint.environment);
    const std::vector<ApiKey> keys = keysIn(environment, now);
    QStringList events = words(endpoint.events);
    if (events.isEmpty())
        events = {u"api_key.created"_s, u"api_key.revoked"_s};

    std::vector<Sent> all;
    const auto add = [&](const QString &event, ApiKey key, const Told &how) {
        const QDateTime at = now.addSecs(-how.age);
        const QString by = event == "api_key.expiring"_L1 ? QString() : m_team.at(endpoint.creator).person.name;
        all.push_back({{event, momentOf(event, at), std::move(key), by}, at, how});
    };
    for (const Told &told : endpoint.told) {
        const QString event = QString::fromUtf16(told.event), name = QString::fromUtf16(told.key);
        const auto known = std::find_if(keys.begin(), keys.end(), [&](const ApiKey &key) { return key.name == name; });
        ApiKey key = inventedKey(m_rules->profile, environment, event, momentOf(event, now.addSecs(-told.age)));
        key.id = known == keys.end() ? KeyId{u"key_"_s + QString::fromLatin1(randomBase62(16))} : known->id;
        key.name = name;
        add(event, std::move(key), told);
    }
    for (int i = 0; i < endpoint.others && !keys.empty(); ++i) {
        const int age = endpoint.othersAge + i * (dayInSeconds - endpoint.othersAge) / endpoint.others;
        add(events.at(i % events.size()), keys[static_cast<std::size_t>(i) % keys.size()],
            {nullptr, nullptr, age, 180 + 7 * (i % 9), 0});
    }
    std::sort(all.begin(), all.end(), [](const Sent &a, const Sent &b) { return a.at < b.at; });
    return all;
}

void SentWebhooks::deliver(const Webhook &webhook, const Sent &sent, const QDateTime &now)
{
    const DeliveryId id = Outbox(m_connection, m_workspace, m_rules->profile).addFor(webhook.id, sent.event, sent.at);
    std::optional<QDateTime> next = sent.at;
    for (int tries = 1; next && *next <= now; ++tries) {
        Receipt receipt{
            .status = 503, .took = std::chrono::milliseconds(sent.how.took), .answer = u"upstream unavailable"_s};
        const bool isTaken = tries > sent.how.refusals;
        if (isTaken)
            receipt = {.status = 204, .took = receipt.took};
        const auto following = schedule::nextTry(tries, *next);
        if (sent.how.timedOut && following && *following > now)
            receipt = {.failure = u"timed-out"_s, .took = patience};
        const QDateTime done = next->addMSecs(receipt.took.count());
        DeliveryQueue(m_connection, done).record({id, webhook.id, m_workspace, webhook.url, {}}, receipt);
        next = isTaken ? std::nullopt : schedule::nextTry(tries, done);
    }
}

std::vector<ApiKey> SentWebhooks::keysIn(const QString &environment, const QDateTime &now)
{
    const KeyBatch batch = KeyReader(m_connection, m_workspace, m_rules->profile, now).page(0, 1'000).keys;
    std::vector<ApiKey> keys;
    for (qsizetype row = 0; row < batch.size(); ++row)
        if (const ApiKey key = batch.key(row); key.environment == environment)
            keys.push_back(key);
    return keys;
}

} // namespace chatelaine::service::demo
