// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/oncebody.h"

#include <algorithm>
#include <cstring>

namespace chatelaine {

OnceBody::OnceBody(std::shared_ptr<const Secret> bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered, or QIODevice would keep a copy of its own that nobody wipes.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_bytes->size() - m_read);
    if (count == 0)
        return -1; // of a sequential device 0 means "later"
    std::memcpy(data, m_bytes->view().data() + m_read, static_cast<std::size_t>(count));
    m_read += count;
    return count;
}

} // namespace chatelaine
