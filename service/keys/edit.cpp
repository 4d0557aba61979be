// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/plaintext.h"
#include "service/keys/keyfields.h"
#include "service/keys/precondition.h"
#include "service/keys/verbs.h"
#include "service/routes/problems.h"

#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostTags = 20;
constexpr qsizetype longestTag = 40;

bool isActiveMember(Write &write, const MemberId &member)
{
    Rows rows = write.connection.run(u"SELECT 1 FROM members WHERE id = ? AND workspace = ? AND status = 'active'"_s,
                                     member.text, write.call.place.workspace.text);
    return rows.next();
}

void checkTags(const QStringList &tags, std::vector<FieldProblem> &found)
{
    if (tags.size() > mostTags)
        found.push_back({u"/tags"_s, u"too-long"_s, u"A key has at most %1 tags."_s.arg(mostTags)});
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString pointer = u"/tags/%1"_s.arg(i);
        if (tags[i].trimmed().isEmpty())
            found.push_back({pointer, u"required"_s, u"A tag is not empty."_s});
        else if (tags[i].size() > longestTag)
            found.push_back({pointer, u"too-long"_s, u"A tag has at most %1 characters."_s.arg(longestTag)});
        else if (hasForbiddenCharacters(tags[i]))
            found.push_back({pointer, u"forbidden-character"_s, u"A tag holds no control characters."_s});
    }
}

void checkMove(const KeyRecord &record, const QString &to, const Profile &profile, std::vector<FieldProblem> &found)
{
    const bool isOffered = std::any_of(profile.moves.begin(), profile.moves.end(), [&](const Profile::Move &move) {
        return move.from == record.key.state.id && move.to == to && move.verb != "revoke"_L1;
    });
    if (!isOffered && to != record.key.state.id)
        found.push_back({u"/state"_s, u"not-allowed"_s, u"No way leads there from the key's state."_s});
}

std::vector<FieldProblem> allProblems(Write &write, const KeyRecord &record, const KeyEdit &edit)
{
    std::vector<FieldProblem> found = problems(edit, write.profile());
    if (edit.owner && !isActiveMember(write, *edit.owner))
        found.push_back({u"/owner"_s, u"unknown"_s, u"The owner is an active member."_s});
    if (edit.tags)
        checkTags(*edit.tags, found);
    if (edit.state)
        checkMove(record, *edit.state, write.profile(), found);
    return found;
}

QString sorted(QStringList words)
{
    words.sort();
    words.removeDuplicates();
    return words.join(u'\n');
}

QString summaryOf(const KeyEdit &edit)
{
    QStringList parts;
    if (edit.name)
        parts += u"name"_s;
    if (edit.note)
        parts += u"note"_s;
    if (edit.owner)
        parts += u"owner"_s;
    if (edit.tags)
        parts += u"tags"_s;
    if (edit.scopes)
        parts += u"scopes, now %1"_s.arg(edit.scopes->join(u", "_s));
    if (edit.state)
        parts += u"state, now %1"_s.arg(*edit.state);
    return u"Changed: %1."_s.arg(parts.join(u"; "_s));
}

} // namespace

Result<Written> verbs::edit(Write &write, const KeyRecord &record, const KeyEdit &edit)
{
    const ApiKey &key = record.key;
    if (std::optional<Error> refused = checkIfMatch(write.call, key))
        return *refused;
    if (record.hasEnded() && (edit.scopes || edit.state))
        return withCurrent(conflict(u"The key has ended; what it may do is past changing."_s), key);
    std::vector<FieldProblem> found = allProblems(write, record, edit);
    if (!found.empty())
        return invalid(std::move(found));

    write.connection.run(
        u"UPDATE keys SET name = ?, note = ?, owner = ?, tags = ?, scopes = ?, state = ? WHERE id = ?"_s,
        edit.name.value_or(key.name), edit.note.value_or(key.note), edit.owner.value_or(key.owner).text,
        sorted(edit.tags.value_or(key.tags)), sorted(edit.scopes.value_or(key.scopes)),
        edit.state.value_or(record.setState.id), key.id.text);
    write.change.touch(key.id);
    write.change.audit(u"key.changed"_s, key, summaryOf(edit), fieldsSince(write, key));
    return asWritten(write, key.id);
}

} // namespace chatelaine::service
