// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/movekey.h"

#include "app/commands/handover.h"
#include "app/commands/writing.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Command::Face MoveKey::face() const
{
    if (m_verb == Verb::Disable)
        return {u"key.disable"_s, tr("Disable"), u"circle-pause"_s, {}, u"key"_s};
    return {u"key.enable"_s, tr("Enable"), u"circle-play"_s, {}, u"key"_s};
}

bool MoveKey::exists() const
{
    const Profile *const known = profile();
    return known && std::any_of(known->moves.begin(), known->moves.end(), [this](const Profile::Move &m) {
               return m.verb == id();
           });
}

QString MoveKey::obstacle(const Selection &selection) const
{
    for (const QString &first : {selectionObstacle(selection), changeObstacle()})
        if (!first.isEmpty())
            return first;
    const ApiKey &key = selection.keys.front();
    if (const QString ended = endedObstacle(key); !ended.isEmpty())
        return ended;
    if (!move(key.state.id))
        return m_verb == Verb::Disable ? tr("It is disabled already. Enable brings it back.")
                                       : tr("It works already. Disable pauses it.");
    return roleObstacle(u"keys.disable"_s, key);
}

void MoveKey::run(const Selection &selection, Prompts &prompts)
{
    const ApiKey key = selection.keys.front();
    KeyEdit edit;
    edit.state = move(key.state.id)->to;
    const auto send = [key, edit](WorkspaceContext &now) {
        return now.operations().edit(handover::current(now, key), edit);
    };
    const auto outcome = [&prompts, name = key.name](const std::optional<Error> &error) {
        if (error)
            prompts.notice(*error, name);
    };
    Writing::start(&m_context, prompts, send, outcome, {});
}

QString MoveKey::id() const
{
    return m_verb == Verb::Disable ? u"disable"_s : u"enable"_s;
}

const Profile::Move *MoveKey::move(const QString &from) const
{
    const std::vector<Profile::Move> &moves = profile()->moves;
    const auto found = std::find_if(moves.begin(), moves.end(),
                                    [&](const Profile::Move &m) { return m.verb == id() && m.from == from; });
    return found == moves.end() ? nullptr : &*found;
}

} // namespace chatelaine
