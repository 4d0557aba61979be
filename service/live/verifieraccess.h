// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/message.h"
#include "service/store/connection.h"

#include <QHostAddress>

namespace chatelaine::service {

/// Who may ask verify, and from where the call that it asks about came.
///
/// An API shows a credential of its workspace in the header Chatelaine-Verifier. Where the operator allows it, one on
/// this computer needs none.
class VerifierAccess
{
public:
    explicit VerifierAccess(bool openToLoopback)
        : m_openToLoopback(openToLoopback)
    {
    }

    struct Decision
    {
        bool allowed = false;
        QString clientAddress; ///< the forwarded one only beside a credential, otherwise the peer's
    };
    Decision decide(const Request &request, const QString &workspace, Connection &connection) const;

private:
    bool m_openToLoopback;
};

} // namespace chatelaine::service
