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

bool holds(const QStringList &scopes, const QString &wanted, const Profile &profile)
{
    if (scopes.contains(wanted))
        return true;
    return profile.scopes.wildcards && profile.expanded(scopes).contains(wanted);
}

} // namespace

Verdict judge(const KnownSecret &secret, const Profile &profile, QByteArrayView field, const Question &question,
              const QDateTime &now)
{
    if (const QString cause = refusalCause(secret, profile, now); !cause.isEmpty())
        return Verdict::refused(cause);
    const Profile::KeyKind *kind = profile.kind(secret.kind);
    // A key of one kind sent as another is a mistake to point out, even where its secret would do.
    if (!kind || kind->header.toLatin1().compare(field, Qt::CaseInsensitive) != 0)
        return Verdict::refused(u"wrong-kind"_s);
    if (!question.environment.isEmpty() && question.environment != secret.environment)
        return Verdict::refused(u"wrong-environment"_s);
    if (!question.audience.isEmpty() && question.audience != audienceName(kind->audience))
        return Verdict::refused(u"wrong-kind"_s);

    const auto lacking = std::find_if_not(question.scopes.begin(), question.scopes.end(),
                                          [&](const QString &scope) { return holds(secret.scopes, scope, profile); });
    if (lacking != question.scopes.end())
        return {403, u"insufficient-scope"_s, *lacking, profile.use == Profile::Use::Authentication};
    return {200, {}, {}, true};
}

} // namespace chatelaine::service
