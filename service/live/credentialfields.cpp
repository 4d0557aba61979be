// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/credentialfields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

/// What follows the scheme and its space; null if the value has another scheme.
QByteArrayView afterScheme(QByteArrayView value, QByteArrayView lowerCaseScheme)
{
    if (lowerCaseScheme.isEmpty())
        return value;
    const qsizetype size = lowerCaseScheme.size();
    if (value.size() <= size || value[size] != ' ' || qstrnicmp(value.data(), size, lowerCaseScheme.data(), size) != 0)
        return {};
    return value.sliced(size).trimmed();
}

} // namespace

void CredentialFields::add(const Profile &profile)
{
    for (const Profile::KeyKind &kind : profile.kinds) {
        const Field field{kind.header.toLatin1().toLower(), kind.scheme.toLatin1().toLower()};
        const bool isKnown = std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &known) {
            return known.name == field.name && known.scheme == field.scheme;
        });
        if (isKnown)
            continue;
        if (!m_challenge.isEmpty())
            m_challenge += ", ";
        if (kind.scheme.isEmpty())
            m_challenge += "ApiKey realm=\"chatelaine\", header=\"" + kind.header.toLatin1() + '"';
        else
            m_challenge += kind.scheme.toLatin1() + " realm=\"chatelaine\"";
        m_fields.push_back(field);
    }
}

std::variant<PresentedKey, QString> CredentialFields::find(const Request &request) const
{
    const Header *found = nullptr;
    for (const Header &header : request.headers) {
        const bool isField = std::any_of(m_fields.begin(), m_fields.end(),
                                         [&](const Field &field) { return field.name == header.first; });
        if (!isField)
            continue;
        if (found)
            return u"ambiguous"_s;
        found = &header;
    }
    if (!found)
        return u"missing"_s;
    for (const Field &field : m_fields) {
        if (field.name != found->first)
            continue;
        const QByteArrayView text = afterScheme(found->second, field.scheme);
        if (std::optional<PresentedToken> token = parseToken(text))
            return PresentedKey{*std::move(token), field.name};
    }
    return u"invalid"_s;
}

QByteArray CredentialFields::challenge() const
{
    return m_challenge;
}

} // namespace chatelaine::service
