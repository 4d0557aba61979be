// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace chatelaine {

/// Whether a text holds what breaks tables and logs, or lets one name pass for another: control characters, and the
/// format characters that turn text round (Unicode TR 36). Several lines may hold breaks and tabs.
bool hasForbiddenCharacters(const QString &text, bool severalLines = false);

} // namespace chatelaine
