// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "protocol/jsonreader.h"
#include "protocol/jsonwriter.h"

#include <span>

/// How values are told in JSON, once for both directions: a table of members each, from which objects are read and
/// written.
namespace chatelaine::json {

/// How one type is read, written, and when it may be left out. Specialised in codecs.h and beside the tables.
template <class T>
struct Codec;

/// One member of an object that stands for a T. Without isAbsent it must be there; with it, it may be missing and is
/// left out where isAbsent says so.
template <class T>
struct Field
{
    std::string_view name;
    void (*read)(Source &, T &);
    void (*write)(Writer &, const T &);
    bool (*isAbsent)(const T &) = nullptr;
};

/// The members of T, in the order they are written: `static constexpr Field<T> fields[]`.
template <class T>
struct Shape;

template <auto member>
struct Pointed;
template <class T, class F, F T::*member>
struct Pointed<member>
{
    using Owner = T;
    static void read(Source &source, T &out) { Codec<F>::read(source, out.*member); }
    static void write(Writer &writer, const T &value) { Codec<F>::write(writer, value.*member); }
    static bool isAbsent(const T &value) { return Codec<F>::isAbsent(value.*member); }
};

template <auto member>
constexpr auto required(std::string_view name)
{
    using Member = Pointed<member>;
    return Field<typename Member::Owner>{name, &Member::read, &Member::write};
}

template <auto member>
constexpr auto optional(std::string_view name)
{
    using Member = Pointed<member>;
    return Field<typename Member::Owner>{name, &Member::read, &Member::write, &Member::isAbsent};
}

/// The place of a member's name in the table, or its end. Members mostly come in the table's order, so the search
/// begins at `expected`.
template <class T>
std::size_t find(simdjson::ondemand::field &member, std::span<const Field<T>> fields, std::size_t expected)
{
    const auto raw = member.key();
    for (std::size_t at = expected; at < fields.size(); ++at)
        if (raw.unsafe_is_equal(fields[at].name))
            return at;
    const std::string_view name = expect(member.unescaped_key(), "A name is expected here.");
    for (std::size_t at = 0; at < fields.size(); ++at)
        if (name == fields[at].name)
            return at;
    return fields.size();
}

template <class T>
void readFields(Source &source, std::span<const Field<T>> fields, T &out)
{
    quint64 seen = 0;
    std::size_t expected = 0;
    for (auto told : expect(source.value.get_object(), "An object is expected here.")) {
        auto member = expect(std::move(told), "A member is expected here.");
        const std::size_t at = find(member, fields, expected);
        if (at == fields.size()) {
            skip(member.value());
            continue;
        }
        try {
            const quint64 bit = quint64(1) << at;
            if (seen & bit)
                throw Unreadable("duplicate", "This member comes twice.");
            seen |= bit;
            Source inner{member.value(), source.profile};
            fields[at].read(inner, out);
        } catch (Unreadable &why) {
            why.isInside(fields[at].name);
            throw;
        }
        expected = at + 1;
    }
    for (std::size_t at = 0; at < fields.size(); ++at) {
        if (!fields[at].isAbsent && !(seen >> at & 1)) [[unlikely]] {
            Unreadable why("required", "This member is missing.");
            why.isInside(fields[at].name);
            throw why;
        }
    }
}

template <class T>
void writeFields(Writer &writer, std::span<const Field<T>> fields, const T &value)
{
    writer.StartObject();
    for (const Field<T> &field : fields) {
        if (field.isAbsent && field.isAbsent(value))
            continue;
        key(writer, field.name);
        field.write(writer, value);
    }
    writer.EndObject();
}

/// Types with a table.
template <class T>
struct Codec
{
    static constexpr std::span<const Field<T>> fields{Shape<T>::fields};
    static_assert(fields.size() <= 64, "readFields() remembers 64");

    static void read(Source &source, T &out) { readFields(source, fields, out); }
    static void write(Writer &writer, const T &value) { writeFields(writer, fields, value); }
};

} // namespace chatelaine::json
