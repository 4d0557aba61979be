// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/ticks.h"

#include "protocol/wire.h"
#include "service/keys/verbs.h"
#include "service/routes/problems.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

size_t itemsToTick(const Profile &profile)
{
    const auto list = std::find_if(profile.checklists.begin(), profile.checklists.end(),
                                   [](const Profile::Checklist &one) { return one.id == "after-rotation"_L1; });
    return list == profile.checklists.end() ? 0 : list->items.size();
}

std::vector<FieldProblem> problemsOf(const std::vector<int> &done, size_t items)
{
    std::vector<FieldProblem> found;
    for (size_t i = 0; i < done.size(); ++i)
        if (done[i] < 0 || static_cast<size_t>(done[i]) >= items)
            found.push_back({u"/done/%1"_s.arg(i), u"unknown"_s, u"The checklist has %1 items."_s.arg(items)});
    return found;
}

QString joined(const std::vector<int> &done)
{
    QStringList words;
    for (const int item : done)
        words += QString::number(item);
    return words.join(u',');
}

} // namespace

RotationTicks ticksOf(Connection &connection, const ApiKey &key)
{
    RotationTicks ticks{key.generation, {}};
    Rows rows = connection.run(u"SELECT done FROM rotation_ticks WHERE key = ? AND generation = ?"_s, key.id.text,
                               key.generation);
    if (rows.next())
        for (const QString &item : rows.text(0).split(u',', Qt::SkipEmptyParts))
            ticks.done.push_back(item.toInt());
    return ticks;
}

Result<Written> verbs::tick(Write &write, const KeyRecord &record, const RotationTicks &ticks)
{
    const ApiKey &key = record.key;
    if (ticks.generation != key.generation)
        return withCurrent(conflict(u"The key was rotated since; its checklist begins anew."_s), key);
    const size_t items = itemsToTick(write.profile());
    std::vector<FieldProblem> found = problemsOf(ticks.done, items);
    if (!found.empty())
        return invalid(std::move(found));

    const size_t before = ticksOf(write.connection, key).done.size();
    write.connection.run(u"INSERT INTO rotation_ticks (key, generation, done) VALUES (?, ?, ?) ON CONFLICT (key)"
                         " DO UPDATE SET generation = excluded.generation, done = excluded.done"_s,
                         key.id.text, key.generation, joined(ticks.done));
    write.change.tell(key.id);
    write.change.audit(
        u"key.ticked"_s, key,
        u"Changed: the checklist after the rotation; %1 of %2 are done."_s.arg(ticks.done.size()).arg(items),
        {{u"done"_s, QString::number(before), QString::number(ticks.done.size())}});
    return Written{.other = wire::write(ticks)};
}

} // namespace chatelaine::service
