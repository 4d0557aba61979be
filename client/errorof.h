// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/call.h"
#include "domain/error.h"

#include <QNetworkReply>
#include <QSslError>

namespace chatelaine {

/// What is known of an exchange that ended.
struct Ending
{
    enum class Why {
        Finished, ///< the reply ended by itself
        TooLarge, ///< the answer was more than was asked for
        TooSlow ///< a deadline passed
    };
    Why why = Why::Finished;
    Call::Effect effect = Call::Effect::Repeatable;
    bool maySucceed = false; ///< a write whose body left, at least in part
    QByteArrayView body;
    QList<QSslError> tls;
};

/// Why a finished reply is no answer, or nothing if it is one: the only place that makes an Error of what the network
/// did. Types beside the contract's: timeout, too-large, redirected, and of Tls wrong-host, unknown-authority,
/// certificate-expired, certificate-not-yet-valid, certificate-refused; the subject is the host and port.
std::optional<Error> errorOf(const QNetworkReply &reply, const Ending &ending);

} // namespace chatelaine
