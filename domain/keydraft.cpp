// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/keydraft.h"

#include "domain/plaintext.h"

#include <QRegularExpression>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

using Problems = std::vector<FieldProblem>;

void checkName(const QString &name, Problems &found)
{
    if (name.trimmed().isEmpty())
        found.push_back({u"/name"_s, u"required"_s, u"A key needs a name."_s});
    else if (name.size() > longestName)
        found.push_back({u"/name"_s, u"too-long"_s, u"A name has at most %1 characters."_s.arg(longestName)});
    else if (hasForbiddenCharacters(name))
        found.push_back({u"/name"_s, u"forbidden-character"_s, u"A name holds no control characters."_s});
}

void checkNote(const QString &note, Problems &found)
{
    if (note.size() > longestNote)
        found.push_back({u"/note"_s, u"too-long"_s, u"A note has at most %1 characters."_s.arg(longestNote)});
    else if (hasForbiddenCharacters(note, true))
        found.push_back({u"/note"_s, u"forbidden-character"_s, u"A note holds no control characters."_s});
}

bool matches(const QString &pattern, const QString &name)
{
    return pattern.endsWith(u'*') ? name.startsWith(QStringView(pattern).chopped(1)) : name == pattern;
}

bool isGranted(const QString &name, const Profile::ScopeRules &rules)
{
    const auto has = [&](auto holds) { return std::any_of(rules.catalogue.begin(), rules.catalogue.end(), holds); };
    if (has([&](const Profile::Scope &scope) { return scope.name == name; }))
        return true;
    if (!rules.wildcards || !name.endsWith(u'*'))
        return false;
    // By the grammar a star stands for an action, not for the end of any word.
    const QRegularExpression grammar(QRegularExpression::anchoredPattern(rules.grammar));
    return grammar.match(name).hasMatch()
        && has([&](const Profile::Scope &scope) { return scope.name.startsWith(QStringView(name).chopped(1)); });
}

void checkScopes(const QStringList &scopes, const Profile &profile, Problems &found)
{
    const Profile::ScopeRules &rules = profile.scopes;
    if (scopes.isEmpty() && rules.required)
        found.push_back({u"/scopes"_s, u"required"_s, u"At least one is needed."_s});
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        const QString &name = scopes[i];
        if (isGranted(name, rules))
            continue;
        const auto hint = std::find_if(rules.hints.begin(), rules.hints.end(),
                                       [&](const Profile::ScopeHint &h) { return matches(h.pattern, name); });
        const QString pointer = u"/scopes/%1"_s.arg(i);
        if (hint != rules.hints.end())
            found.push_back({pointer, u"hint"_s, hint->hint.in(u"en"_s)});
        else
            found.push_back({pointer, u"unknown"_s, u"The service has no such scope."_s});
    }
}

} // namespace

QDateTime endOf(QDate date)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC);
}

Problems problems(const KeyDraft &draft, const Profile &profile, const QDateTime &now)
{
    Problems found;
    checkName(draft.name, found);
    checkNote(draft.note, found);

    const Profile::KeyKind *kind = profile.kind(draft.kind);
    if (!kind)
        found.push_back({u"/kind"_s, u"unknown"_s, u"The service has no such kind of key."_s});
    if (draft.environment.isEmpty())
        found.push_back({u"/environment"_s, u"required"_s, u"A key belongs to one environment."_s});
    else if (!profile.environment(draft.environment))
        found.push_back({u"/environment"_s, u"unknown"_s, u"The service has no such environment."_s});

    if (kind && !kind->fixedScopes.isEmpty()) {
        if (!draft.scopes.isEmpty() && draft.scopes != kind->fixedScopes)
            found.push_back({u"/scopes"_s, u"not-allowed"_s, u"What this kind of key may do is fixed."_s});
    } else {
        checkScopes(draft.scopes, profile, found);
    }

    if (draft.expiresAt) {
        const QDateTime end = draft.expiresAt->toUTC();
        if (!profile.expiry.allowed)
            found.push_back({u"/expires_at"_s, u"not-allowed"_s, u"Keys of this service do not expire."_s});
        else if (!end.isValid() || end <= now)
            found.push_back({u"/expires_at"_s, u"in-the-past"_s, u"The end must be after now."_s});
        else if (profile.expiry.precision == Profile::Expiry::Precision::Date && end.time() != QTime(0, 0))
            found.push_back({u"/expires_at"_s, u"not-a-date"_s, u"A key ends at 00:00 UTC as a date begins."_s});
    }
    return found;
}

Problems problems(const KeyEdit &edit, const Profile &profile)
{
    Problems found;
    if (edit.name)
        checkName(*edit.name, found);
    if (edit.note)
        checkNote(*edit.note, found);
    if (edit.owner && edit.owner->isEmpty())
        found.push_back({u"/owner"_s, u"required"_s, u"A key has an owner."_s});
    if (edit.scopes) {
        if (profile.scopes.editable)
            checkScopes(*edit.scopes, profile, found);
        else
            found.push_back({u"/scopes"_s, u"not-allowed"_s, u"Scopes are fixed at creation."_s});
    }
    return found;
}

} // namespace chatelaine
