// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/message.h"

#include <QList>
#include <QStringList>
#include <mutex>

namespace chatelaine::service {

/// A client's end of a stream, that keeps what came.
class Listener : public EventSink
{
public:
    bool send(QByteArray bytes) override
    {
        const std::scoped_lock lock(m_mutex);
        m_text += bytes;
        return m_open;
    }
    void close() override
    {
        const std::scoped_lock lock(m_mutex);
        m_open = false;
    }
    bool isOpen() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_open;
    }
    QByteArray text() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_text;
    }
    /// The numbers of all events, in the order they came.
    QList<quint64> numbers() const
    {
        QList<quint64> all;
        const QStringList lines = QString::fromUtf8(text()).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            if (line.startsWith(QLatin1String("id: ")))
                all.append(line.mid(4).toULongLong());
        }
        return all;
    }

private:
    mutable std::mutex m_mutex;
    QByteArray m_text;
    bool m_open = true;
};

} // namespace chatelaine::service
