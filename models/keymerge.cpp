// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/keymerge.h"

#include <numeric>

namespace chatelaine {

namespace {

using Text = KeyBatch::Text;
using Number = KeyBatch::Number;
using Time = KeyBatch::Time;

bool areAllNew(const KeyBatch &into, const KeyIndex &index, const KeyBatch &keys)
{
    KeyIndex own;
    for (quint32 row = 0; row < keys.size(); ++row)
        if (index.find(into, keys.text(Text::Id, row)) || !own.insert(keys, row))
            return false;
    return true;
}

bool usedAlike(const KeyBatch &a, quint32 rowA, const KeyBatch &b, quint32 rowB)
{
    return a.flags(rowA) == b.flags(rowB) && a.time(Time::LastUsed, rowA) == b.time(Time::LastUsed, rowB)
        && a.number(Number::CallsToday, rowA) == b.number(Number::CallsToday, rowB)
        && a.number(Number::Calls30Days, rowA) == b.number(Number::Calls30Days, rowB);
}

bool supersedes(const KeyBatch &keys, quint32 row, const KeyBatch &into, quint32 known)
{
    const qint64 came = keys.number(Number::Version, row);
    const qint64 has = into.number(Number::Version, known);
    return came > has || (came == has && !usedAlike(keys, row, into, known));
}

KeyMerge appendAll(KeyBatch &into, KeyIndex &index, const KeyBatch &keys)
{
    KeyMerge merge;
    const auto first = static_cast<quint32>(into.size());
    into.append(keys);
    merge.added.resize(static_cast<size_t>(keys.size()));
    std::iota(merge.added.begin(), merge.added.end(), first);
    for (const quint32 row : merge.added)
        index.insert(into, row);
    merge.met = merge.added;
    return merge;
}

} // namespace

KeyMerge mergeKeys(KeyBatch &into, KeyIndex &index, const KeyBatch &keys)
{
    // The first reading is new from end to end; a batch then goes in without making a QString of anything.
    if (areAllNew(into, index, keys))
        return appendAll(into, index, keys);

    KeyMerge merge;
    for (quint32 row = 0; row < keys.size(); ++row) {
        const auto known = index.find(into, keys.text(Text::Id, row));
        const quint32 at = known.value_or(static_cast<quint32>(into.size()));
        merge.met.push_back(at);
        if (!known) {
            into.append(keys.key(row));
            index.insert(into, at);
            merge.added.push_back(at);
        } else if (supersedes(keys, row, into, at)) {
            into.replace(at, keys.key(row));
            merge.changed.push_back(at);
        }
    }
    return merge;
}

} // namespace chatelaine
