// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/id.h"
#include "domain/profile.h"
#include "domain/secret.h"

#include <QDateTime>

namespace chatelaine {

/// An address that is told of what happens to keys, signed after Standard Webhooks (standardwebhooks.com, version 1).
struct Webhook
{
    WebhookId id;
    QString url; ///< https; the operator may allow http and private addresses
    QString name; ///< as "Security log"; may be empty
    QString environment; ///< an Environment::id whose keys it hears of; empty is all
    QStringList events; ///< Profile::Event ids, sorted; empty is all there are and will be
    bool paused = false; ///< nothing is sent; what happens meanwhile waits
    bool secretConfirmed = true; ///< somebody said that they saved its newest secret
    std::optional<QDateTime> oldSecretEndsAt; ///< UTC; until then both secrets sign
    QDateTime createdAt; ///< UTC
    QString createdBy; ///< a name
    std::optional<QDateTime> lastDeliveryAt; ///< UTC, of the last try that was answered well
    int sent24Hours = 0; ///< deliveries begun in the last 24 hours
    int delivered24Hours = 0; ///< of those, answered well
    int waiting = 0; ///< deliveries that failed and will be tried again
    QString etag; ///< for If-Match on every change

    friend bool operator==(const Webhook &, const Webhook &) = default;
};

struct WebhookDraft
{
    QString url;
    QString name;
    QString environment;
    QStringList events;

    friend bool operator==(const WebhookDraft &, const WebhookDraft &) = default;
};

/// What is absent stays.
struct WebhookEdit
{
    std::optional<QString> url, name, environment;
    std::optional<QStringList> events;
    std::optional<bool> paused;
};

/// A webhook whose new signing secret ("whsec_…") this answer carries, the only time it does.
struct IssuedWebhook
{
    Webhook webhook;
    std::shared_ptr<const Secret> secret;
};

/// One event on its way to one webhook.
struct WebhookDelivery
{
    enum class State { Waiting, Delivered, GivenUp };
    DeliveryId id;
    WebhookId webhook;
    QString event; ///< a Profile::Event id
    KeyId key; ///< empty for a test event
    QString keyName;
    QString environment;
    QDateTime at; ///< UTC, when the event happened
    State state = State::Waiting;
    int tries = 0;
    int triesAllowed = 0;
    int status = 0; ///< the HTTP status of the last try; 0 if nobody answered
    QString failure; ///< of the last try, where nobody answered: timed-out, unreachable, tls, private-address
    std::chrono::milliseconds took{0}; ///< the last try
    std::optional<QDateTime> nextAt; ///< UTC, while Waiting

    friend bool operator==(const WebhookDelivery &, const WebhookDelivery &) = default;
};

struct DeliveryTry
{
    QDateTime at; ///< UTC
    int status = 0;
    QString failure; ///< as in WebhookDelivery
    std::chrono::milliseconds took{0};
    QString answer; ///< the beginning of the body: plain text, hostile, at most 4 KiB

    friend bool operator==(const DeliveryTry &, const DeliveryTry &) = default;
};

/// All that is known of a delivery.
struct DeliveryDetail
{
    WebhookDelivery delivery;
    std::vector<DeliveryTry> attempts; ///< oldest first
    QString body; ///< what was or will be sent

    friend bool operator==(const DeliveryDetail &, const DeliveryDetail &) = default;
};

inline constexpr int longestWebhookName = 120;
inline constexpr int longestWebhookUrl = 2000;

/// What is wrong with a draft under a profile, one problem a field; empty if nothing is. Codes as in domain/keydraft.h.
/// Whether an address is private is for the service to find out.
std::vector<FieldProblem> problems(const WebhookDraft &draft, const Profile &profile);

} // namespace chatelaine
