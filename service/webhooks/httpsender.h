// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/webhooks/shipment.h"
#include "service/webhooks/targetrules.h"

#include <atomic>

namespace chatelaine::service {

/// Sends over HTTP/1.1, with libcurl. TLS is verified, no redirect followed, no proxy used; and each address is judged
/// when it is about to be connected to, so that a name that leads elsewhere at the second look is of no use.
class HttpSender : public Sender
{
public:
    struct Options
    {
        TargetRules rules;
        QString authorityFile; ///< a certificate in PEM to trust beside the system's; empty for none
        std::chrono::milliseconds patience = std::chrono::seconds(15);
    };
    explicit HttpSender(Options options);

    std::optional<Receipt> send(const Shipment &shipment) override;
    void stop() override { m_stopped = true; }

private:
    const Options m_options;
    std::atomic<bool> m_stopped = false;
};

} // namespace chatelaine::service
