// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>
#include <simdjson.h>
#include <string>
#include <string_view>

namespace chatelaine {
struct Profile;
}

/// Reading JSON without trust: a thin layer over simdjson's on-demand parser, seen by the .cpp files of protocol/ only.
namespace chatelaine::json {

/// One value on its way in, and the profile that tells what states mean, where there is one.
struct Source
{
    simdjson::ondemand::value value;
    const Profile *profile = nullptr;
};

/// Why a text was refused and where. Thrown inside a reader and caught where the reading began (codec.h), so that
/// the tables need not check what they read.
class Unreadable
{
public:
    /// `code` as in FieldProblem; both live for ever.
    Unreadable(const char *code, const char *reason)
        : m_code(code)
        , m_reason(reason)
    {
    }

    /// The place is made from the inside out, as a JSON pointer.
    void isInside(std::string_view member);
    void isInside(std::size_t index) { isInside(std::to_string(index)); }

    QString pointer() const { return QString::fromUtf8(m_pointer); }
    QString code() const { return QString::fromLatin1(m_code); }
    QString reason() const { return QString::fromLatin1(m_reason); }

private:
    std::string m_pointer;
    const char *m_code;
    const char *m_reason;
};

inline constexpr std::size_t longestText = 10'000; ///< bytes of UTF-8
inline constexpr std::size_t longestList = 10'000; ///< elements; a page of keys is as long
inline constexpr std::size_t longestBody = 64 * 1024 * 1024;
inline constexpr int deepest = 32;

[[noreturn]] void refuse(simdjson::error_code error, const char *wrongType);

/// The value of a simdjson answer; `wrongType` is said where it holds another type than asked for.
template <class T>
T expect(simdjson::simdjson_result<T> &&answer, const char *wrongType)
{
    T value;
    if (const auto error = std::move(answer).get(value); error != simdjson::SUCCESS) [[unlikely]]
        refuse(error, wrongType);
    return value;
}

/// Valid for as long as the parser.
std::string_view text(Source &source);
qint64 integer(Source &source);
quint64 natural(Source &source);
bool boolean(Source &source);

/// Reads a value nobody knows, only to see that it is one.
void skip(simdjson::ondemand::value value, int depth = 0);

template <class Visit>
void eachElement(Source &source, Visit &&visit)
{
    auto list = expect(source.value.get_array(), "A list is expected here.");
    std::size_t index = 0;
    try {
        for (auto element : list) {
            if (index == longestList)
                throw Unreadable("too-long", "This list is too long.");
            Source inner{expect(std::move(element), "A value is expected here."), source.profile};
            visit(inner);
            ++index;
        }
    } catch (Unreadable &why) {
        why.isInside(index);
        throw;
    }
}

/// Visits the members of an object whose names are data; one that comes twice is the visitor's to refuse.
template <class Visit>
void eachMember(Source &source, Visit &&visit)
{
    std::size_t count = 0;
    for (auto member : expect(source.value.get_object(), "An object is expected here.")) {
        if (++count > longestList)
            throw Unreadable("too-long", "This object has too many members.");
        auto field = expect(std::move(member), "A member is expected here.");
        const std::string_view name = expect(field.unescaped_key(), "A name is expected here.");
        Source inner{field.value(), source.profile};
        try {
            visit(name, inner);
        } catch (Unreadable &why) {
            why.isInside(name);
            throw;
        }
    }
}

} // namespace chatelaine::json
