// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/verdictanswer.h"

#include "protocol/wire.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

constexpr QByteArrayView plainInHeader{" :/.,;!?()[]@*+'-_~"};

bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
        || (code < 0x80 && plainInHeader.contains(static_cast<char>(code)));
}

QByteArray inHeader(const QString &text)
{
    // Nearly every text is, and is then not looked through by way of two copies.
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toLatin1();
    return text.toUtf8().toPercentEncoding(plainInHeader.toByteArray());
}

/// The same JSON in ASCII, which every proxy takes in a header.
QByteArray inHeader(const QByteArray &json)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::all_of(json.begin(), json.end(), isAscii))
        return json;
    QByteArray escaped;
    const QString text = QString::fromUtf8(json);
    for (const QChar c : text)
        escaped += c.unicode() < 0x80 ? QByteArray(1, c.toLatin1())
                                      : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return escaped;
}

void addIdentity(std::vector<Header> &headers, const KnownSecret &secret)
{
    headers.emplace_back("chatelaine-key"_ba, inHeader(secret.key.text));
    headers.emplace_back("chatelaine-key-name"_ba, inHeader(secret.name));
    headers.emplace_back("chatelaine-key-kind"_ba, inHeader(secret.kind));
    headers.emplace_back("chatelaine-workspace"_ba, inHeader(secret.workspace.text));
    headers.emplace_back("chatelaine-environment"_ba, inHeader(secret.environment));
    headers.emplace_back("chatelaine-scopes"_ba, inHeader(secret.scopes.join(u' ')));
}

QByteArray identityBody(const KnownSecret &secret, const QString &requestId)
{
    return wire::write(Identity{.key = secret.key,
                                .name = secret.name,
                                .kind = secret.kind,
                                .workspace = secret.workspace,
                                .environment = secret.environment,
                                .scopes = secret.scopes,
                                .requestId = requestId});
}

QByteArray problemBody(const Verdict &verdict, const Profile *profile, const QString &requestId)
{
    Error error;
    error.kind = verdict.status == 403 ? Error::Kind::Forbidden : Error::Kind::Unauthenticated;
    error.type = verdict.cause;
    error.needed = verdict.neededScope;
    error.requestId = requestId;
    QString title = verdict.status == 403 ? u"The key may not do this"_s : u"The key is refused"_s;
    if (const Profile::Refusal *words = profile ? profile->refusal(verdict.cause) : nullptr) {
        title = words->title.in(u"en"_s);
        error.detail = words->remedy.in(u"en"_s);
    }
    return wire::writeProblem(error, verdict.status, title);
}

} // namespace

Answer answerOf(const Verdict &verdict, const KnownSecret *secret, const Profile *profile, const QByteArray &challenge,
                const QString &requestId)
{
    Answer answer;
    answer.status = verdict.status;
    answer.headers.reserve(16); // with those that every answer gets
    if (secret)
        addIdentity(answer.headers, *secret);
    if (verdict.status == 200) {
        answer.body = identityBody(*secret, requestId);
        return answer;
    }
    answer.headers.emplace_back("chatelaine-cause"_ba, inHeader(verdict.cause));
    if (!verdict.neededScope.isEmpty())
        answer.headers.emplace_back("chatelaine-needed-scope"_ba, inHeader(verdict.neededScope));
    if (verdict.status == 401)
        answer.headers.emplace_back("www-authenticate"_ba, challenge);
    answer.headers.emplace_back("content-type"_ba, "application/problem+json"_ba);
    answer.body = problemBody(verdict, profile, requestId);
    answer.headers.emplace_back("chatelaine-problem"_ba, inHeader(answer.body));
    return answer;
}

} // namespace chatelaine::service
