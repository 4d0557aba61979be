// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/keybatch.h"

#include "domain/casefold.h"

#include <algorithm>

namespace chatelaine {

namespace {

constexpr qsizetype littleDead = 64 * 1024;

QByteArrayView bytesOf(QUtf8StringView text)
{
    return {text.data(), text.size()};
}

SearchText::Fields searchable(const KeyBatch::Row &row)
{
    using Text = KeyBatch::Text;
    return {row.texts[static_cast<size_t>(Text::Name)], row.texts[static_cast<size_t>(Text::VisiblePart)],
            row.texts[static_cast<size_t>(Text::Id)]};
}

template <class T>
void appendAll(std::vector<T> &to, const std::vector<T> &from)
{
    to.insert(to.end(), from.begin(), from.end());
}

template <class T>
void removeAt(std::vector<T> &from, qsizetype row)
{
    from.erase(from.begin() + row);
}

} // namespace

void KeyBatch::reserve(qsizetype rows)
{
    const auto count = static_cast<size_t>(rows);
    for (auto &column : m_texts)
        column.reserve(count);
    for (auto &column : m_wordIds)
        column.reserve(count);
    for (auto &column : m_times)
        column.reserve(count);
    for (auto &column : m_numbers)
        column.reserve(count);
    m_flags.reserve(count);
    m_meanings.reserve(count);
    m_searchText.reserve(rows);
}

void KeyBatch::append(const Row &row)
{
    const qsizetype at = size();
    for (auto &column : m_texts)
        column.emplace_back();
    for (auto &column : m_wordIds)
        column.push_back(column.empty() ? 0 : column.back()); // likely the same word again, which idOf() is then spared
    for (auto &column : m_times)
        column.push_back(none);
    for (auto &column : m_numbers)
        column.push_back(0);
    m_flags.push_back(0);
    m_meanings.push_back(StateClass::Unknown);
    writeTexts(row, at);
    writeValues(row, at);
    m_searchText.append(searchable(row));
}

void KeyBatch::append(const KeyBatch &other)
{
    const auto shift = static_cast<quint32>(m_blob.size());
    m_blob += other.m_blob;
    m_dead += other.m_dead;
    for (size_t i = 0; i < m_texts.size(); ++i)
        std::transform(other.m_texts[i].begin(), other.m_texts[i].end(), std::back_inserter(m_texts[i]),
                       [shift](Span span) {
                           return Span{span.offset + shift, span.length};
                       });

    std::vector<quint32> ours;
    ours.reserve(other.m_words.size());
    for (const QByteArray &word : other.m_words)
        ours.push_back(idOf(QUtf8StringView(word)));
    for (size_t i = 0; i < m_wordIds.size(); ++i)
        std::transform(other.m_wordIds[i].begin(), other.m_wordIds[i].end(), std::back_inserter(m_wordIds[i]),
                       [&ours](quint32 theirs) { return ours[theirs]; });

    for (size_t i = 0; i < m_times.size(); ++i)
        appendAll(m_times[i], other.m_times[i]);
    for (size_t i = 0; i < m_numbers.size(); ++i)
        appendAll(m_numbers[i], other.m_numbers[i]);
    appendAll(m_flags, other.m_flags);
    appendAll(m_meanings, other.m_meanings);
    m_searchText.append(other.m_searchText);
}

void KeyBatch::rewrite(qsizetype row, const Row &values)
{
    for (const auto &column : m_texts)
        m_dead += column[static_cast<size_t>(row)].length;
    writeTexts(values, row);
    writeValues(values, row);
    m_searchText.replace(row, searchable(values));
    compact();
}

void KeyBatch::remove(qsizetype row)
{
    for (auto &column : m_texts) {
        m_dead += column[static_cast<size_t>(row)].length;
        removeAt(column, row);
    }
    for (auto &column : m_wordIds)
        removeAt(column, row);
    for (auto &column : m_times)
        removeAt(column, row);
    for (auto &column : m_numbers)
        removeAt(column, row);
    removeAt(m_flags, row);
    removeAt(m_meanings, row);
    m_searchText.remove(row);
    compact();
}

QUtf8StringView KeyBatch::text(Text column, qsizetype row) const
{
    const Span span = m_texts[static_cast<size_t>(column)][static_cast<size_t>(row)];
    return {m_blob.constData() + span.offset, static_cast<qsizetype>(span.length)};
}

QUtf8StringView KeyBatch::word(Word column, qsizetype row) const
{
    return wordOf(wordId(column, row));
}

quint32 KeyBatch::wordId(Word column, qsizetype row) const
{
    return wordIds(column)[static_cast<size_t>(row)];
}

const std::vector<quint32> &KeyBatch::wordIds(Word column) const
{
    return m_wordIds[static_cast<size_t>(column)];
}

quint32 KeyBatch::wordIds() const
{
    return static_cast<quint32>(m_words.size());
}

QUtf8StringView KeyBatch::wordOf(quint32 id) const
{
    return QUtf8StringView(m_words[id]);
}

QByteArrayView KeyBatch::foldedWordOf(quint32 id) const
{
    return m_foldedWords[id];
}

qint64 KeyBatch::time(Time column, qsizetype row) const
{
    return m_times[static_cast<size_t>(column)][static_cast<size_t>(row)];
}

qint64 KeyBatch::number(Number column, qsizetype row) const
{
    return m_numbers[static_cast<size_t>(column)][static_cast<size_t>(row)];
}

quint32 KeyBatch::idOf(QUtf8StringView word)
{
    const auto known = m_idOfWord.constFind(QByteArray::fromRawData(word.data(), word.size()));
    if (known != m_idOfWord.constEnd())
        return *known;
    const QByteArray own = bytesOf(word).toByteArray();
    const auto id = static_cast<quint32>(m_words.size());
    m_words.push_back(own);
    m_foldedWords.push_back(caseFolded(word));
    m_idOfWord.insert(own, id);
    return id;
}

void KeyBatch::writeTexts(const Row &values, qsizetype row)
{
    for (size_t i = 0; i < m_texts.size(); ++i) {
        const QUtf8StringView value = values.texts[i];
        m_texts[i][static_cast<size_t>(row)] = {static_cast<quint32>(m_blob.size()),
                                                static_cast<quint32>(value.size())};
        m_blob.append(bytesOf(value));
    }
}

void KeyBatch::writeValues(const Row &values, qsizetype row)
{
    const auto at = static_cast<size_t>(row);
    for (size_t i = 0; i < m_wordIds.size(); ++i) {
        quint32 &id = m_wordIds[i][at];
        if (id >= m_words.size() || bytesOf(values.words[i]) != QByteArrayView(m_words[id]))
            id = idOf(values.words[i]);
    }
    for (size_t i = 0; i < m_times.size(); ++i)
        m_times[i][at] = values.times[i];
    for (size_t i = 0; i < m_numbers.size(); ++i)
        m_numbers[i][at] = values.numbers[i];
    m_flags[at] = values.flags;
    m_meanings[at] = values.meaning;
}

void KeyBatch::compact()
{
    if (m_dead < littleDead || m_dead < m_blob.size() / 2)
        return;
    QByteArray blob;
    blob.reserve(m_blob.size() - m_dead);
    for (qsizetype row = 0; row < size(); ++row)
        for (auto &column : m_texts) {
            Span &span = column[static_cast<size_t>(row)];
            const auto offset = static_cast<quint32>(blob.size());
            blob.append(m_blob.constData() + span.offset, static_cast<qsizetype>(span.length));
            span.offset = offset;
        }
    m_blob = std::move(blob);
    m_dead = 0;
}

} // namespace chatelaine
