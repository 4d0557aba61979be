// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/keydraft.h"
#include "service/demo/demo.h"
#include "service/keys/change.h"
#include "service/keys/issue.h"
#include "service/policy/base62.h"
#include "service/webhooks/expirywatch.h"

#include <QRandomGenerator>
#include <algorithm>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

// The ids of generated keys lie between these two; what they end in says which one it is.
constexpr auto firstId = "key_generated"_L1;
constexpr auto afterLastId = "key_generatee"_L1;

constexpr std::u16string_view areas[] = {u"Checkout", u"Billing", u"Payouts", u"Refunds",
                                         u"Ledger",   u"Fraud",   u"Retail",  u"Partner"};
constexpr std::u16string_view parts[] = {u"backend",  u"worker",  u"report",  u"webhook relay",
                                         u"importer", u"console", u"terminal"};
constexpr std::u16string_view places[] = {u"Berlin", u"Lyon",    u"Osaka", u"Porto",
                                          u"Austin", u"Nairobi", u"Oslo",  u"Lima"};

constexpr qint64 msPerDay = 24LL * 60 * 60 * 1000;

/// One generated key, always the same for its number and day.
class Generator
{
public:
    Generator(int number, const Profile &profile, const QStringList &owners, const QDateTime &now)
        : m_number(number)
        , m_random(static_cast<quint32>(number) + 20'261'121u)
        , m_profile(profile)
        , m_owners(owners)
        , m_now(now)
    {
    }

    void insert(const WorkspaceId &workspace, quint64 change, Connection &connection)
    {
        const Profile::KeyKind &kind = m_profile.kinds.front();
        const QString environment = m_profile.environments[oneOf(m_profile.environments.size())].id;
        const KeyId id{firstId + QString::number(m_number).rightJustified(8, u'0')};
        const MintedToken minted = mint(m_profile, kind.id, environment, tokenId());
        const QString owner = m_owners[static_cast<qsizetype>(oneOf(static_cast<std::size_t>(m_owners.size())))];
        const qint64 age = 2 + m_random.bounded(900);
        const qint64 created = m_now.toMSecsSinceEpoch() - age * msPerDay - m_random.bounded(36'000'000);
        const bool isRevoked = m_random.bounded(100) < 6;
        const std::optional<qint64> ended = isRevoked ? std::optional(created + age * msPerDay / 2) : std::nullopt;
        const std::optional<qint64> expires = end(created);
        const qint64 now = m_now.toMSecsSinceEpoch();
        const std::optional<qint64> used =
            lastUse(created, std::min({now, ended.value_or(now), expires.value_or(now)}));
        connection.run(
            u"INSERT INTO keys (id, workspace, position, version, etag, kind, name, environment, scopes, state,"
            " visible_part, owner, created_by, note, tags, created_at, expires_at, ended_at, delivery, origin,"
            " generation, generations, used_at, used_as_of)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, 'confirmed', 'created', 1, 1, ?, ?)"_s,
            id.text, workspace.text, change, change, change, kind.id, name(), environment, scopes(),
            isRevoked ? u"revoked"_s : u"active"_s, minted.visiblePart, owner, owner, created, expires, ended, used,
            m_now.toMSecsSinceEpoch());
        addSecret(connection, id, 1, minted, false);
    }

private:
    std::size_t oneOf(std::size_t count) { return m_random.bounded(static_cast<quint32>(count)); }

    QByteArray tokenId()
    {
        QByteArray id(tokenIdLength, Qt::Uninitialized);
        for (char &c : id)
            c = base62::alphabet[oneOf(base62::alphabet.size())];
        return id;
    }

    QString name()
    {
        const auto pick = [this](const auto &words) {
            const std::u16string_view word = words[oneOf(std::size(words))];
            return QStringView(word);
        };
        const QStringView area = pick(areas), part = pick(parts), place = pick(places);
        return u"%1 %2, %3 %4"_s.arg(area, part, place).arg(m_number);
    }

    QString scopes()
    {
        const auto &presets = m_profile.scopes.presets;
        const auto &catalogue = m_profile.scopes.catalogue;
        QStringList chosen = presets[oneOf(presets.size())].scopes;
        chosen.append(catalogue[oneOf(catalogue.size())].name);
        chosen.sort();
        chosen.removeDuplicates();
        return chosen.join(u'\n');
    }

    std::optional<qint64> end(qint64 created)
    {
        if (m_random.bounded(100) < 40)
            return std::nullopt;
        const QDate from = QDateTime::fromMSecsSinceEpoch(created, Qt::UTC).date();
        return endOf(from.addDays(30 + m_random.bounded(1000))).toMSecsSinceEpoch();
    }

    std::optional<qint64> lastUse(qint64 created, qint64 latest)
    {
        if (m_random.bounded(100) < 8)
            return std::nullopt;
        // Most were used lately: the square of a chance lies near its beginning.
        const double chance = m_random.generateDouble();
        return latest - 1 - static_cast<qint64>(chance * chance * static_cast<double>(latest - created - 2));
    }

    int m_number;
    QRandomGenerator m_random;
    const Profile &m_profile;
    const QStringList &m_owners;
    QDateTime m_now;
};

std::optional<WorkspaceId> demoWorkspace(const QString &profile, Connection &connection)
{
    Rows rows = connection.run(u"SELECT id FROM workspaces WHERE profile = ?"
                               " AND EXISTS (SELECT 1 FROM meta WHERE name = 'demo') ORDER BY created_at, id LIMIT 1"_s,
                               profile);
    return rows.next() ? std::optional(WorkspaceId{rows.text(0)}) : std::nullopt;
}

QStringList ownersIn(const WorkspaceId &workspace, Connection &connection)
{
    QStringList owners;
    Rows rows = connection.run(u"SELECT id FROM members WHERE workspace = ? AND status = 'active' AND role <> 'viewer'"
                               " ORDER BY since, person"_s,
                               workspace.text);
    while (rows.next())
        owners.append(rows.text(0));
    return owners;
}

int alreadyThere(Connection &connection)
{
    Rows rows =
        connection.run(u"SELECT COUNT(*) FROM keys WHERE id >= ? AND id < ?"_s, QString(firstId), QString(afterLastId));
    return rows.next() ? static_cast<int>(rows.number(0)) : 0;
}

} // namespace

Result<int> generateKeys(Database &database, const ProfileStore &profiles, int count, const QDateTime &now)
{
    const auto rules = profiles.find(u"enterprise"_s);
    if (!rules)
        return 0;
    return database.writeNow([&](Connection &connection) -> Result<int> {
        const auto workspace = demoWorkspace(rules->profile.id, connection);
        const int there = alreadyThere(connection);
        if (!workspace || there >= count)
            return 0;
        const QStringList owners = ownersIn(*workspace, connection);
        Change change(connection, {*workspace, {}, u"Chatelaine"_s, {}, {}, {}, now});
        quint64 number = change.next();
        for (int i = there; i < count; ++i)
            Generator(i, rules->profile, owners, now).insert(*workspace, number++, connection);
        connection.run(u"UPDATE workspaces SET changes = ? WHERE id = ?"_s, number, workspace->text);
        ExpiryWatch::takeAsTold(connection, now);
        ApiKey none;
        none.name = u"%1 keys"_s.arg(count - there);
        change.audit(u"keys.generated"_s, none, u"Made up, to try the dashboard with many."_s);
        return count - there;
    });
}

} // namespace chatelaine::service
