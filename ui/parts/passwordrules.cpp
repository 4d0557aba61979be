// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/passwordrules.h"

#include "ui/parts/text.h"

#include <QCoreApplication>

namespace chatelaine::passwordrules {

namespace {

constexpr qsizetype shortest = 12; ///< bytes, as the service asks

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PasswordRules)
};

} // namespace

QString sentence()
{
    return Words::tr("At least 12 characters.");
}

bool isLongEnough(const Secret &password)
{
    return password.size() >= shortest;
}

QString problem(const FieldProblem &problem)
{
    return problem.detail.isEmpty() ? sentence() : safeText(problem.detail);
}

} // namespace chatelaine::passwordrules
