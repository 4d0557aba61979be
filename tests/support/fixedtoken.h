// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/accountservice.h"

namespace chatelaine::test {

/// Somebody who is signed in with "first", and with "second" after a refusal.
class FixedToken : public TokenSource
{
public:
    Reply<std::shared_ptr<const Secret>> token() override { return ready("first"); }
    Reply<std::shared_ptr<const Secret>> tokenInsteadOf(const std::shared_ptr<const Secret> &) override
    {
        ++renewals;
        return ready("second");
    }
    int renewals = 0;

private:
    static Reply<std::shared_ptr<const Secret>> ready(QByteArrayView text)
    {
        const auto token = std::make_shared<const Secret>(text);
        return QtFuture::makeReadyFuture(Result<std::shared_ptr<const Secret>>(token));
    }
};

} // namespace chatelaine::test
