// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocol/codec.h"

#include <functional>
#include <memory>

/// Whole bodies: where reading begins and ends.
namespace chatelaine::json {

/// A body in memory of its own, padded as simdjson needs it and overwritten when it ends. Nothing may view into it
/// afterwards.
class Body
{
public:
    explicit Body(QByteArrayView bytes);
    ~Body();
    Q_DISABLE_COPY_MOVE(Body)

    /// Lets `visit` read the body's one value; refuses what comes after it. Throws Unreadable.
    void read(const Profile *profile, const std::function<void(Source &)> &visit);

private:
    std::size_t m_size;
    std::unique_ptr<char[]> m_padded;
    simdjson::ondemand::parser m_parser{longestBody};
};

/// An answer that nobody can read is the service's fault: Server, "unreadable".
Error unreadableAnswer(const Unreadable &why);
/// A request that nobody can read is the caller's: Invalid, pointing at it.
Error unreadableRequest(const Unreadable &why);

/// The T a body stands for, or what `refusal` makes of it.
template <class T>
Result<T> readBody(QByteArrayView bytes, const Profile *profile, Error (*refusal)(const Unreadable &))
{
    try {
        T value{};
        Body(bytes).read(profile, [&value](Source &source) { Codec<T>::read(source, value); });
        return value;
    } catch (const Unreadable &why) {
        return refusal(why);
    }
}

template <class T>
Result<T> fromAnswer(QByteArrayView bytes, const Profile *profile = nullptr)
{
    return readBody<T>(bytes, profile, &unreadableAnswer);
}

template <class T>
Result<T> fromRequest(QByteArrayView bytes)
{
    return readBody<T>(bytes, nullptr, &unreadableRequest);
}

template <class T>
void writeTo(WipingBuffer &buffer, const T &value)
{
    Writer writer(buffer);
    Codec<T>::write(writer, value);
}

template <class T>
QByteArray toBytes(const T &value)
{
    WipingBuffer buffer;
    writeTo(buffer, value);
    return buffer.view().toByteArray();
}

template <class T>
Secret toSecret(const T &value)
{
    WipingBuffer buffer;
    writeTo(buffer, value);
    return Secret(buffer.view());
}

} // namespace chatelaine::json
