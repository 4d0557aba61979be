// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/token.h"

#include "service/policy/base62.h"
#include "service/policy/digest.h"
#include "service/policy/random.h"

#include <array>
#include <zlib.h>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using Checksum = std::array<char, tokenChecksumLength>;

Checksum checksumOf(QByteArrayView text)
{
    uLong sum = crc32(0, reinterpret_cast<const Bytef *>(text.data()), static_cast<uInt>(text.size()));
    Checksum digits{};
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        *digit = base62::alphabet[sum % 62];
        sum /= 62;
    }
    return digits;
}

QString templateOf(const Profile::KeyKind &kind, const QString &environment)
{
    return kind.tokenByEnvironment.value(environment, kind.tokenByEnvironment.value(QString()));
}

// Grows in one buffer that is wiped at the end: appending to a QByteArray would leave pieces behind.
class Builder
{
public:
    void append(QByteArrayView text)
    {
        for (const char c : text)
            m_text.at(m_size++) = c;
    }
    void appendRandom(qsizetype length)
    {
        const auto wanted = static_cast<std::size_t>(length);
        Q_ASSERT(m_size + wanted <= m_text.size());
        fillRandomBase62({m_text.data() + m_size, wanted});
        m_size += wanted;
    }
    QByteArrayView view() const { return {m_text.data(), static_cast<qsizetype>(m_size)}; }
    ~Builder() { wipeMemory(m_text.data(), m_text.size()); }

private:
    std::array<char, 256> m_text{};
    std::size_t m_size = 0;
};

QString visiblePartOf(QByteArrayView token, const Profile::KeyKind &kind)
{
    switch (kind.visible.end) {
    case Profile::VisiblePart::End::None:
        return {};
    case Profile::VisiblePart::End::First:
        return QString::fromLatin1(token.first(kind.visible.characters)) + u'…';
    case Profile::VisiblePart::End::Last:
        return u'…' + QString::fromLatin1(token.last(kind.visible.characters));
    case Profile::VisiblePart::End::Whole:
        // Whatever else a profile says: only of a public key is nothing to hide.
        return kind.delivery == Profile::KeyKind::Delivery::Public ? QString::fromLatin1(token) : QString();
    }
    return {};
}

} // namespace

MintedToken mint(const Profile &profile, const QString &kindId, const QString &environment, const QByteArray &id)
{
    const Profile::KeyKind *kind = profile.kind(kindId);
    Q_ASSERT(kind);
    const QByteArray form = templateOf(*kind, environment).toLatin1();
    const QByteArrayView idMark("{id}"), secretMark("{secret}");
    const qsizetype idAt = form.indexOf(idMark), secretAt = form.indexOf(secretMark);
    Q_ASSERT(idAt >= 0 && secretAt > idAt);

    MintedToken minted;
    minted.id = id.isEmpty() ? randomBase62(tokenIdLength) : id;
    Builder token;
    token.append(QByteArrayView(form).first(idAt));
    token.append(minted.id);
    token.append(QByteArrayView(form).sliced(idAt + idMark.size(), secretAt - idAt - idMark.size()));
    token.appendRandom(tokenSecretLength);
    token.append(checksumOf(token.view()));

    minted.token = Secret(token.view());
    minted.digest = digest(digests::keyToken, token.view());
    minted.visiblePart = visiblePartOf(token.view(), *kind);
    return minted;
}

std::optional<PresentedToken> parseToken(QByteArrayView token)
{
    constexpr qsizetype longest = 200;
    constexpr qsizetype tail = tokenSecretLength + tokenChecksumLength;
    if (token.size() > longest || token.size() < tokenIdLength + tail)
        return std::nullopt;
    const Checksum expected = checksumOf(token.chopped(tokenChecksumLength));
    if (!std::equal(expected.begin(), expected.end(), token.end() - tokenChecksumLength))
        return std::nullopt;

    QByteArrayView head = token.chopped(tail);
    if (head.endsWith('.'))
        head.chop(1);
    if (head.size() < tokenIdLength)
        return std::nullopt;
    const QByteArrayView id = head.last(tokenIdLength);
    const QByteArrayView secret = token.last(tail).first(tokenSecretLength);
    if (!base62::isNumber(id) || !base62::isNumber(secret))
        return std::nullopt;
    return PresentedToken{id.toByteArray(), digest(digests::keyToken, token)};
}

} // namespace chatelaine::service
