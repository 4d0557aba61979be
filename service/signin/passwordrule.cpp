// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/passwordrule.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestPassword = 10;

} // namespace

std::optional<FieldProblem> passwordProblem(const std::shared_ptr<const Secret> &password, const QString &pointer)
{
    if (password && password->size() >= shortestPassword)
        return std::nullopt;
    return FieldProblem{pointer, u"too-short"_s, u"A password has at least %1 characters."_s.arg(shortestPassword)};
}

} // namespace chatelaine::service
