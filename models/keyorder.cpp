// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/keyorder.h"

#include <QLocale>
#include <algorithm>
#include <iterator>
#include <limits>

namespace chatelaine {

namespace {

using Column = KeyTableModel::Column;
using Word = KeyBatch::Word;
using Time = KeyBatch::Time;

/// The place of an id in a list of the profile; what it does not list comes last.
template <class Items, class IdOf>
qint64 placeIn(const Items &items, const QString &id, IdOf idOf)
{
    return std::find_if(items.begin(), items.end(), [&](const auto &item) { return idOf(item) == id; }) - items.begin();
}

} // namespace

KeyOrder::KeyOrder()
    : m_collator(QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void KeyOrder::set(Column column, Qt::SortOrder direction, const KeyBatch &keys, const Profile *profile)
{
    m_column = column;
    m_direction = direction;
    m_values.clear();
    m_texts.clear();
    m_values.reserve(static_cast<size_t>(keys.size()));
    for (quint32 row = 0; row < keys.size(); ++row)
        m_values.push_back(valueOf(keys, profile, row));
}

void KeyOrder::take(const KeyBatch &keys, const Profile *profile, std::span<const quint32> rows)
{
    m_values.resize(static_cast<size_t>(keys.size()));
    for (const quint32 row : rows)
        m_values[row] = valueOf(keys, profile, row);
}

bool KeyOrder::before(quint32 a, quint32 b) const
{
    const qint64 left = m_values[a];
    const qint64 right = m_values[b];
    int difference = left < right ? -1 : left > right;
    if (difference != 0 && !m_texts.empty())
        difference = m_texts[static_cast<size_t>(left)]->compare(*m_texts[static_cast<size_t>(right)]);
    if (difference == 0)
        return a < b;
    return (difference < 0) == (m_direction == Qt::AscendingOrder);
}

void KeyOrder::sort(std::vector<quint32> &rows) const
{
    std::sort(rows.begin(), rows.end(), [this](quint32 a, quint32 b) { return before(a, b); });
}

std::vector<quint32> KeyOrder::merged(const std::vector<quint32> &a, const std::vector<quint32> &b) const
{
    std::vector<quint32> both;
    both.reserve(a.size() + b.size());
    std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both),
               [this](quint32 left, quint32 right) { return before(left, right); });
    return both;
}

qint64 KeyOrder::valueOf(const KeyBatch &keys, const Profile *profile, quint32 row)
{
    const auto word = [&](Word column) { return keys.word(column, row).toString(); };
    switch (m_column) {
    case Column::Name:
        return textOf(keys.text(KeyBatch::Text::Name, row), row);
    case Column::Prefix:
        return textOf(keys.text(KeyBatch::Text::VisiblePart, row), row);
    case Column::Scopes:
        return wordOf(keys, Word::Scopes, row);
    case Column::Owner:
        return wordOf(keys, Word::OwnerName, row);
    case Column::Environment:
        return profile ? placeIn(profile->environments, word(Word::Environment), [](const auto &e) { return e.id; })
                       : 0;
    case Column::Kind:
        return profile ? placeIn(profile->kinds, word(Word::Kind), [](const auto &k) { return k.id; }) : 0;
    case Column::Status:
        return profile ? placeIn(profile->states, word(Word::State), [](const auto &s) { return s.state.id; }) : 0;
    case Column::Created:
        return keys.time(Time::Created, row);
    case Column::LastUsed:
        return keys.time(Time::LastUsed, row);
    case Column::Revoked:
        return keys.time(Time::Ended, row);
    case Column::Expires: {
        // What never expires outlasts every date.
        const qint64 end = keys.time(Time::Expires, row);
        return end == KeyBatch::none ? std::numeric_limits<qint64>::max() : end;
    }
    }
    Q_UNREACHABLE();
}

qint64 KeyOrder::textOf(QUtf8StringView text, size_t at)
{
    if (m_texts.size() <= at)
        m_texts.resize(at + 1);
    m_texts[at] = m_collator.sortKey(text.toString());
    return static_cast<qint64>(at);
}

qint64 KeyOrder::wordOf(const KeyBatch &keys, Word column, quint32 row)
{
    const quint32 id = keys.wordId(column, row);
    if (m_texts.size() <= id || !m_texts[id])
        return textOf(keys.wordOf(id), id);
    return id;
}

} // namespace chatelaine
