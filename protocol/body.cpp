// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/body.h"

#include <cstring>

namespace chatelaine::json {

using namespace Qt::Literals::StringLiterals;

Body::Body(QByteArrayView bytes)
    : m_size(static_cast<std::size_t>(bytes.size()))
    , m_padded(new char[m_size + simdjson::SIMDJSON_PADDING])
{
    if (m_size > 0)
        std::memcpy(m_padded.get(), bytes.data(), m_size);
    std::memset(m_padded.get() + m_size, ' ', simdjson::SIMDJSON_PADDING);
}

Body::~Body()
{
    wipeMemory(m_padded.get(), m_size);
}

void Body::read(const Profile *profile, const std::function<void(Source &)> &visit)
{
    const simdjson::padded_string_view padded(m_padded.get(), m_size, m_size + simdjson::SIMDJSON_PADDING);
    auto document = expect(m_parser.iterate(padded), "JSON is expected.");
    Source source{expect(document.get_value(), "An object is expected."), profile};
    visit(source);
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        throw Unreadable("malformed", "Something follows the end.");
}

Error unreadableAnswer(const Unreadable &why)
{
    return {.kind = Error::Kind::Server,
            .type = u"unreadable"_s,
            .detail = why.pointer().isEmpty() ? why.reason() : why.pointer() + u": "_s + why.reason()};
}

Error unreadableRequest(const Unreadable &why)
{
    return {.kind = Error::Kind::Invalid,
            .type = u"invalid"_s,
            .detail = u"The request cannot be read."_s,
            .fields = {{why.pointer(), why.code(), why.reason()}}};
}

} // namespace chatelaine::json
