// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/people/verdictword.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

QString wordOf(KeyVerdict verdict)
{
    switch (verdict) {
    case KeyVerdict::None:
        return {};
    case KeyVerdict::HandOver:
        return u"hand-over"_s;
    case KeyVerdict::Rotate:
        return u"rotate"_s;
    case KeyVerdict::Revoke:
        return u"revoke"_s;
    }
    return {};
}

KeyVerdict verdictOf(const QString &word)
{
    for (const KeyVerdict verdict : {KeyVerdict::HandOver, KeyVerdict::Rotate, KeyVerdict::Revoke})
        if (wordOf(verdict) == word)
            return verdict;
    return KeyVerdict::None;
}

} // namespace chatelaine::service
