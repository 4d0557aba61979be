// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/message.h"

#include <QFile>
#include <QJsonObject>
#include <mutex>

namespace chatelaine::test {

/// Writes down what goes through a service's handler, a JSON object a line, for tests/contract/check-traffic.mjs.
/// Secrets are replaced by "<secret>" before anything is written. Thread-safe; must outlive the service.
class TrafficRecorder
{
public:
    explicit TrafficRecorder(const QString &file);

    /// The handler, overheard.
    service::Handler around(service::Handler inner);

    /// One more exchange: what was asked, and a part of what came back.
    void note(const QJsonObject &asked, const service::Response &response);

private:
    std::mutex m_mutex;
    QFile m_file;
};

} // namespace chatelaine::test
