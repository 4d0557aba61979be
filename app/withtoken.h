// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/accountservice.h"

#include <QObject>
#include <functional>

namespace chatelaine {

/// Sends with a token of `tokens`, and once more with another where the service no longer takes it. Ends with
/// `context`, which both must outlive.
template <class T>
Reply<T> withToken(TokenSource &tokens, QObject *context,
                   const std::function<Reply<T>(const std::shared_ptr<const Secret> &)> &send)
{
    using Token = std::shared_ptr<const Secret>;
    const auto once = [send](const Result<Token> &token) {
        return token ? send(*token) : QtFuture::makeReadyFuture(Result<T>(token.error()));
    };
    const auto twice = [&tokens, context, once](const Result<Token> &token) {
        const auto unlessRefused = [&tokens, context, once, token](const Result<T> &result) {
            if (!token || result || result.error().kind != Error::Kind::Unauthenticated)
                return QtFuture::makeReadyFuture(result);
            return tokens.tokenInsteadOf(*token).then(context, once).unwrap();
        };
        return once(token).then(context, unlessRefused).unwrap();
    };
    return tokens.token().then(context, twice).unwrap();
}

} // namespace chatelaine
