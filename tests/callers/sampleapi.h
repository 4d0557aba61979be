// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>

namespace chatelaine::test {

/// A small API over HTTP/1.1 that knows nothing of keys: it answers 200 with the request as it came.
class SampleApi : public QTcpServer
{
public:
    SampleApi();

    int requests() const { return m_requests; }

private:
    void serve(QTcpSocket *socket);

    int m_requests = 0;
};

} // namespace chatelaine::test
