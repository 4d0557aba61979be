// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/conflictwords.h"

#include "ui/parts/relativetime.h"
#include "ui/parts/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

using Field = KeyConflict::Field;
using Side = KeyConflict::Side;

namespace {

struct Conflict
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Conflict)
};

QStringList without(QStringList all, const QStringList &gone)
{
    for (const QString &each : gone)
        all.removeAll(each);
    return all;
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? u"–"_s : safeText(text);
}

} // namespace

QString ConflictWords::other() const
{
    //: Who changed a key, where nobody knows
    return conflict.changedBy.isEmpty() ? Conflict::tr("Somebody else") : safeText(conflict.changedBy);
}

QString ConflictWords::title() const
{
    if (!conflict.theirs)
        return Conflict::tr("Somebody else deleted this key");
    return conflict.isOpen() ? Conflict::tr("Somebody else changed this key")
                             : Conflict::tr("Somebody else ended this key");
}

QString ConflictWords::sub(const QDateTime &now) const
{
    const QString name = safeText(conflict.base.name);
    if (!conflict.isOpen())
        //: %1 is a key's name
        return Conflict::tr(
                   "%1 takes no more changes. Nothing of yours is saved, and nothing is lost: it stands below.")
            .arg(name);
    if (!conflict.changedAt.isValid())
        //: %1 is a person, %2 a key's name
        return Conflict::tr(
                   "%1 saved %2 while you were editing it. Nothing of yours is saved yet, and nothing is lost.")
            .arg(other(), name);
    //: %1 is a person, %2 a key's name, %3 is "12 seconds ago"
    return Conflict::tr(
               "%1 saved %2 %3, while you were editing it. Nothing of yours is saved yet, and nothing is lost.")
        .arg(other(), name, agoInWords(conflict.changedAt, now));
}

QString ConflictWords::field(Field field) const
{
    switch (field) {
    case Field::Scopes:
        return capitalised(localized(profile.nouns.scopes));
    case Field::Owner:
        return Conflict::tr("Owner");
    case Field::State:
        return Conflict::tr("State");
    case Field::Name:
        return Conflict::tr("Name");
    case Field::Note:
        return Conflict::tr("Note");
    case Field::Tags:
        return Conflict::tr("Tags");
    }
    Q_UNREACHABLE();
}

ApiKey ConflictWords::keyOf(Side side) const
{
    if (side == Side::Theirs)
        return conflict.theirs.value_or(conflict.base);
    ApiKey key = conflict.base;
    key.scopes = conflict.mine.scopes.value_or(key.scopes);
    key.state = conflict.mine.state ? profile.state(*conflict.mine.state) : key.state;
    key.name = conflict.mine.name.value_or(key.name);
    key.note = conflict.mine.note.value_or(key.note);
    key.tags = conflict.mine.tags.value_or(key.tags);
    if (conflict.mine.owner) {
        key.owner = *conflict.mine.owner;
        const auto member =
            std::find_if(members.begin(), members.end(), [&key](const Member &each) { return each.id == key.owner; });
        key.ownerName = member == members.end() ? key.owner.text : member->name;
    }
    return key;
}

QString ConflictWords::value(const ApiKey &key, Field field) const
{
    const Profile::StateInfo *const state = profile.stateInfo(key.state.id);
    switch (field) {
    case Field::Scopes:
        return orNothing(key.scopes.join(u", "_s));
    case Field::Owner:
        return orNothing(key.ownerName);
    case Field::State:
        return state ? localized(state->label) : orNothing(key.state.id);
    case Field::Name:
        return orNothing(key.name);
    case Field::Note:
        return orNothing(key.note);
    case Field::Tags:
        return orNothing(key.tags.join(u", "_s));
    }
    Q_UNREACHABLE();
}

std::vector<VersionLine> ConflictWords::version(Field field, Side side) const
{
    const ApiKey key = keyOf(side);
    if (field != Field::Scopes)
        return {{{}, Token::Text, value(key, field)}};
    std::vector<VersionLine> lines;
    for (const QString &scope : without(key.scopes, conflict.base.scopes))
        lines.push_back({u"plus"_s, Token::OkText, isolated(safeText(scope))});
    for (const QString &scope : without(conflict.base.scopes, key.scopes))
        lines.push_back({u"minus"_s, Token::DangerText, isolated(safeText(scope))});
    return lines;
}

QString ConflictWords::result(const std::vector<KeyConflict::Choice> &choices) const
{
    QStringList theirs, mine;
    for (const KeyConflict::Change &change : conflict.changes()) {
        const auto choice = std::find_if(choices.begin(), choices.end(), [&change](const KeyConflict::Choice &each) {
            return each.field == change.field;
        });
        if (change.asks() && choice == choices.end())
            return Conflict::tr("Choose a version where both of you changed the same.");
        const bool isMine = change.asks() ? choice->side == Side::Mine : change.mine;
        (isMine ? mine : theirs) << inSentence(field(change.field));
    }
    const QLocale here;
    QStringList sentences;
    if (!theirs.isEmpty())
        //: What is saved of two versions: %1 is a person, %2 a list of fields
        sentences << Conflict::tr("From %1: %2.").arg(other(), here.createSeparatedList(theirs));
    if (!mine.isEmpty())
        //: What is saved of two versions: %1 is a list of fields
        sentences << Conflict::tr("From you: %1.").arg(here.createSeparatedList(mine));
    sentences << Conflict::tr("The audit keeps both.");
    return sentences.join(u' ');
}

QString ConflictWords::mine() const
{
    QStringList lines;
    for (const KeyConflict::Change &change : conflict.changes())
        if (change.mine)
            lines << field(change.field) + u": "_s + value(keyOf(Side::Mine), change.field);
    return lines.join(u'\n');
}

} // namespace chatelaine
