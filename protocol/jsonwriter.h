// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QByteArray>
#include <QString>
#include <rapidjson/writer.h>
#include <string_view>

namespace chatelaine::json {

/// Bytes on their way out, overwritten wherever they have been: they may hold a secret. A RapidJSON stream.
class WipingBuffer
{
public:
    using Ch = char;

    WipingBuffer() = default;
    ~WipingBuffer() { release(); }
    Q_DISABLE_COPY_MOVE(WipingBuffer)

    void reserve(std::size_t more)
    {
        if (m_size + more > m_capacity) [[unlikely]]
            grow(more);
    }
    void putUnsafe(Ch c) { m_bytes[m_size++] = c; } ///< within what was reserved
    void Put(Ch c)
    {
        reserve(1);
        putUnsafe(c);
    }
    void Flush() { }

    QByteArrayView view() const { return {m_bytes, static_cast<qsizetype>(m_size)}; }

private:
    void grow(std::size_t more);
    void release() noexcept;

    char *m_bytes = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

// RapidJSON finds these by their argument and so checks the room once a text, not once a byte.
inline void PutReserve(WipingBuffer &buffer, std::size_t count)
{
    buffer.reserve(count);
}
inline void PutUnsafe(WipingBuffer &buffer, char c)
{
    buffer.putUnsafe(c);
}

using Writer = rapidjson::Writer<WipingBuffer>;

inline void key(Writer &writer, std::string_view name)
{
    writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

inline void text(Writer &writer, std::string_view utf8)
{
    writer.String(utf8.data(), static_cast<rapidjson::SizeType>(utf8.size()));
}

inline std::string_view chars(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace chatelaine::json
