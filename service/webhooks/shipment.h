// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace chatelaine::service {

/// What goes to a receiver: one POST, signed.
struct Shipment
{
    QString url;
    QByteArray id; ///< webhook-id: the delivery's, the same at every try
    QByteArray timestamp; ///< webhook-timestamp, seconds since 1970
    QByteArray signatures; ///< webhook-signature: one of each secret that signs, with a blank between
    QByteArray body;
};

/// What came of it.
struct Receipt
{
    int status = 0; ///< the HTTP status; 0 if nobody answered
    QString failure; ///< where nobody answered: timed-out, unreachable, tls, private-address, seal-missing
    std::chrono::milliseconds took{0};
    QString answer; ///< the beginning of the body, at most 4 KiB, control characters replaced
    std::optional<std::chrono::seconds> retryAfter; ///< of 429 and 503

    bool isGood() const { return status >= 200 && status < 300; }
    bool isGone() const { return status == 410; } ///< the receiver wants no more
};

/// Sends to receivers, from several threads at once.
class Sender
{
public:
    virtual ~Sender() = default;

    /// Waits for the answer, 15 seconds at most. Nothing where it was given up before it ended.
    virtual std::optional<Receipt> send(const Shipment &shipment) = 0;

    /// Gives up what is under way, and what comes later.
    virtual void stop() = 0;
};

} // namespace chatelaine::service
