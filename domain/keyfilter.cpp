// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/keyfilter.h"

#include "domain/casefold.h"
#include "domain/filtervalue.h"
#include "domain/keymatcher.h"

#include <algorithm>
#include <array>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

using Term = KeyFilter::Term;

bool isAnyText(const QString &)
{
    return true;
}
bool isDuration(const QString &value)
{
    return durationIn(value).has_value();
}
bool isUse(const QString &value)
{
    return value == u"never"_s || isDuration(value);
}
bool isPeriod(const QString &value)
{
    return periodIn(value).has_value();
}
bool isProperty(const QString &value)
{
    return u"unconfirmed"_s.startsWith(value) || u"rotating"_s.startsWith(value);
}

/// What a field takes, and what a longer value means for what matched a shorter one.
struct Field
{
    enum class Growth {
        Within, ///< a value narrows every value that it contains
        Onwards, ///< a value narrows every value that it begins with
        None
    };
    QLatin1StringView name;
    bool (*takes)(const QString &value);
    Growth growth;
    bool ages; ///< time alone can make more rows match
};

constexpr std::array<Field, 13> fields{{
    {""_L1, isAnyText, Field::Growth::Within, false},
    {"name"_L1, isAnyText, Field::Growth::Within, false},
    {"id"_L1, isAnyText, Field::Growth::Within, false},
    {"owner"_L1, isAnyText, Field::Growth::Within, false},
    {"tag"_L1, isAnyText, Field::Growth::Within, false},
    {"scope"_L1, isAnyText, Field::Growth::Onwards, false},
    {"env"_L1, isAnyText, Field::Growth::Onwards, false},
    {"status"_L1, isAnyText, Field::Growth::Onwards, false},
    {"used"_L1, isUse, Field::Growth::None, false},
    {"unused"_L1, isDuration, Field::Growth::None, true},
    {"expires"_L1, isDuration, Field::Growth::None, true},
    {"created"_L1, isPeriod, Field::Growth::None, false},
    {"is"_L1, isProperty, Field::Growth::None, false},
}};

const Field *fieldOf(QStringView name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) {
        return name.compare(field.name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? nullptr : &*found;
}

/// A word as it was typed, and where in it the quotes were that keep a colon or a dash from meaning something.
struct Typed
{
    QString text;
    qsizetype quotedFrom = -1;
};

std::vector<Typed> split(const QString &text)
{
    std::vector<Typed> words;
    Typed word;
    bool quoted = false;
    const auto finish = [&] {
        if (!word.text.isEmpty())
            words.push_back(word);
        word = {};
    };
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
            if (quoted && word.quotedFrom < 0)
                word.quotedFrom = word.text.size();
        } else if (c.isSpace() && !quoted) {
            finish();
        } else {
            word.text += c;
        }
    }
    finish();
    return words;
}

Term termOf(const Typed &word)
{
    Term term;
    QStringView rest = word.text;
    const auto isPlain = [&](qsizetype at) { return word.quotedFrom < 0 || at < word.quotedFrom; };
    const bool dash = rest.size() > 1 && rest.front() == u'-' && isPlain(0);
    term.negated = dash;
    if (dash)
        rest = rest.sliced(1);

    const qsizetype colon = rest.indexOf(u':');
    const Field *field = colon > 0 && isPlain(colon + (dash ? 1 : 0)) ? fieldOf(rest.first(colon)) : nullptr;
    if (!field) {
        term.value = rest.toString();
        return term;
    }
    term.field = field->name;
    term.value = rest.sliced(colon + 1).toString();
    if (field->growth == Field::Growth::None)
        term.value = term.value.toLower();
    term.understood = term.value.isEmpty() || field->takes(term.value);
    return term;
}

bool implies(const Term &term, const Term &earlier)
{
    const Field *field = fieldOf(earlier.field);
    if (earlier.understood && (earlier.negated ? field->growth == Field::Growth::None : field->ages))
        return false;
    if (term == earlier)
        return true;
    if (term.field != earlier.field || term.negated != earlier.negated || !term.understood)
        return false;
    // "-pay" hides more than "-payouts" does, so what is turned round narrows by growing shorter.
    const QByteArray longer = caseFolded(QUtf8StringView((term.negated ? earlier : term).value.toUtf8()));
    const QByteArray shorter = caseFolded(QUtf8StringView((term.negated ? term : earlier).value.toUtf8()));
    if (shorter.isEmpty())
        return false;
    return field->growth == Field::Growth::Within
        ? longer.contains(shorter)
        : field->growth == Field::Growth::Onwards && longer.startsWith(shorter);
}

} // namespace

KeyFilter KeyFilter::parsed(const QString &text)
{
    KeyFilter filter;
    for (const Typed &word : split(text))
        filter.m_terms.push_back(termOf(word));
    return filter;
}

std::vector<quint32> KeyFilter::matching(const KeyBatch &keys, const QDateTime &now,
                                         const std::vector<quint32> *rows) const
{
    KeyMatcher matcher(keys, now);
    if (!environment.isEmpty())
        matcher.keepEnvironment(environment);
    if (!kinds.isEmpty())
        matcher.keepKinds(kinds);
    if (!showEnded)
        matcher.dropEnded();
    for (const Term &term : m_terms)
        matcher.keep(term);
    return matcher.left(rows);
}

bool KeyFilter::narrows(const KeyFilter &earlier) const
{
    if (!earlier.environment.isEmpty() && earlier.environment != environment)
        return false;
    if (!earlier.kinds.isEmpty() && earlier.kinds != kinds)
        return false;
    if (!earlier.showEnded && showEnded)
        return false;
    return std::all_of(earlier.m_terms.begin(), earlier.m_terms.end(), [this](const Term &term) {
        return term.value.isEmpty()
            || std::any_of(m_terms.begin(), m_terms.end(), [&](const Term &mine) { return implies(mine, term); });
    });
}

} // namespace chatelaine
