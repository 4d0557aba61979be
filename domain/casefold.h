// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QUtf8StringView>

namespace chatelaine {

/// A text in the form in which searches compare: equal for people means equal bytes.
///
/// Unicode's full case folding over canonically composed text, in UTF-8, so that "Straße" equals "STRASSE" and a
/// decomposed é a composed one. The four Turkish i are one letter, since nobody can know whose "I" it is.
QByteArray caseFolded(QUtf8StringView text);

/// Appends the same to bytes that are already there.
void appendCaseFolded(QByteArray &bytes, QUtf8StringView text);

} // namespace chatelaine
