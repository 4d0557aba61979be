// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/keymatcher.h"

#include "domain/casefold.h"
#include "domain/filtervalue.h"

#include <QSet>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

using Text = KeyBatch::Text;
using Word = KeyBatch::Word;
using Time = KeyBatch::Time;

namespace {

/// Whether one of the scopes, a line each, holds the needle or is a wildcard that covers it.
bool holdsScope(QByteArrayView scopes, QByteArrayView needle)
{
    if (scopes.contains(needle))
        return true;
    for (qsizetype begin = 0; begin < scopes.size();) {
        qsizetype end = scopes.indexOf('\n', begin);
        end = end < 0 ? scopes.size() : end;
        const QByteArrayView scope = scopes.sliced(begin, end - begin);
        if (scope.size() > 1 && scope.endsWith('*') && needle.startsWith(scope.chopped(1)))
            return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

KeyMatcher::KeyMatcher(const KeyBatch &keys, const QDateTime &now)
    : m_keys(keys)
    , m_now(now.toMSecsSinceEpoch())
    , m_kept(static_cast<size_t>(keys.size()), 1)
{
}

template <class Holds>
KeyMatcher::Marks KeyMatcher::rows(Holds holds) const
{
    Marks marks(m_kept.size());
    for (size_t row = 0; row < marks.size(); ++row)
        marks[row] = holds(static_cast<qsizetype>(row)) ? 1 : 0;
    return marks;
}

template <class Holds>
KeyMatcher::Marks KeyMatcher::rowsWithWord(Word column, Holds holds) const
{
    enum : quint8 { Unasked, No, Yes };
    std::vector<quint8> answers(m_keys.wordIds(), Unasked);
    const std::vector<quint32> &ids = m_keys.wordIds(column);
    return rows([&](qsizetype row) {
        const quint32 id = ids[static_cast<size_t>(row)];
        if (answers[id] == Unasked)
            answers[id] = holds(m_keys.foldedWordOf(id)) ? Yes : No;
        return answers[id] == Yes;
    });
}

KeyMatcher::Marks KeyMatcher::anywhere(QByteArrayView needle) const
{
    const auto holds = [needle](QByteArrayView word) { return word.contains(needle); };
    Marks marks = m_keys.searchText().holding(needle);
    const Marks owners = rowsWithWord(Word::OwnerName, holds);
    const Marks scopes = rowsWithWord(Word::Scopes, holds);
    for (size_t row = 0; row < marks.size(); ++row)
        marks[row] = marks[row] | owners[row] | scopes[row];
    return marks;
}

KeyMatcher::Marks KeyMatcher::used(const QString &value) const
{
    if (value == u"never"_s)
        return rows([&](qsizetype row) { return (m_keys.flags(row) & KeyBatch::NeverUsed) != 0; });
    const qint64 since = m_now - durationIn(value).value_or(0);
    return rows([&](qsizetype row) {
        return (m_keys.flags(row) & KeyBatch::UsedAt) && m_keys.time(Time::LastUsed, row) >= since;
    });
}

KeyMatcher::Marks KeyMatcher::unused(const QString &value) const
{
    const qint64 since = m_now - durationIn(value).value_or(0);
    return rows([&](qsizetype row) {
        const quint8 known = m_keys.flags(row) & (KeyBatch::UsedAt | KeyBatch::NeverUsed);
        return known && m_keys.time(Time::Created, row) < since && m_keys.time(Time::LastUsed, row) < since;
    });
}

KeyMatcher::Marks KeyMatcher::expiring(const QString &value) const
{
    const Period soon{m_now, m_now + durationIn(value).value_or(0) + 1};
    return rows([&](qsizetype row) { return soon.contains(m_keys.time(Time::Expires, row)); });
}

KeyMatcher::Marks KeyMatcher::created(const QString &value) const
{
    const Period period = periodIn(value).value_or(Period());
    return rows([&](qsizetype row) { return period.contains(m_keys.time(Time::Created, row)); });
}

KeyMatcher::Marks KeyMatcher::unconfirmed() const
{
    return rows([&](qsizetype row) { return (m_keys.flags(row) & KeyBatch::Unconfirmed) != 0; });
}

KeyMatcher::Marks KeyMatcher::rotating() const
{
    const auto isReplaced = [&](qsizetype row) {
        return m_keys.meaning(row) == StateClass::Usable && !m_keys.text(Text::ReplacedBy, row).isEmpty();
    };
    const auto bytes = [&](Text column, qsizetype row) {
        const QUtf8StringView text = m_keys.text(column, row);
        return QByteArray::fromRawData(text.data(), text.size());
    };
    QSet<QByteArray> successors;
    for (qsizetype row = 0; row < m_keys.size(); ++row)
        if (isReplaced(row))
            successors.insert(bytes(Text::ReplacedBy, row));
    return rows([&](qsizetype row) {
        return (m_keys.flags(row) & KeyBatch::SecondSecret) || m_keys.time(Time::OldSecretEnds, row) > m_now
            || isReplaced(row) || successors.contains(bytes(Text::Id, row));
    });
}

KeyMatcher::Marks KeyMatcher::marksOf(const KeyFilter::Term &term) const
{
    const QByteArray needle = caseFolded(QUtf8StringView(term.value.toUtf8()));
    const auto contains = [&](QByteArrayView word) { return word.contains(needle); };
    const auto begins = [&](QByteArrayView word) { return word.startsWith(needle); };
    if (term.field.isEmpty())
        return anywhere(needle);
    if (term.field == u"name"_s)
        return m_keys.searchText().holding(needle, SearchText::Field::Name);
    if (term.field == u"id"_s)
        return m_keys.searchText().holding(needle, SearchText::Field::Id);
    if (term.field == u"owner"_s)
        return rowsWithWord(Word::OwnerName, contains);
    if (term.field == u"tag"_s)
        return rowsWithWord(Word::Tags, contains);
    if (term.field == u"scope"_s)
        return rowsWithWord(Word::Scopes, [&](QByteArrayView scopes) { return holdsScope(scopes, needle); });
    if (term.field == u"env"_s)
        return rowsWithWord(Word::Environment, begins);
    if (term.field == u"status"_s)
        return rowsWithWord(Word::State, begins);
    if (term.field == u"used"_s)
        return used(term.value);
    if (term.field == u"unused"_s)
        return unused(term.value);
    if (term.field == u"expires"_s)
        return expiring(term.value);
    if (term.field == u"created"_s)
        return created(term.value);
    return u"unconfirmed"_s.startsWith(term.value) ? unconfirmed() : rotating();
}

void KeyMatcher::keep(const KeyFilter::Term &term)
{
    if (term.value.isEmpty())
        return; // "owner:" on its way to "owner:mara"
    if (!term.understood) {
        m_kept.assign(m_kept.size(), 0);
        return;
    }
    const Marks marks = marksOf(term);
    const quint8 turned = term.negated ? 1 : 0;
    for (size_t row = 0; row < marks.size(); ++row)
        m_kept[row] = static_cast<quint8>(m_kept[row] & (marks[row] ^ turned));
}

void KeyMatcher::keepEnvironment(const QString &environment)
{
    const QByteArray wanted = caseFolded(QUtf8StringView(environment.toUtf8()));
    const Marks marks = rowsWithWord(Word::Environment, [&](QByteArrayView word) { return word == wanted; });
    std::transform(m_kept.begin(), m_kept.end(), marks.begin(), m_kept.begin(), std::bit_and<quint8>());
}

void KeyMatcher::keepKinds(const QStringList &kinds)
{
    QList<QByteArray> wanted;
    for (const QString &kind : kinds)
        wanted.append(caseFolded(QUtf8StringView(kind.toUtf8())));
    const Marks marks = rowsWithWord(Word::Kind, [&](QByteArrayView word) { return wanted.contains(word); });
    std::transform(m_kept.begin(), m_kept.end(), marks.begin(), m_kept.begin(), std::bit_and<quint8>());
}

void KeyMatcher::dropEnded()
{
    for (size_t row = 0; row < m_kept.size(); ++row)
        if (m_keys.meaning(static_cast<qsizetype>(row)) == StateClass::Ended)
            m_kept[row] = 0;
}

std::vector<quint32> KeyMatcher::left(const std::vector<quint32> *order) const
{
    std::vector<quint32> found;
    if (order) {
        std::copy_if(order->begin(), order->end(), std::back_inserter(found), [&](quint32 row) { return m_kept[row]; });
        return found;
    }
    for (size_t row = 0; row < m_kept.size(); ++row)
        if (m_kept[row])
            found.push_back(static_cast<quint32>(row));
    return found;
}

} // namespace chatelaine
