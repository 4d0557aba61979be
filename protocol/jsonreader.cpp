// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/jsonreader.h"

namespace chatelaine::json {

void Unreadable::isInside(std::string_view member)
{
    std::string step = "/";
    for (const char c : member) {
        if (c == '~')
            step += "~0";
        else if (c == '/')
            step += "~1";
        else
            step += c;
    }
    m_pointer.insert(0, step);
}

void refuse(simdjson::error_code error, const char *wrongType)
{
    switch (error) {
    case simdjson::INCORRECT_TYPE:
    case simdjson::NUMBER_OUT_OF_RANGE:
    case simdjson::NUMBER_ERROR:
        throw Unreadable("wrong-type", wrongType);
    case simdjson::CAPACITY:
        throw Unreadable("too-long", "This is too long.");
    default:
        throw Unreadable("malformed", "This is not JSON.");
    }
}

std::string_view text(Source &source)
{
    const std::string_view utf8 = expect(source.value.get_string(), "A text is expected here.");
    if (utf8.size() > longestText) [[unlikely]]
        throw Unreadable("too-long", "This text is too long.");
    return utf8;
}

qint64 integer(Source &source)
{
    return expect(source.value.get_int64(), "A whole number is expected here.");
}

quint64 natural(Source &source)
{
    return expect(source.value.get_uint64(), "A whole number from zero up is expected here.");
}

bool boolean(Source &source)
{
    return expect(source.value.get_bool(), "True or false is expected here.");
}

void skip(simdjson::ondemand::value value, int depth)
{
    using simdjson::ondemand::json_type;
    constexpr auto reason = "A value is expected here.";
    if (depth == deepest)
        throw Unreadable("too-long", "This is nested too deeply.");
    switch (expect(value.type(), reason)) {
    case json_type::object:
        for (auto member : expect(value.get_object(), reason)) {
            auto field = expect(std::move(member), reason);
            expect(field.unescaped_key(), reason);
            skip(field.value(), depth + 1);
        }
        return;
    case json_type::array:
        for (auto element : expect(value.get_array(), reason))
            skip(expect(std::move(element), reason), depth + 1);
        return;
    case json_type::string:
        expect(value.get_string(), reason);
        return;
    case json_type::number:
        expect(value.get_double(), reason);
        return;
    case json_type::boolean:
        expect(value.get_bool(), reason);
        return;
    case json_type::null:
        expect(value.is_null(), reason);
        return;
    }
}

} // namespace chatelaine::json
