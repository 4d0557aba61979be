// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/connection.h"

#include <QHash>

namespace chatelaine::service {

/// The names of members, looked up once each.
class MemberNames
{
public:
    struct Name
    {
        QByteArray text; ///< UTF-8
        bool left = false;
    };

    /// The connection must outlive it.
    explicit MemberNames(Connection &connection)
        : m_connection(connection)
    {
    }

    const Name &of(const QByteArray &member);

private:
    Connection &m_connection;
    QHash<QByteArray, Name> m_known;
};

} // namespace chatelaine::service
