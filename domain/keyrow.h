// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keybatch.h"

namespace chatelaine {

/// An ApiKey as a row of a KeyBatch, with the bytes that the row's views need.
class KeyRow
{
public:
    explicit KeyRow(const ApiKey &key);
    KeyRow(const KeyRow &) = delete;
    KeyRow &operator=(const KeyRow &) = delete;

    const KeyBatch::Row &row() const { return m_row; }

private:
    void setText(KeyBatch::Text column, const QString &value);
    void setWord(KeyBatch::Word column, const QString &value);
    void setTime(KeyBatch::Time column, qint64 ms);
    void setNumber(KeyBatch::Number column, qint64 value);

    std::array<QByteArray, KeyBatch::textCount> m_texts;
    std::array<QByteArray, KeyBatch::wordCount> m_words;
    KeyBatch::Row m_row;
};

} // namespace chatelaine
