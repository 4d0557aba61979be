// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "domain/secret.h"
#include "protocol/codec.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

/// How plain types are told: texts, numbers, times, lists and names of enumerators.
namespace chatelaine::json {

template <>
struct Codec<QString>
{
    static void read(Source &source, QString &out);
    static void write(Writer &writer, const QString &value);
    static bool isAbsent(const QString &value) { return value.isEmpty(); }
};

template <class Tag>
struct Codec<Id<Tag>>
{
    static void read(Source &source, Id<Tag> &out) { Codec<QString>::read(source, out.text); }
    static void write(Writer &writer, const Id<Tag> &value) { Codec<QString>::write(writer, value.text); }
    static bool isAbsent(const Id<Tag> &value) { return value.isEmpty(); }
};

template <>
struct Codec<bool>
{
    static void read(Source &source, bool &out) { out = boolean(source); }
    static void write(Writer &writer, bool value) { writer.Bool(value); }
    static bool isAbsent(bool value) { return !value; }
};

template <>
struct Codec<int>
{
    static void read(Source &source, int &out);
    static void write(Writer &writer, int value) { writer.Int(value); }
    static bool isAbsent(int value) { return value == 0; }
};

template <>
struct Codec<qint64>
{
    static void read(Source &source, qint64 &out) { out = integer(source); }
    static void write(Writer &writer, qint64 value) { writer.Int64(value); }
    static bool isAbsent(qint64 value) { return value == 0; }
};

template <>
struct Codec<quint64>
{
    static void read(Source &source, quint64 &out) { out = natural(source); }
    static void write(Writer &writer, quint64 value) { writer.Uint64(value); }
    static bool isAbsent(quint64 value) { return value == 0; }
};

/// An RFC 3339 text in UTC.
template <>
struct Codec<QDateTime>
{
    static void read(Source &source, QDateTime &out);
    static void write(Writer &writer, const QDateTime &value);
    static bool isAbsent(const QDateTime &value) { return !value.isValid(); }
};

/// From zero up.
template <>
struct Codec<std::chrono::seconds>
{
    static void read(Source &source, std::chrono::seconds &out);
    static void write(Writer &writer, std::chrono::seconds value) { writer.Int64(value.count()); }
    static bool isAbsent(std::chrono::seconds value) { return value.count() == 0; }
};

/// The same, a thousandth as long.
template <>
struct Codec<std::chrono::milliseconds>
{
    static void read(Source &source, std::chrono::milliseconds &out);
    static void write(Writer &writer, std::chrono::milliseconds value) { writer.Int64(value.count()); }
    static bool isAbsent(std::chrono::milliseconds value) { return value.count() == 0; }
};

/// A text that is overwritten in the parser once it was taken.
template <>
struct Codec<std::shared_ptr<const Secret>>
{
    static void read(Source &source, std::shared_ptr<const Secret> &out);
    static void write(Writer &writer, const std::shared_ptr<const Secret> &value)
    {
        text(writer, chars(value->view()));
    }
    static bool isAbsent(const std::shared_ptr<const Secret> &value) { return !value; }
};

/// A secret that belongs to somebody else and outlives the writing.
inline std::shared_ptr<const Secret> borrowed(const Secret &secret)
{
    return {std::shared_ptr<void>(), &secret};
}

template <class T>
struct Codec<std::optional<T>>
{
    static void read(Source &source, std::optional<T> &out) { Codec<T>::read(source, out.emplace()); }
    static void write(Writer &writer, const std::optional<T> &value) { Codec<T>::write(writer, *value); }
    static bool isAbsent(const std::optional<T> &value) { return !value; }
};

template <class List>
struct ListCodec
{
    using T = typename List::value_type;

    static void read(Source &source, List &out)
    {
        out.clear();
        eachElement(source, [&out](Source &element) {
            T value{};
            Codec<T>::read(element, value);
            out.push_back(std::move(value));
        });
    }
    static void write(Writer &writer, const List &values)
    {
        writer.StartArray();
        for (const T &value : values)
            Codec<T>::write(writer, value);
        writer.EndArray();
    }
    static bool isAbsent(const List &values) { return values.empty(); }
};

template <class T>
struct Codec<std::vector<T>> : ListCodec<std::vector<T>>
{
};

template <>
struct Codec<QStringList> : ListCodec<QStringList>
{
};

/// An object whose member names are data.
template <class T>
struct Codec<QMap<QString, T>>
{
    static void read(Source &source, QMap<QString, T> &out)
    {
        out.clear();
        eachMember(source, [&out](std::string_view name, Source &member) {
            const QString known = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
            if (out.contains(known))
                throw Unreadable("duplicate", "This member comes twice.");
            Codec<T>::read(member, out[known]);
        });
    }
    static void write(Writer &writer, const QMap<QString, T> &values)
    {
        writer.StartObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            key(writer, chars(it.key().toUtf8()));
            Codec<T>::write(writer, it.value());
        }
        writer.EndObject();
    }
    static bool isAbsent(const QMap<QString, T> &values) { return values.isEmpty(); }
};

/// What an enumerator is called.
template <class E>
struct Name
{
    E value;
    std::string_view name;
};

/// The names of E: `static constexpr Name<E> names[]` and `static constexpr std::optional<E> other`, which stands for
/// a name of a newer protocol; without it, such a name is refused. Specialised beside the tables.
template <class E>
struct Names;

template <class E>
requires std::is_enum_v<E>
struct Codec<E>
{
    static void read(Source &source, E &out)
    {
        const std::string_view told = text(source);
        for (const Name<E> &known : Names<E>::names) {
            if (known.name == told) {
                out = known.value;
                return;
            }
        }
        if (!Names<E>::other)
            throw Unreadable("unknown", "This word is not known here.");
        out = *Names<E>::other;
    }
    static void write(Writer &writer, E value) { text(writer, name(value)); }
    static bool isAbsent(E value) { return value == E{}; }

    static std::string_view name(E value)
    {
        for (const Name<E> &known : Names<E>::names)
            if (known.value == value)
                return known.name;
        return "other";
    }
};

} // namespace chatelaine::json
