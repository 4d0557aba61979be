// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keyfilter.h"

namespace chatelaine {

/// Narrows the rows of a batch, term by term: a word of its dictionary is looked at once, not once a row.
class KeyMatcher
{
public:
    /// The batch must outlive it.
    KeyMatcher(const KeyBatch &keys, const QDateTime &now);

    void keep(const KeyFilter::Term &term);
    void keepEnvironment(const QString &environment);
    void keepKinds(const QStringList &kinds);
    void dropEnded();

    /// What is left, in the order of `rows` or, where that is null, of the batch.
    std::vector<quint32> left(const std::vector<quint32> *rows) const;

private:
    using Marks = std::vector<quint8>; ///< one for each row

    Marks marksOf(const KeyFilter::Term &term) const;
    Marks anywhere(QByteArrayView needle) const;
    Marks used(const QString &value) const;
    Marks unused(const QString &value) const;
    Marks expiring(const QString &value) const;
    Marks created(const QString &value) const;
    Marks unconfirmed() const;
    Marks rotating() const;
    template <class Holds>
    Marks rows(Holds holds) const;
    template <class Holds>
    Marks rowsWithWord(KeyBatch::Word column, Holds holds) const;

    const KeyBatch &m_keys;
    qint64 m_now;
    Marks m_kept;
};

} // namespace chatelaine
