// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"
#include "domain/searchtext.h"

#include <QByteArray>
#include <QHash>
#include <QUtf8StringView>
#include <array>
#include <limits>
#include <vector>

namespace chatelaine {

/// Many keys in columns: 100,000 of them fit in tens of megabytes and are scanned without making a QString each.
///
/// Texts that differ per key lie in one UTF-8 blob; texts that repeat (a state, an owner, a set of scopes) are
/// words of a dictionary. An ApiKey is made of a row when somebody asks for it. A value; not thread-safe.
class KeyBatch
{
public:
    /// Differs per key; read with text().
    enum class Text { Id, Name, VisiblePart, Note, Etag, Replaces, ReplacedBy };
    static constexpr int textCount = 7;

    /// Repeats; read with word(). Scopes and Tags are lists joined by '\n'.
    enum class Word { Kind, Environment, State, Owner, OwnerName, CreatedBy, Scopes, Tags, RotationWanted, RotationBy };
    static constexpr int wordCount = 10;

    /// Milliseconds since 1970 in UTC, or none.
    enum class Time { Created, Expires, Ended, LastUsed, LastUsedAsOf, OldSecretEnds };
    static constexpr int timeCount = 6;
    static constexpr qint64 none = std::numeric_limits<qint64>::min();

    enum class Number { CallsToday, Calls30Days, Version, Generation };
    static constexpr int numberCount = 4;

    enum Flag : quint8 { Unconfirmed = 1, OwnerLeft = 2, NeverUsed = 4, UsedAt = 8, SecondSecret = 16 };

    /// One key's values on their way in; the views need only live until append() returns.
    struct Row
    {
        std::array<QUtf8StringView, textCount> texts;
        std::array<QUtf8StringView, wordCount> words;
        std::array<qint64, timeCount> times;
        std::array<qint64, numberCount> numbers{};
        quint8 flags = 0;
        StateClass meaning = StateClass::Unknown;

        Row() { times.fill(none); }
    };

    qsizetype size() const { return static_cast<qsizetype>(m_flags.size()); }
    void reserve(qsizetype rows);

    void append(const Row &row);
    void append(const ApiKey &key);
    void append(const KeyBatch &other); ///< all its rows, words matched up

    /// Puts another key in place of one; the room of the old texts is reclaimed now and then.
    void replace(qsizetype row, const ApiKey &key);
    void remove(qsizetype row); ///< the rows after it move up

    QUtf8StringView text(Text column, qsizetype row) const;
    QUtf8StringView word(Word column, qsizetype row) const;
    quint32 wordId(Word column, qsizetype row) const; ///< equal words have equal ids
    QUtf8StringView wordOf(quint32 id) const;
    quint32 wordIds() const; ///< ids run from 0 up to here
    const std::vector<quint32> &wordIds(Word column) const; ///< of all rows
    QByteArrayView foldedWordOf(quint32 id) const; ///< as caseFolded() makes it
    const SearchText &searchText() const { return m_searchText; }
    qint64 time(Time column, qsizetype row) const;
    qint64 number(Number column, qsizetype row) const;
    quint8 flags(qsizetype row) const { return m_flags[static_cast<size_t>(row)]; }
    StateClass meaning(qsizetype row) const { return m_meanings[static_cast<size_t>(row)]; }

    ApiKey key(qsizetype row) const;

private:
    quint32 idOf(QUtf8StringView word);
    void rewrite(qsizetype row, const Row &values);
    void writeTexts(const Row &values, qsizetype row);
    void writeValues(const Row &values, qsizetype row);
    void compact();

    /// Where a text lies in the blob.
    struct Span
    {
        quint32 offset = 0;
        quint32 length = 0;
    };

    QByteArray m_blob;
    qsizetype m_dead = 0; ///< bytes of the blob that no row uses
    std::array<std::vector<Span>, textCount> m_texts;
    std::array<std::vector<quint32>, wordCount> m_wordIds;
    std::array<std::vector<qint64>, timeCount> m_times;
    std::array<std::vector<qint64>, numberCount> m_numbers;
    std::vector<quint8> m_flags;
    std::vector<StateClass> m_meanings;
    std::vector<QByteArray> m_words, m_foldedWords;
    QHash<QByteArray, quint32> m_idOfWord;
    SearchText m_searchText; ///< of name, visible part and id
};

} // namespace chatelaine
