// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/copyvisiblepart.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face CopyVisiblePart::face() const
{
    return {u"key.copy"_s, tr("Copy visible part"), u"copy"_s, QKeySequence(QKeySequence::Copy), u"edit"_s};
}

bool CopyVisiblePart::exists() const
{
    const Profile *const known = profile();
    return known && std::any_of(known->kinds.begin(), known->kinds.end(), [](const Profile::KeyKind &kind) {
               return kind.visible.end != Profile::VisiblePart::End::None;
           });
}

QString CopyVisiblePart::obstacle(const Selection &selection) const
{
    return selectionObstacle(selection);
}

void CopyVisiblePart::run(const Selection &selection, Prompts &prompts)
{
    prompts.copyText(selection.keys.front().visiblePart);
}

} // namespace chatelaine
