// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/keyrow.h"

#include "protocol/timestamp.h"

#include <limits>

namespace chatelaine::json {

namespace {

using Text = KeyBatch::Text;
using Word = KeyBatch::Word;
using Time = KeyBatch::Time;
using Number = KeyBatch::Number;
using Flag = KeyBatch::Flag;

QUtf8StringView asView(std::string_view utf8)
{
    return {utf8.data(), static_cast<qsizetype>(utf8.size())};
}
std::string_view asChars(QUtf8StringView utf8)
{
    return {utf8.data(), static_cast<std::size_t>(utf8.size())};
}

auto &cell(Text column, auto &row)
{
    return row.texts[static_cast<std::size_t>(column)];
}
auto &cell(Word column, auto &row)
{
    return row.words[static_cast<std::size_t>(column)];
}
auto &cell(Time column, auto &row)
{
    return row.times[static_cast<std::size_t>(column)];
}
auto &cell(Number column, auto &row)
{
    return row.numbers[static_cast<std::size_t>(column)];
}

/// A text or a word.
template <auto column>
struct Words
{
    static void read(Source &source, KeyRow &row) { cell(column, row) = asView(text(source)); }
    static void write(Writer &writer, const KeyRow &row) { text(writer, asChars(cell(column, row))); }
    static bool isAbsent(const KeyRow &row) { return cell(column, row).empty(); }
};

/// A word that is a list, joined by line feeds.
template <Word column, std::string KeyRow::*joined>
struct List
{
    static void read(Source &source, KeyRow &row)
    {
        std::string &words = row.*joined;
        words.clear();
        eachElement(source, [&words](Source &element) {
            const std::string_view word = text(element);
            if (word.empty() || word.find('\n') != std::string_view::npos)
                throw Unreadable("forbidden-character", "A word is one line.");
            if (!words.empty())
                words += '\n';
            words += word;
        });
        cell(column, row) = asView(words);
    }
    static void write(Writer &writer, const KeyRow &row)
    {
        writer.StartArray();
        std::string_view rest = asChars(cell(column, row));
        while (!rest.empty()) {
            const std::size_t end = rest.find('\n');
            text(writer, rest.substr(0, end));
            rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        }
        writer.EndArray();
    }
    static bool isAbsent(const KeyRow &row) { return cell(column, row).empty(); }
};

template <Time column>
struct Instant
{
    static void read(Source &source, KeyRow &row)
    {
        const auto ms = parsedTimestamp(text(source));
        if (!ms)
            throw Unreadable("wrong-type", "A time in UTC as 2026-11-21T00:20:09Z is expected here.");
        cell(column, row) = *ms;
    }
    static void write(Writer &writer, const KeyRow &row) { text(writer, TimestampText(cell(column, row)).view()); }
    static bool isAbsent(const KeyRow &row) { return cell(column, row) == KeyBatch::none; }
};

template <Number column>
struct Count
{
    static constexpr qint64 greatest =
        column == Number::Generation ? std::numeric_limits<int>::max() : std::numeric_limits<qint64>::max();

