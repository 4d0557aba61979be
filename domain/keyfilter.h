// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keybatch.h"

#include <QStringList>

namespace chatelaine {

/// What somebody typed into the search field, understood.
///
/// Words are found anywhere in name, visible part, id, owner and scopes, without regard to case; all must match.
/// "quoted words" are one. Tokens narrow by a column: `scope:payouts`, `owner:mara`, `env:live`, `status:active`,
/// `name:`, `id:`, `tag:`, `used:30d` (within 30 days), `unused:90d`, `used:never`, `expires:7d`, `created:2024`
/// (in or since: `created:>2024-06`), `is:unconfirmed`, `is:rotating`. A `-` before one turns it round. An environment,
/// a status and a field of `is:` may be typed in part. Dates are UTC. `unused:90d` is neither used nor created since.
class KeyFilter
{
public:
    struct Term
    {
        QString field; ///< empty for a plain word
        QString value;
        bool negated = false;
        bool understood = true; ///< false: a value that its field cannot have, which matches nothing
        friend bool operator==(const Term &, const Term &) = default;
    };

    /// Never fails: what makes no token is a word, as "payouts:write" is, since there is no field of that name.
    static KeyFilter parsed(const QString &text);

    const std::vector<Term> &terms() const { return m_terms; }
    bool isEmpty() const { return m_terms.empty() && environment.isEmpty() && kinds.isEmpty() && showEnded; }

    QString environment; ///< only this one; empty is all
    QStringList kinds; ///< only these, by Profile::KeyKind::id; empty is all
    bool showEnded = true; ///< revoked and expired keys too

    /// The rows that match at a moment, in the order of `rows` or, where that is null, of the batch.
    std::vector<quint32> matching(const KeyBatch &keys, const QDateTime &now,
                                  const std::vector<quint32> *rows = nullptr) const;

    /// Whether everything this matches, `earlier` matched too, so that its result can be narrowed.
    bool narrows(const KeyFilter &earlier) const;

private:
    std::vector<Term> m_terms;
};

} // namespace chatelaine
