// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/live/verdict.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

QString audienceName(Profile::KeyKind::Audience audience)
{
    switch (audience) {
    case Profile::KeyKind::Audience::Server:
        return u"server"_s;
    case Profile::KeyKind::Audience::Sdk:
        return u"sdk"_s;
    case Profile::KeyKind::Audience::System:
        return u"system"_s;
    }
    return {};
}

/// Whether a call to the service itself takes this scope, which no wildcard stands for.
bool isByNameOnly(const QString &scope, const Profile &profile)
{
    return std::any_of(profile.holderCalls.begin(), profile.holderCalls.end(),
                       [&](const Profile::HolderCall &call) { return call.scope == scope; });
}

bool holds(const QStringList &scopes, const QString &wanted, const Profile &profile)
{
    if (scopes.contains(wanted))
        return true;
    return profile.scopes.wildcards && !isByNameOnly(wanted, profile) && profile.expanded(scopes).contains(wanted);
}

bool isNamed(QByteArrayView lowerCaseName, const QString &header)
{
    return QLatin1StringView(lowerCaseName).compare(header, Qt::CaseInsensitive) == 0;
}

/// The cause of the first header that may not come beside such a key, whatever it says; empty if none came.
QString refusedHeaderCause(const Profile::KeyKind &kind, const Request &request)
{
    for (const Profile::RefusedHeader &refused : kind.refusedHeaders) {
        if (std::any_of(request.headers.begin(), request.headers.end(),
                        [&](const Header &header) { return isNamed(header.first, refused.header); }))
            return refused.cause;
    }
    return {};
}

/// Why the call is refused before anybody looks at what the key may do; empty if it is not.
QString misuse(const KnownSecret &secret, const Profile &profile, const Request &request, QByteArrayView field,
               const Question &question)
{
    const Profile::KeyKind *kind = profile.kind(secret.kind);
    // A key of one kind sent as another is a mistake to point out, even where its secret would do.
    if (!kind || !isNamed(field, kind->header))
        return u"wrong-kind"_s;
    if (QString cause = refusedHeaderCause(*kind, request); !cause.isEmpty())
        return cause;
    if (!question.environment.isEmpty() && question.environment != secret.environment)
        return u"wrong-environment"_s;
    if (!question.audience.isEmpty() && question.audience != audienceName(kind->audience))
        return u"wrong-kind"_s;
    return {};
}

} // namespace

Verdict Verdict::refused(const QString &cause, const Profile *profile)
{
    const Profile::Refusal *known = profile ? profile->refusal(cause) : nullptr;
    return {known ? known->status : 401, cause, {}, false};
}

Verdict judge(const KnownSecret &secret, const Profile &profile, const Request &request, QByteArrayView field,
              const Question &question, const QDateTime &now)
{
    QString cause = refusalCause(secret, profile, now);
    if (cause.isEmpty())
        cause = misuse(secret, profile, request, field, question);
    if (!cause.isEmpty())
        return Verdict::refused(cause, &profile);

    const auto lacking = std::find_if_not(question.scopes.begin(), question.scopes.end(),
                                          [&](const QString &scope) { return holds(secret.scopes, scope, profile); });
    if (lacking != question.scopes.end())
        return {403, u"insufficient-scope"_s, *lacking, profile.use == Profile::Use::Authentication};
    return {200, {}, {}, true};
}

Verdict judgeHolder(const KnownSecret &secret, const Profile &profile, const Request &request, QByteArrayView field,
                    const QString &holderCall, const QDateTime &now)
{
    Verdict verdict = judge(secret, profile, request, field, {}, now);
    if (verdict.status != 200)
        return verdict;
    const bool isUse = profile.use == Profile::Use::Authentication;
    const Profile::HolderCall *call = profile.holderCall(holderCall);
    if (!call)
        return {403, u"resource-not-accessible"_s, {}, isUse};
    if (call->kind != secret.kind)
        return Verdict::refused(u"wrong-kind"_s, &profile);
    if (!secret.scopes.contains(call->scope))
        return {403, u"insufficient-scope"_s, call->scope, isUse};
    return verdict;
}

} // namespace chatelaine::service
