// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rowsteps.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace chatelaine {

namespace {

using Rows = std::vector<quint32>;
using Kind = RowStep::Kind;

constexpr size_t mostRuns = 8;

class RowSet
{
public:
    explicit RowSet(const Rows &rows)
        : m_in(rows.empty() ? 0 : *std::max_element(rows.begin(), rows.end()) + size_t(1), false)
    {
        for (const quint32 row : rows)
            m_in[row] = true;
    }
    bool contains(quint32 row) const { return row < m_in.size() && m_in[row]; }

private:
    std::vector<bool> m_in;
};

/// Where runs of rows outside a set begin and end.
std::vector<std::pair<int, int>> runsOutside(const Rows &rows, const RowSet &set)
{
    std::vector<std::pair<int, int>> runs;
    for (int at = 0; at < static_cast<int>(rows.size()); ++at) {
        if (set.contains(rows[static_cast<size_t>(at)]))
            continue;
        if (!runs.empty() && runs.back().second == at - 1)
            runs.back().second = at;
        else
            runs.emplace_back(at, at);
    }
    return runs;
}

Rows inside(const Rows &rows, const RowSet &set)
{
    Rows kept;
    kept.reserve(rows.size());
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept), [&](quint32 row) { return set.contains(row); });
    return kept;
}

Rows withTail(Rows head, const Rows &from, const RowSet &except)
{
    std::copy_if(from.begin(), from.end(), std::back_inserter(head),
                 [&](quint32 row) { return !except.contains(row); });
    return head;
}

int lastOf(const Rows &rows)
{
    return static_cast<int>(rows.size()) - 1;
}

void removeMissing(const Rows &from, const RowSet &wanted, const Rows &survivors, std::vector<RowStep> &steps)
{
    const auto runs = runsOutside(from, wanted);
    if (runs.empty())
        return;
    if (runs.size() > mostRuns) {
        steps.push_back({Kind::Arrange, 0, 0, withTail(survivors, from, wanted)});
        steps.push_back({Kind::Remove, static_cast<int>(survivors.size()), lastOf(from), survivors});
        return;
    }
    Rows rows = from;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        rows.erase(rows.begin() + run->first, rows.begin() + run->second + 1);
        steps.push_back({Kind::Remove, run->first, run->second, rows});
    }
}

void arrange(const Rows &from, const Rows &to, std::vector<RowStep> &steps)
{
    const auto [begin, unused] = std::mismatch(from.begin(), from.end(), to.begin());
    if (begin == from.end())
        return;
    const auto first = begin - from.begin();
    const auto fromEnd = std::mismatch(from.rbegin(), from.rend(), to.rbegin()).first.base();
    const auto last = fromEnd - from.begin() - 1;
    const bool down = std::equal(begin + 1, fromEnd, to.begin() + first) && from[size_t(first)] == to[size_t(last)];
    const bool up = std::equal(begin, fromEnd - 1, to.begin() + first + 1) && from[size_t(last)] == to[size_t(first)];
    if (down)
        steps.push_back({Kind::Move, static_cast<int>(first), static_cast<int>(last), to});
    else if (up)
        steps.push_back({Kind::Move, static_cast<int>(last), static_cast<int>(first), to});
    else
        steps.push_back({Kind::Arrange, 0, 0, to});
}

void insertNew(const Rows &survivors, const RowSet &known, const Rows &to, std::vector<RowStep> &steps)
{
    const auto runs = runsOutside(to, known);
    if (runs.empty())
        return;
    if (runs.size() > mostRuns) {
        steps.push_back({Kind::Insert, static_cast<int>(survivors.size()), lastOf(to), withTail(survivors, to, known)});
        steps.push_back({Kind::Arrange, 0, 0, to});
        return;
    }
    Rows rows = survivors;
    for (const auto &[first, last] : runs) {
        rows.insert(rows.begin() + first, to.begin() + first, to.begin() + last + 1);
        steps.push_back({Kind::Insert, first, last, rows});
    }
}

} // namespace

std::vector<RowStep> rowSteps(const Rows &from, const Rows &to)
{
    const RowSet wanted(to);
    const RowSet known(from);
    const Rows survivors = inside(from, wanted);
    const Rows arranged = inside(to, known);

    std::vector<RowStep> steps;
    removeMissing(from, wanted, survivors, steps);
    arrange(survivors, arranged, steps);
    insertNew(arranged, known, to, steps);
    return steps;
}

} // namespace chatelaine
