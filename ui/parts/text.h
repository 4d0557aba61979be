// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/localizedtext.h"

namespace chatelaine {

/// Hostile text for display: bidirectional and control characters become visible marks, so that no name passes for
/// another.
QString safeText(const QString &text);

/// An id, prefix or number that keeps its order within right-to-left text (U+2066 … U+2069). Elide first, then isolate.
QString isolated(const QString &text);

/// With a capital first letter, for a noun that begins a line.
QString capitalised(const QString &text);

/// A noun of the service's as it stands within a sentence: German keeps its capital.
QString inSentence(const QString &noun);

/// A text of the service in the person's language, safe for display.
QString localized(const LocalizedText &text);

} // namespace chatelaine
