// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/keyrow.h"

namespace chatelaine {

using Text = KeyBatch::Text;
using Word = KeyBatch::Word;
using Time = KeyBatch::Time;
using Number = KeyBatch::Number;

namespace {

qint64 msOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : KeyBatch::none;
}

qint64 msOf(const std::optional<QDateTime> &time)
{
    return time ? msOf(*time) : KeyBatch::none;
}

QDateTime timeOf(qint64 ms)
{
    return ms == KeyBatch::none ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

std::optional<QDateTime> optionalTimeOf(qint64 ms)
{
    return ms == KeyBatch::none ? std::nullopt : std::optional(timeOf(ms));
}

QStringList listOf(QUtf8StringView lines)
{
    return lines.isEmpty() ? QStringList() : lines.toString().split(QLatin1Char('\n'));
}

quint8 flagsOf(const ApiKey &key)
{
    quint8 flags = 0;
    const auto set = [&flags](bool holds, KeyBatch::Flag flag) {
        if (holds)
            flags = static_cast<quint8>(flags | flag);
    };
    set(key.delivery == Delivery::Unconfirmed, KeyBatch::Unconfirmed);
    set(key.ownerLeft, KeyBatch::OwnerLeft);
    set(key.lastUsed.knowledge == LastUsed::Knowledge::Never, KeyBatch::NeverUsed);
    set(key.lastUsed.knowledge == LastUsed::Knowledge::At, KeyBatch::UsedAt);
    set(key.secondSecret, KeyBatch::SecondSecret);
    return flags;
}

LastUsed lastUsedOf(const KeyBatch &keys, qsizetype row)
{
    LastUsed used;
    if (keys.flags(row) & KeyBatch::UsedAt)
        used.knowledge = LastUsed::Knowledge::At;
    else if (keys.flags(row) & KeyBatch::NeverUsed)
        used.knowledge = LastUsed::Knowledge::Never;
    used.at = timeOf(keys.time(Time::LastUsed, row));
    used.asOf = timeOf(keys.time(Time::LastUsedAsOf, row));
    return used;
}

} // namespace

KeyRow::KeyRow(const ApiKey &key)
{
    setText(Text::Id, key.id.text);
    setText(Text::Name, key.name);
    setText(Text::VisiblePart, key.visiblePart);
    setText(Text::Note, key.note);
    setText(Text::Etag, key.etag);
    setText(Text::Replaces, key.replaces.text);
    setText(Text::ReplacedBy, key.replacedBy.text);
    setWord(Word::Kind, key.kind);
    setWord(Word::Environment, key.environment);
    setWord(Word::State, key.state.id);
    setWord(Word::Owner, key.owner.text);
    setWord(Word::OwnerName, key.ownerName);
    setWord(Word::CreatedBy, key.createdBy);
    setWord(Word::Scopes, key.scopes.join(QLatin1Char('\n')));
    setWord(Word::Tags, key.tags.join(QLatin1Char('\n')));
    setWord(Word::RotationWanted, key.rotationWanted);
    setWord(Word::RotationBy, key.rotationBy.text);
    setTime(Time::Created, msOf(key.createdAt));
    setTime(Time::Expires, msOf(key.expiresAt));
    setTime(Time::Ended, msOf(key.endedAt));
    setTime(Time::LastUsed, msOf(key.lastUsed.at));
    setTime(Time::LastUsedAsOf, msOf(key.lastUsed.asOf));
    setTime(Time::OldSecretEnds, msOf(key.oldSecretEndsAt));
    setNumber(Number::CallsToday, key.callsToday);
    setNumber(Number::Calls30Days, key.calls30Days);
    setNumber(Number::Version, static_cast<qint64>(key.version));
    setNumber(Number::Generation, key.generation);
    m_row.flags = flagsOf(key);
    m_row.meaning = key.state.meaning;
}

void KeyRow::setText(Text column, const QString &value)
{
    QByteArray &bytes = m_texts[static_cast<size_t>(column)];
    bytes = value.toUtf8();
    m_row.texts[static_cast<size_t>(column)] = QUtf8StringView(bytes);
}

void KeyRow::setWord(Word column, const QString &value)
{
    QByteArray &bytes = m_words[static_cast<size_t>(column)];
    bytes = value.toUtf8();
    m_row.words[static_cast<size_t>(column)] = QUtf8StringView(bytes);
}

void KeyRow::setTime(Time column, qint64 ms)
{
    m_row.times[static_cast<size_t>(column)] = ms;
}

void KeyRow::setNumber(Number column, qint64 value)
{
    m_row.numbers[static_cast<size_t>(column)] = value;
}

void KeyBatch::append(const ApiKey &key)
{
    append(KeyRow(key).row());
}

void KeyBatch::replace(qsizetype row, const ApiKey &key)
{
    rewrite(row, KeyRow(key).row());
}

ApiKey KeyBatch::key(qsizetype row) const
{
    ApiKey key;
    key.id = {text(Text::Id, row).toString()};
    key.kind = word(Word::Kind, row).toString();
    key.name = text(Text::Name, row).toString();
    key.environment = word(Word::Environment, row).toString();
    key.scopes = listOf(word(Word::Scopes, row));
    key.state = {word(Word::State, row).toString(), meaning(row)};
    key.visiblePart = text(Text::VisiblePart, row).toString();
    key.owner = {word(Word::Owner, row).toString()};
    key.ownerName = word(Word::OwnerName, row).toString();
    key.ownerLeft = flags(row) & OwnerLeft;
    key.createdBy = word(Word::CreatedBy, row).toString();
    key.note = text(Text::Note, row).toString();
    key.tags = listOf(word(Word::Tags, row));
    key.createdAt = timeOf(time(Time::Created, row));
    key.expiresAt = optionalTimeOf(time(Time::Expires, row));
    key.endedAt = optionalTimeOf(time(Time::Ended, row));
    key.lastUsed = lastUsedOf(*this, row);
    key.callsToday = number(Number::CallsToday, row);
    key.calls30Days = number(Number::Calls30Days, row);
    key.delivery = flags(row) & Unconfirmed ? Delivery::Unconfirmed : Delivery::Confirmed;
    key.generation = static_cast<int>(number(Number::Generation, row));
    key.replaces = {text(Text::Replaces, row).toString()};
    key.replacedBy = {text(Text::ReplacedBy, row).toString()};
    key.oldSecretEndsAt = optionalTimeOf(time(Time::OldSecretEnds, row));
    key.secondSecret = flags(row) & SecondSecret;
    key.rotationWanted = word(Word::RotationWanted, row).toString();
    key.rotationBy = {word(Word::RotationBy, row).toString()};
    key.etag = text(Text::Etag, row).toString();
    key.version = static_cast<quint64>(number(Number::Version, row));
    return key;
}

} // namespace chatelaine
