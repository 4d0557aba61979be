// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QByteArray>
#include <QUrl>
#include <memory>

namespace chatelaine {

/// What somebody pastes into their dashboard to come in: where the service is, whom to trust there, and a token that
/// works once. As text "https://keys.example.com/#join=<token>&ca=<certificates>": what follows # a browser never
/// sends.
struct ServiceLink
{
    enum class Kind { Invitation, PasswordReset };
    Kind kind = Kind::Invitation;
    QUrl service; ///< https, a host and perhaps a port; nothing else
    QByteArray caPem; ///< of a service with its own authority; empty trusts the system's store
    std::shared_ptr<const Secret> token;
};

/// The link as text. Who holds it holds the token.
Secret textOf(const ServiceLink &link);

/// What a text says, which may have been written by anybody and wrapped by a mail program. Invalid "no-link" where it
/// is something else, "not-https", or "cut-off" where it begins as one and does not hold together.
Result<ServiceLink> serviceLinkIn(QByteArrayView text);

} // namespace chatelaine
