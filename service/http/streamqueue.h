// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/message.h"

#include <mutex>

namespace chatelaine::service {

/// What waits to be written to a stream's client: bounded, filled from any thread, emptied by the connection.
class StreamQueue : public EventSink
{
public:
    enum class Fate {
        Open,
        Closed, ///< by the sender, once what is queued has gone out
        Overflown, ///< the client reads too slowly; the connection is to be cut
        HungUp, ///< the client is gone
    };

    /// `wake` is called, from the sender's thread, when there is something to do for the connection.
    StreamQueue(std::size_t bound, std::function<void()> wake);

    bool send(QByteArray bytes) override;
    void close() override;
    bool isOpen() const override;

    /// All that is queued, as one piece.
    QByteArray take();
    Fate fate() const;
    void hangUp();

private:
    void end(Fate fate);

    const std::size_t m_bound;
    const std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    QByteArray m_queued;
    Fate m_fate = Fate::Open;
};

} // namespace chatelaine::service
