// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/keyconflict.h"

#include <algorithm>

namespace chatelaine {

namespace {

using Field = KeyConflict::Field;

constexpr Field everyField[] = {Field::Scopes, Field::Owner, Field::State, Field::Name, Field::Note, Field::Tags};

/// Scopes and tags are sets: their order says nothing.
QStringList asSet(QStringList list)
{
    list.removeDuplicates();
    list.sort();
    return list;
}

bool isSame(const ApiKey &one, const ApiKey &other, Field field)
{
    switch (field) {
    case Field::Scopes:
        return asSet(one.scopes) == asSet(other.scopes);
    case Field::Owner:
        return one.owner == other.owner;
    case Field::State:
        return one.state.id == other.state.id;
    case Field::Name:
        return one.name == other.name;
    case Field::Note:
        return one.note == other.note;
    case Field::Tags:
        return asSet(one.tags) == asSet(other.tags);
    }
    Q_UNREACHABLE();
}

/// The key as it would be had nobody else touched it.
ApiKey applied(ApiKey key, const KeyEdit &edit)
{
    key.scopes = edit.scopes.value_or(key.scopes);
    key.owner = edit.owner.value_or(key.owner);
    key.state.id = edit.state.value_or(key.state.id);
    key.name = edit.name.value_or(key.name);
    key.note = edit.note.value_or(key.note);
    key.tags = edit.tags.value_or(key.tags);
    return key;
}

void take(KeyEdit &into, const KeyEdit &from, Field field)
{
    switch (field) {
    case Field::Scopes:
        into.scopes = from.scopes;
        return;
    case Field::Owner:
        into.owner = from.owner;
        return;
    case Field::State:
        into.state = from.state;
        return;
    case Field::Name:
        into.name = from.name;
        return;
    case Field::Note:
        into.note = from.note;
        return;
    case Field::Tags:
        into.tags = from.tags;
        return;
    }
}

} // namespace

bool KeyConflict::isOpen() const
{
    return theirs && theirs->state.meaning != StateClass::Ended;
}

std::vector<KeyConflict::Change> KeyConflict::changes() const
{
    const ApiKey wanted = applied(base, mine);
    const ApiKey &now = theirs ? *theirs : base;
    std::vector<Change> all;
    for (const Field field : everyField) {
        Change change{field, !isSame(base, now, field), !isSame(base, wanted, field)};
        // Where both made the same of it there is nothing to choose and nothing left to save.
        if (change.asks() && isSame(now, wanted, field))
            change.mine = false;
        if (change.theirs || change.mine)
            all.push_back(change);
    }
    std::stable_partition(all.begin(), all.end(), [](const Change &change) { return change.asks(); });
    return all;
}

bool KeyConflict::isSettled() const
{
    const std::vector<Change> all = changes();
    return std::none_of(all.begin(), all.end(), [](const Change &change) { return change.mine; });
}

KeyEdit KeyConflict::merged(const std::vector<Choice> &choices) const
{
    KeyEdit edit;
    for (const Change &change : changes()) {
        const bool isChosen = std::any_of(choices.begin(), choices.end(), [&change](const Choice &choice) {
            return choice.field == change.field && choice.side == Side::Mine;
        });
        if (change.mine && (!change.theirs || isChosen))
            take(edit, mine, change.field);
    }
    return edit;
}

} // namespace chatelaine
