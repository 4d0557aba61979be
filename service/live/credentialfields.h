// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/profile.h"
#include "service/http/message.h"
#include "service/policy/token.h"

#include <variant>
#include <vector>

namespace chatelaine::service {

/// The key that a request carries, in one header field.
struct PresentedKey
{
    PresentedToken token;
    QByteArray field; ///< that header's name in lower case
};

/// The header fields in which callers may send a key: those of one profile's kinds, or of several profiles.
class CredentialFields
{
public:
    void add(const Profile &profile);

    /// The request's key, or why there is none, as Profile::Refusal names causes: "missing", "invalid", or "ambiguous"
    /// where a field comes twice or two fields come at once.
    std::variant<PresentedKey, QString> find(const Request &request) const;

    /// For WWW-Authenticate: how to send a key, as "Bearer" or, where a header takes the bare key, "ApiKey".
    QByteArray challenge() const;

private:
    struct Field
    {
        QByteArray name; ///< in lower case
        QByteArray scheme; ///< in lower case; empty where the header takes the bare key
    };
    std::vector<Field> m_fields;
    QByteArray m_challenge;
};

} // namespace chatelaine::service
