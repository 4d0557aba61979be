// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/profile.h"

namespace chatelaine {

/// What is wrong with a field of a draft, in words to stand below it.
QString problemSentence(const FieldProblem &problem, const Profile &profile);

/// What to do about it, in words for the footer: "Choose at least one scope to continue."
QString nextStep(const FieldProblem &problem, const Profile &profile);

} // namespace chatelaine
