// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/webhook.h"
#include "ui/parts/chip.h"

namespace chatelaine {

/// What people call an endpoint in a sentence: host and path, safe and isolated.
QString addressText(const Webhook &webhook);
/// The same where it must not take more than a line: a long one goes without its middle.
QString titleAddress(const Webhook &webhook);

/// Of whose keys it hears: the environment's chip, or that it is all of them.
ChipLook webhookEnvironmentChip(const Webhook &webhook, const Profile &profile);
/// What it hears of: the first event, or that it is all; `more` says how many stand behind it.
ChipLook webhookEventsChip(const Webhook &webhook, const Profile &profile, int *more);
/// What is not as it should be; none while it is simply active.
std::optional<ChipLook> webhookStateChip(const Webhook &webhook);

ChipLook deliveryChip(const WebhookDelivery &delivery);
/// What stands beside the chip: "try 4 of 9, 503", "204, on try 2".
QString deliveryFact(const WebhookDelivery &delivery);
/// "try 6 of 9".
QString tryText(const WebhookDelivery &delivery);
/// What an endpoint answered: "503", or "Timed out" where it did not.
QString answerText(int status, const QString &failure);
/// "0.3 s".
QString tookText(std::chrono::milliseconds took);
/// The key that it is about, or that it is a test.
QString deliverySubject(const WebhookDelivery &delivery);

/// On this computer's clock: the time of today, otherwise day and time.
QString shortMoment(const QDateTime &at, const QDateTime &now);

} // namespace chatelaine
