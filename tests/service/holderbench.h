// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "tests/service/verifybench.h"

#include <QJsonObject>

namespace chatelaine::service {

/// Calls to the service itself by holders of keys of the gateway's profile, and by people.
class HolderBench : public VerifyBench
{
public:
    explicit HolderBench(const QString &profile = QStringLiteral("gateway"))
        : VerifyBench(profile)
    {
        keys.globalAdministrator = true;
    }

    struct Answered
    {
        int status = 0;
        QJsonObject body;
        QString cause; ///< of a refused key; otherwise the problem's type
        QString needed; ///< the scope
        QStringList pointers; ///< into the request
    };
    Answered ask(const QByteArray &method, const QByteArray &path, const Headers &headers, const QByteArray &body = {},
                 const QByteArray &query = {});

    /// A new key of that kind with these scopes, as its header field.
    Header key(const QString &kind, const QStringList &scopes);
    Header organizationKey(const QStringList &scopes) { return key(QStringLiteral("organization"), scopes); }
    Header systemKey(const QStringList &scopes) { return key(QStringLiteral("system"), scopes); }
    static Header session(const QByteArray &role = "owner") { return {"x-person", role}; }

    /// The verbs of the workspace's audit, oldest first, those of keys left out; and of the service's own.
    QStringList audited();
    QStringList systemAudited();
};

} // namespace chatelaine::service
