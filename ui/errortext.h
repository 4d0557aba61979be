// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

namespace chatelaine {

/// An error in words for people: plain text, safe to show.
struct ErrorText
{
    QString sentence; ///< what happened
    QString meaning; ///< what it means for the keys
    QString remedy; ///< what to do; may be empty
};

/// The only place where an Error becomes words. `about` is what it was about, as a key's name; it may be empty.
ErrorText errorText(const Error &error, const QString &about = {});

} // namespace chatelaine
