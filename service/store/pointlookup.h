// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <functional>
#include <optional>

class QSqlError;

namespace chatelaine::service {

/// One SELECT by one text, prepared once on the database's own interface: around a look-up of a few microseconds Qt SQL
/// takes as long again (docs/decisions/0007). It belongs to a connection, and must end before that closes.
class PointLookup
{
public:
    using Fail = std::function<void(const QSqlError &)>;

    virtual ~PointLookup() = default;

    /// What was found; ends the statement when it goes out of scope, as Rows does.
    class Found
    {
    public:
        /// Null where nothing can be found.
        explicit Found(PointLookup *lookup)
            : m_lookup(lookup)
        {
        }
        Found(Found &&other) noexcept
            : m_lookup(std::exchange(other.m_lookup, nullptr))
        {
        }
        Found &operator=(Found &&) = delete;
        Found(const Found &) = delete;
        Found &operator=(const Found &) = delete;
        ~Found()
        {
            if (m_lookup)
                m_lookup->reset();
        }

        bool next() { return m_lookup && m_lookup->next(); }
        QByteArrayView bytes(int column) const { return m_lookup->bytes(column); } ///< good until the next row
        QString text(int column) const { return QString::fromUtf8(bytes(column)); }
        std::optional<qint64> maybeNumber(int column) const { return m_lookup->maybeNumber(column); }

    private:
        PointLookup *m_lookup;
    };

    /// The rows for a text, which must outlive them; none if it failed.
    virtual Found find(QByteArrayView text) = 0;

protected:
    virtual bool next() = 0;
    virtual QByteArrayView bytes(int column) const = 0;
    virtual std::optional<qint64> maybeNumber(int column) const = 0;
    virtual void reset() = 0;
};

} // namespace chatelaine::service
