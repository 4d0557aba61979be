// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/draftwords.h"

#include "domain/keydraft.h"
#include "ui/parts/text.h"

#include <QCoreApplication>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Draft
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Draft)
};

QString scopeNoun(const Profile &profile)
{
    const QString noun = localized(profile.nouns.scope);
    return noun.isEmpty() ? Draft::tr("scope") : noun;
}

} // namespace

QString problemSentence(const FieldProblem &problem, const Profile &profile)
{
    const bool name = problem.pointer == "/name"_L1;
    if (problem.code == "required"_L1)
        return name ? Draft::tr("A key needs a name.") : Draft::tr("Choose at least one %1.").arg(scopeNoun(profile));
    if (problem.code == "too-long"_L1)
        return Draft::tr("A name has at most %1 characters.").arg(longestName);
    if (problem.code == "forbidden-character"_L1)
        return Draft::tr("The name holds a character that cannot be seen. Type it anew.");
    if (problem.code == "unknown"_L1)
        return Draft::tr("The service has no such %1.").arg(scopeNoun(profile));
    if (problem.code == "in-the-past"_L1)
        return Draft::tr("The end must lie ahead.");
    return safeText(problem.detail);
}

QString nextStep(const FieldProblem &problem, const Profile &profile)
{
    if (problem.pointer == "/name"_L1)
        return problem.code == "required"_L1 ? Draft::tr("Name the key to continue.")
                                             : Draft::tr("Choose another name to continue.");
    if (problem.pointer == "/environment"_L1)
        return Draft::tr("Choose the %1 to continue.").arg(localized(profile.nouns.environment));
    if (problem.pointer.startsWith("/scopes"_L1))
        return Draft::tr("Choose at least one %1 to continue.").arg(scopeNoun(profile));
    if (problem.pointer == "/expires_at"_L1)
        return Draft::tr("Choose another end to continue.");
    return safeText(problem.detail);
}

} // namespace chatelaine
