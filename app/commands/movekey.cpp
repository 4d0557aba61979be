// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/movekey.h"

#include "app/commands/handover.h"
#include "app/keyediting.h"
#include "domain/movepermission.h"

#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

QString MoveKey::idOf(size_t place)
{
    return u"key.move-%1"_s.arg(place + 1);
}

Command::Face MoveKey::face() const
{
    const Profile::Move *const verb = first();
    const bool back = verb && profile()->state(verb->to).meaning == StateClass::Usable;
    return {
        idOf(m_place), verb ? said(verb->label) : QString(), back ? u"circle-play"_s : u"circle-pause"_s, {}, u"key"_s};
}

bool MoveKey::exists() const
{
    return first() != nullptr;
}

QString MoveKey::obstacle(const Selection &selection) const
{
    for (const QString &before : {selectionObstacle(selection), changeObstacle()})
        if (!before.isEmpty())
            return before;
    const ApiKey &key = selection.keys.front();
    if (const QString ended = endedObstacle(key); !ended.isEmpty())
        return ended;
    const Profile::Move *const there = move(key.state.id);
    if (there)
        return roleObstacle(permissionToMove(*profile(), there->from, there->to), key);
    const Profile::StateInfo *const info = profile()->stateInfo(key.state.id);
    //: %1 is a state in the service's words, as "Disabled"
    return tr("It doesn't apply to a key in this state: %1.").arg(info ? said(info->label) : key.state.id);
}

void MoveKey::run(const Selection &selection, Prompts &prompts)
{
    const ApiKey key = selection.keys.front();
    KeyEdit edit;
    edit.state = move(key.state.id)->to;
    const auto outcome = [&prompts, name = key.name](const std::optional<Error> &error) {
        // Both versions were on screen, and there is no draft to go back to.
        if (error && !error->current)
            prompts.notice(*error, name);
    };
    editing::save(&m_context, prompts, handover::current(m_context, key), edit, outcome);
}

const Profile::Move *MoveKey::first() const
{
    if (!profile())
        return nullptr;
    QStringList verbs;
    for (const Profile::Move &move : profile()->moves) {
        if (move.verb == "revoke"_L1 || verbs.contains(move.verb))
            continue;
        if (static_cast<size_t>(verbs.size()) == m_place)
            return &move;
        verbs << move.verb;
    }
    return nullptr;
}

const Profile::Move *MoveKey::move(const QString &from) const
{
    const Profile::Move *const verb = first();
    if (!verb)
        return nullptr;
    const std::vector<Profile::Move> &moves = profile()->moves;
    const auto found = std::find_if(moves.begin(), moves.end(),
                                    [&](const Profile::Move &m) { return m.verb == verb->verb && m.from == from; });
    return found == moves.end() ? nullptr : &*found;
}

} // namespace chatelaine
