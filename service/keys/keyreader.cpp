// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/keyreader.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using Text = KeyBatch::Text;
using Word = KeyBatch::Word;
using Time = KeyBatch::Time;
using Number = KeyBatch::Number;

constexpr auto expired = "expired"_L1;
constexpr qint64 msPerDay = 24 * 60 * 60 * 1000;

// Texts come as bytes: a page has 100,000 of them, and UTF-16 would only be made to be undone.
enum Column {
    Id,
    Name,
    VisiblePart,
    Note,
    Replaces,
    ReplacedBy,
    Kind,
    Environment,
    SetState,
    Owner,
    CreatedBy,
    Scopes,
    Tags,
    Created,
    Expires,
    Ended,
    UsedAt,
    UsedAsOf,
    Older,
    OlderEnds,
    CallsDay,
    CallsToday,
    Calls30Days,
    Version,
    Etag,
    Generation,
    Unconfirmed,
    Position,
    Rotated,
    Generations,
    Grace,
    WantedWhy,
    WantedBy
};
const QString selectKeys =
    u"SELECT CAST(id AS BLOB), CAST(name AS BLOB), CAST(visible_part AS BLOB), CAST(note AS BLOB),"
    " CAST(replaces AS BLOB), CAST(replaced_by AS BLOB), CAST(kind AS BLOB), CAST(environment AS BLOB),"
    " CAST(state AS BLOB), CAST(owner AS BLOB), CAST(created_by AS BLOB), CAST(scopes AS BLOB), CAST(tags AS BLOB),"
    " created_at, expires_at, ended_at, used_at, used_as_of, older, older_ends_at,"
    " calls_day, calls_today, calls_30_days, version, etag, keys.generation, delivery = 'unconfirmed',"
    " position, origin = 'rotated', generations, grace, CAST(wanted.why AS BLOB), CAST(wanted.member AS BLOB)"
    " FROM keys LEFT JOIN wanted_rotations wanted ON wanted.key = keys.id AND wanted.generation = keys.generation "_s;

QUtf8StringView view(const QByteArray &bytes)
{
    return QUtf8StringView(bytes.constData(), bytes.size());
}

/// A key's row, filled from the store's; the texts it views live here.
class RowOfKey
{
public:
    explicit RowOfKey(const Rows &rows)
        : m_rows(rows)
    {
    }

    KeyBatch::Row row;

    void text(Text column, Column from) { row.texts[static_cast<size_t>(column)] = keep(m_rows.bytes(from)); }
    void text(Text column, QByteArray own) { row.texts[static_cast<size_t>(column)] = keep(std::move(own)); }
    void word(Word column, Column from) { row.words[static_cast<size_t>(column)] = keep(m_rows.bytes(from)); }
    void word(Word column, QByteArray own) { row.words[static_cast<size_t>(column)] = keep(std::move(own)); }
    void time(Time column, std::optional<qint64> at)
    {
        row.times[static_cast<size_t>(column)] = at.value_or(KeyBatch::none);
    }
    void number(Number column, qint64 number) { row.numbers[static_cast<size_t>(column)] = number; }
    void flag(KeyBatch::Flag flag, bool set)
    {
        if (set)
            row.flags |= flag;
    }

private:
    QUtf8StringView keep(QByteArray bytes)
    {
        m_kept[m_used] = std::move(bytes);
        return view(m_kept[m_used++]);
    }

    const Rows &m_rows;
    std::array<QByteArray, KeyBatch::textCount + KeyBatch::wordCount> m_kept;
    size_t m_used = 0;
};

} // namespace

KeyReader::KeyReader(Connection &connection, const WorkspaceId &workspace, const Profile &profile, const QDateTime &now,
                     const Sight &sight)
    : m_connection(connection)
    , m_workspace(workspace)
    , m_profile(profile)
    , m_sight(sight.condition())
    , m_now(now.toMSecsSinceEpoch())
    , m_expires(profile.stateInfo(expired) != nullptr)
    , m_names(connection)
{
}

KeyReader::Batch KeyReader::page(quint64 afterPosition, int limit)
{
    const QString sql =
        selectKeys + u"WHERE workspace = ? AND position > ?"_s + m_sight + u" ORDER BY position LIMIT ?"_s;
    return read(sql, afterPosition, limit, Position);
}

KeyReader::Batch KeyReader::changedAfter(quint64 version, int limit)
{
    const QString sql =
        selectKeys + u"WHERE workspace = ? AND version > ?"_s + m_sight + u" ORDER BY version LIMIT ?"_s;
    return read(sql, version, limit, Version);
}

