// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/keyservice.h"

#include <QTest>

namespace chatelaine::test {

/// Waits, with events running, for a reply; at most ten seconds.
template <class T>
Result<T> wait(Reply<T> reply)
{
    if (!QTest::qWaitFor([&] { return reply.isFinished(); }, 10'000) || reply.resultCount() == 0)
        return Error{.kind = Error::Kind::Local, .type = QStringLiteral("test-waited-in-vain")};
    return reply.result();
}

} // namespace chatelaine::test
