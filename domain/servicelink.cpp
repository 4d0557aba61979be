// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/servicelink.h"

#include <algorithm>
#include <optional>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 16 * 1024;
constexpr qsizetype shortestToken = 16, longestToken = 512;
constexpr char pemBegin[] = "-----BEGIN CERTIFICATE-----";
constexpr char pemEnd[] = "-----END CERTIFICATE-----";
constexpr auto urlSafe =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors;

QByteArrayView nameOf(ServiceLink::Kind kind)
{
    return kind == ServiceLink::Kind::Invitation ? "join" : "password";
}

Error flaw(const QString &type)
{
    return Error{Error::Kind::Invalid, type};
}

/// The text without what a mail program put between its characters; wiped where it ends.
class Joined
{
public:
    explicit Joined(QByteArrayView text)
    {
        m_bytes.reserve(text.size());
        std::copy_if(text.begin(), text.end(), std::back_inserter(m_bytes),
                     [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    }
    ~Joined() { wipeMemory(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(Joined)

    QByteArrayView view() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The certificates of a PEM text, one after the other as DER.
QByteArray derOf(const QByteArray &pem)
{
    QByteArray der;
    for (qsizetype at = pem.indexOf(pemBegin); at >= 0; at = pem.indexOf(pemBegin, at)) {
        at += qsizetype(sizeof pemBegin) - 1;
        const qsizetype end = pem.indexOf(pemEnd, at);
        if (end < 0)
            break;
        der += QByteArray::fromBase64(pem.mid(at, end - at));
        at = end;
    }
    return der;
}

/// A certificate is a DER sequence of 256 bytes or more, so its length stands in two bytes (X.690, 8.1.3.5).
std::optional<QByteArray> pemOf(const QByteArray &der)
{
    constexpr qsizetype head = 4, line = 64;
    QByteArray pem;
    for (qsizetype at = 0; at < der.size();) {
        if (der.size() - at < head || !der.mid(at).startsWith("\x30\x82"))
            return std::nullopt;
        const qsizetype size = head + static_cast<uchar>(der[at + 2]) * 256 + static_cast<uchar>(der[at + 3]);
        if (der.size() - at < size)
            return std::nullopt;
        const QByteArray body = der.mid(at, size).toBase64();
        pem += pemBegin;
        pem += '\n';
        for (qsizetype from = 0; from < body.size(); from += line)
            pem += body.mid(from, line) + '\n';
        pem += pemEnd;
        pem += '\n';
        at += size;
    }
    return pem;
}

bool isToken(QByteArrayView text)
{
    return text.size() >= shortestToken && text.size() <= longestToken
        && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'
                   || c == '_';
           });
}

std::optional<QUrl> serviceAt(QByteArrayView address)
{
    const QUrl url(QString::fromUtf8(address), QUrl::StrictMode);
    const bool isPlain = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && (url.path().isEmpty() || url.path() == "/"_L1);
    return isPlain ? std::optional(url.adjusted(QUrl::RemovePath)) : std::nullopt;
}

/// Takes one "name=value" of what follows #; false where it is none of ours, or comes twice.
bool take(QByteArrayView part, ServiceLink &link)
{
    const qsizetype equals = part.indexOf('=');
    const QByteArrayView name = part.first(std::max<qsizetype>(equals, 0));
    const QByteArrayView value = part.sliced(equals + 1);
    for (const ServiceLink::Kind kind : {ServiceLink::Kind::Invitation, ServiceLink::Kind::PasswordReset}) {
        if (name != nameOf(kind))
            continue;
        if (link.token || !isToken(value))
            return false;
        link.kind = kind;
        link.token = std::make_shared<const Secret>(value);
        return true;
    }
    const auto der = QByteArray::fromBase64Encoding(value.toByteArray(), urlSafe);
    if (name != "ca" || !link.caPem.isEmpty() || !der || (*der).isEmpty())
        return false;
    const std::optional<QByteArray> pem = pemOf(*der);
    link.caPem = pem.value_or(QByteArray());
    return pem.has_value();
}

} // namespace

Secret textOf(const ServiceLink &link)
{
    QByteArray text = link.service.toEncoded(QUrl::RemovePath) + "/#";
    text.append(nameOf(link.kind)).append('=').append(link.token->view());
    if (!link.caPem.isEmpty())
        text.append("&ca=").append(derOf(link.caPem).toBase64(urlSafe));
    Secret secret(text);
    wipeMemory(text.data(), static_cast<std::size_t>(text.size()));
    return secret;
}

Result<ServiceLink> serviceLinkIn(QByteArrayView text)
{
    if (text.size() > longestText)
        return flaw(u"no-link"_s);
    const Joined joined(text);
    const QByteArrayView all = joined.view();
    if (all.startsWith("http://"))
        return flaw(u"not-https"_s);
    if (!all.startsWith("https://"))
        return flaw(u"no-link"_s);

    const qsizetype hash = all.indexOf('#');
    if (hash < 0)
        return flaw(u"no-link"_s);
    const std::optional<QUrl> service = serviceAt(all.first(hash));
    if (!service)
        return flaw(u"no-link"_s);

    ServiceLink link;
    link.service = *service;
    for (QByteArrayView rest = all.sliced(hash + 1); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('&');
        if (!take(end < 0 ? rest : rest.first(end), link))
            return flaw(u"cut-off"_s);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
    if (!link.token)
        return flaw(u"cut-off"_s);
    return link;
}

} // namespace chatelaine