    static void read(Source &source, KeyRow &row)
    {
        const quint64 count = natural(source);
        if (count > quint64(greatest))
            throw Unreadable("wrong-type", "This number is too great.");
        cell(column, row) = static_cast<qint64>(count);
    }
    static void write(Writer &writer, const KeyRow &row) { writer.Int64(cell(column, row)); }
    static bool isAbsent(const KeyRow &row) { return cell(column, row) == 0; }
};

template <Flag flag>
struct Truth
{
    static void read(Source &source, KeyRow &row)
    {
        if (boolean(source))
            row.flags |= flag;
    }
    static void write(Writer &writer, const KeyRow &row) { writer.Bool(row.flags & flag); }
    static bool isAbsent(const KeyRow &row) { return !(row.flags & flag); }
};

struct DeliveryState
{
    static void read(Source &source, KeyRow &row)
    {
        const std::string_view told = text(source);
        if (told == "unconfirmed")
            row.flags |= Flag::Unconfirmed;
        else if (told != "confirmed")
            throw Unreadable("unknown", "A delivery is confirmed or unconfirmed.");
    }
    static void write(Writer &writer, const KeyRow &row)
    {
        text(writer, row.flags & Flag::Unconfirmed ? "unconfirmed" : "confirmed");
    }
};

struct Knowledge
{
    static void read(Source &source, KeyRow &row)
    {
        const std::string_view told = text(source);
        if (told == "at")
            row.flags |= Flag::UsedAt;
        else if (told == "never")
            row.flags |= Flag::NeverUsed;
    }
    static void write(Writer &writer, const KeyRow &row)
    {
        text(writer, row.flags & Flag::UsedAt ? "at" : row.flags & Flag::NeverUsed ? "never" : "unknown");
    }
};

template <class Part>
constexpr Field<KeyRow> must(std::string_view name)
{
    return {name, &Part::read, &Part::write};
}

template <class Part>
constexpr Field<KeyRow> may(std::string_view name)
{
    return {name, &Part::read, &Part::write, &Part::isAbsent};
}

struct Owner
{
    static constexpr Field<KeyRow> fields[] = {
        must<Words<Word::Owner>>("id"),
        may<Words<Word::OwnerName>>("name"),
        may<Truth<Flag::OwnerLeft>>("left"),
    };
    static void read(Source &source, KeyRow &row) { readFields<KeyRow>(source, fields, row); }
    static void write(Writer &writer, const KeyRow &row) { writeFields<KeyRow>(writer, fields, row); }
    static bool isAbsent(const KeyRow &row) { return cell(Word::Owner, row).empty(); }
};

struct Use
{
    static constexpr Field<KeyRow> fields[] = {
        must<Knowledge>("knowledge"),
        may<Instant<Time::LastUsed>>("at"),
        may<Instant<Time::LastUsedAsOf>>("as_of"),
    };
    static void read(Source &source, KeyRow &row)
    {
        readFields<KeyRow>(source, fields, row);
        if (bool(row.flags & Flag::UsedAt) == Instant<Time::LastUsed>::isAbsent(row))
            throw Unreadable("required", "A last use is told with its time.");
    }
    static void write(Writer &writer, const KeyRow &row) { writeFields<KeyRow>(writer, fields, row); }
};

constexpr Field<KeyRow> keyFields[] = {
    must<Words<Text::Id>>("id"),
    must<Words<Word::Kind>>("kind"),
    must<Words<Text::Name>>("name"),
    must<Words<Word::Environment>>("environment"),
    must<List<Word::Scopes, &KeyRow::scopes>>("scopes"),
    must<Words<Word::State>>("state"),
    may<Words<Text::VisiblePart>>("visible_part"),
    may<Owner>("owner"),
    may<Words<Word::CreatedBy>>("created_by"),
    may<Words<Text::Note>>("note"),
    may<List<Word::Tags, &KeyRow::tags>>("tags"),
    must<Instant<Time::Created>>("created_at"),
    may<Instant<Time::Expires>>("expires_at"),
    may<Instant<Time::Ended>>("ended_at"),
    must<Use>("last_used"),
    may<Count<Number::CallsToday>>("calls_today"),
    may<Count<Number::Calls30Days>>("calls_30_days"),
    must<DeliveryState>("delivery"),
    must<Count<Number::Generation>>("generation"),
    may<Words<Text::Replaces>>("replaces"),
    may<Words<Text::ReplacedBy>>("replaced_by"),
    may<Instant<Time::OldSecretEnds>>("old_secret_ends_at"),
    may<Truth<Flag::SecondSecret>>("second_secret"),
    may<Words<Word::RotationWanted>>("rotation_wanted"),
    may<Words<Word::RotationBy>>("rotation_by"),
    must<Words<Text::Etag>>("etag"),
    must<Count<Number::Version>>("version"),
};

/// What the profile's states mean, by their ids in UTF-8: asked once a row.
class Meanings
{
public:
    explicit Meanings(const Profile *profile)
    {
        if (!profile)
            return;
        for (const Profile::StateInfo &info : profile->states)
            m_known.emplace_back(info.state.id.toStdString(), info.state.meaning);
    }

    StateClass of(QUtf8StringView state) const
    {
        for (const auto &[id, meaning] : m_known)
            if (id == asChars(state))
                return meaning;
        return StateClass::Unknown;
    }

private:
    std::vector<std::pair<std::string, StateClass>> m_known;
};

void readRow(Source &source, const Meanings &meanings, KeyRow &row)
{
    static_cast<KeyBatch::Row &>(row) = KeyBatch::Row();
    readFields<KeyRow>(source, keyFields, row);
    row.meaning = meanings.of(cell(Word::State, row));
}

void writeRow(Writer &writer, const KeyBatch &batch, qsizetype index)
{
    KeyRow row;
    for (std::size_t i = 0; i < row.texts.size(); ++i)
        row.texts[i] = batch.text(static_cast<Text>(i), index);
    for (std::size_t i = 0; i < row.words.size(); ++i)
        row.words[i] = batch.word(static_cast<Word>(i), index);
    for (std::size_t i = 0; i < row.times.size(); ++i)
        row.times[i] = batch.time(static_cast<Time>(i), index);
    for (std::size_t i = 0; i < row.numbers.size(); ++i)
        row.numbers[i] = batch.number(static_cast<Number>(i), index);
    row.flags = batch.flags(index);
    writeFields<KeyRow>(writer, keyFields, row);
}

} // namespace

void Codec<KeyBatch>::read(Source &source, KeyBatch &out)
{
    const Meanings meanings(source.profile);
    KeyRow row;
    eachElement(source, [&](Source &element) {
        readRow(element, meanings, row);
        out.append(row);
    });
}

void Codec<KeyBatch>::write(Writer &writer, const KeyBatch &batch)
{
    writer.StartArray();
    for (qsizetype i = 0; i < batch.size(); ++i)
        writeRow(writer, batch, i);
    writer.EndArray();
}

// A single key takes the way of many, so that there is one description of it.
void Codec<ApiKey>::read(Source &source, ApiKey &out)
{
    KeyRow row;
    readRow(source, Meanings(source.profile), row);
    KeyBatch one;
    one.append(row);
    out = one.key(0);
}

void Codec<ApiKey>::write(Writer &writer, const ApiKey &key)
{
    KeyBatch one;
    one.append(key);
    writeRow(writer, one, 0);
}

} // namespace chatelaine::json
