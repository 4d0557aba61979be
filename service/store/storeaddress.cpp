// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/storeaddress.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

StoreAddress::StoreAddress(const QString &text)
{
    if (isOfServer(text))
        m_url = QUrl(text, QUrl::StrictMode);
    else
        m_file = text;
}

bool StoreAddress::isOfServer(const QString &text)
{
    return text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1);
}

bool StoreAddress::isWhole() const
{
    return m_url.isValid() && m_url.path().size() > 1 && !m_url.path().mid(1).contains(u'/');
}

QString StoreAddress::name() const
{
    return isServer() ? m_url.toString(QUrl::RemovePassword | QUrl::RemoveQuery) : m_file;
}

} // namespace chatelaine::service