KeyReader::Batch KeyReader::read(const QString &sql, quint64 after, int limit, int orderColumn)
{
    Batch batch;
    batch.last = after;
    Rows rows = m_connection.run(sql, m_workspace.text, after, limit + 1);
    while (rows.next()) {
        if (batch.keys.size() == limit) {
            batch.more = true;
            break;
        }
        append(rows, batch.keys);
        batch.last = static_cast<quint64>(rows.number(orderColumn));
    }
    return batch;
}

std::optional<KeyRecord> KeyReader::record(const KeyId &id)
{
    const QString sql = selectKeys + u"WHERE id = ? AND workspace = ?"_s + m_sight;
    Rows rows = m_connection.run(sql, id.text, m_workspace.text);
    if (!rows.next())
        return std::nullopt;
    KeyBatch one;
    append(rows, one);
    return KeyRecord{one.key(0), m_profile.state(QString::fromUtf8(rows.bytes(SetState))), rows.flag(Rotated),
                     static_cast<int>(rows.number(Generations)), std::chrono::seconds(rows.number(Grace))};
}

qint64 KeyReader::total()
{
    Rows rows = m_connection.run(u"SELECT COUNT(*) FROM keys WHERE workspace = ?"_s + m_sight, m_workspace.text);
    return rows.next() ? rows.number(0) : 0;
}

void KeyReader::append(const Rows &rows, KeyBatch &keys)
{
    RowOfKey key(rows);
    key.text(Text::Id, Id);
    key.text(Text::Name, Name);
    key.text(Text::VisiblePart, VisiblePart);
    key.text(Text::Note, Note);
    key.text(Text::Etag, '"' + QByteArray::number(rows.number(Etag)) + '"');
    key.text(Text::Replaces, Replaces);
    key.text(Text::ReplacedBy, ReplacedBy);

    const QByteArray owner = rows.bytes(Owner);
    const MemberNames::Name ownerName = m_names.of(owner);
    key.word(Word::Kind, Kind);
    key.word(Word::Environment, Environment);
    key.word(Word::Owner, owner);
    key.word(Word::OwnerName, ownerName.text);
    key.word(Word::CreatedBy, m_names.of(rows.bytes(CreatedBy)).text);
    key.word(Word::Scopes, Scopes);
    key.word(Word::Tags, Tags);

    const std::optional<qint64> expires = rows.maybeNumber(Expires);
    const QByteArray setState = rows.bytes(SetState);
    const StateClass meaning = m_profile.state(QString::fromUtf8(setState)).meaning;
    const bool isOver = m_expires && expires && *expires <= m_now && meaning != StateClass::Ended;
    key.word(Word::State, isOver ? QByteArray(expired.data(), expired.size()) : setState);
    key.row.meaning = isOver ? StateClass::Ended : meaning;

    if (key.row.meaning != StateClass::Ended && rows.bytes(ReplacedBy).isEmpty()) {
        key.word(Word::RotationWanted, WantedWhy);
        key.word(Word::RotationBy, WantedBy);
    }

    const std::optional<qint64> used = rows.maybeNumber(UsedAt);
    key.time(Time::Created, rows.number(Created));
    key.time(Time::Expires, expires);
    key.time(Time::Ended, isOver ? expires : rows.maybeNumber(Ended));
    key.time(Time::LastUsed, used);
    key.time(Time::LastUsedAsOf, used ? rows.maybeNumber(UsedAsOf) : m_now);
    key.flag(KeyBatch::UsedAt, used.has_value());
    key.flag(KeyBatch::NeverUsed, !used.has_value());

    const std::optional<qint64> olderEnds = rows.maybeNumber(OlderEnds);
    const bool hasOlder = rows.flag(Older) && (!olderEnds || *olderEnds > m_now);
    key.time(Time::OldSecretEnds, hasOlder ? olderEnds : std::nullopt);
    key.flag(KeyBatch::SecondSecret, hasOlder);
    key.flag(KeyBatch::Unconfirmed, rows.flag(Unconfirmed));
    key.flag(KeyBatch::OwnerLeft, ownerName.left);

    key.number(Number::CallsToday, rows.number(CallsDay) == m_now / msPerDay ? rows.number(CallsToday) : 0);
    key.number(Number::Calls30Days, rows.number(Calls30Days));
    key.number(Number::Version, rows.number(Version));
    key.number(Number::Generation, rows.number(Generation));
    keys.append(key.row);
}

} // namespace chatelaine::service
