// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/reseal.h"

#include "service/datadirectory.h"
#include "service/keys/sealedsecret.h"
#include "service/localproblem.h"
#include "service/signin/secondfactors.h"
#include "service/store/database.h"
#include "service/storeoptions.h"
#include "service/webhooks/signingsecrets.h"

#include <QFile>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A sealed secret where the store keeps it.
struct Kept
{
    QString id; ///< of a key, a webhook or a person
    int generation = 0; ///< of a key's secret
    Sealed sealed;
    QByteArray context;
};

std::vector<Kept> keysSecrets(Connection &connection)
{
    std::vector<Kept> kept;
    Rows rows = connection.run(u"SELECT s.key, s.generation, s.seal, s.box, k.workspace FROM sealed_secrets s"
                               " JOIN keys k ON k.id = s.key"_s);
    while (rows.next()) {
        const int generation = static_cast<int>(rows.number(1));
        kept.push_back({rows.text(0),
                        generation,
                        {rows.text(2), rows.bytes(3)},
                        SealedSecret::contextOf(rows.text(4), rows.text(0), generation)});
    }
    return kept;
}

std::vector<Kept> seeds(Rows rows)
{
    std::vector<Kept> kept;
    while (rows.next())
        kept.push_back({rows.text(0), 0, {rows.text(1), rows.bytes(2)}, SecondFactors::contextOf(rows.text(0))});
    return kept;
}

std::vector<Kept> webhooksSecrets(Rows rows)
{
    std::vector<Kept> kept;
    while (rows.next())
        kept.push_back({rows.text(0), 0, {rows.text(1), rows.bytes(2)}, SigningSecrets::contextOf({rows.text(0)})});
    return kept;
}

/// Seals one after the other anew, and remembers what could not be opened.
class Resealing
{
public:
    explicit Resealing(const Seals &seals)
        : m_seals(seals)
    {
    }

    template <class Write>
    void redo(const std::vector<Kept> &all, Write write)
    {
        for (const Kept &kept : all) {
            const Result<Secret> secret = m_seals.open(kept.sealed, kept.context);
            if (secret) {
                write(kept, m_seals.seal(secret->view(), kept.context));
                ++done.secrets;
            } else {
                needed += kept.sealed.seal;
                ++done.unreadable;
            }
        }
    }

    Resealed done;
    QStringList needed; ///< keys that something is still sealed with

private:
    const Seals &m_seals;
};

void redoAll(Connection &connection, Resealing &resealing)
{
    resealing.redo(keysSecrets(connection), [&](const Kept &kept, const Sealed &fresh) {
        connection.run(u"UPDATE sealed_secrets SET seal = ?, box = ? WHERE key = ? AND generation = ?"_s, fresh.seal,
                       fresh.box, kept.id, kept.generation);
    });
    resealing.redo(webhooksSecrets(connection.run(u"SELECT id, seal, box FROM webhooks WHERE seal <> ''"_s)),
                   [&](const Kept &kept, const Sealed &fresh) {
                       connection.run(u"UPDATE webhooks SET seal = ?, box = ? WHERE id = ?"_s, fresh.seal, fresh.box,
                                      kept.id);
                   });
    resealing.redo(
        webhooksSecrets(connection.run(u"SELECT id, older_seal, older_box FROM webhooks WHERE older_seal <> ''"_s)),
        [&](const Kept &kept, const Sealed &fresh) {
            connection.run(u"UPDATE webhooks SET older_seal = ?, older_box = ? WHERE id = ?"_s, fresh.seal, fresh.box,
                           kept.id);
        });
    resealing.redo(seeds(connection.run(u"SELECT person, seal, box FROM second_factors"_s)),
                   [&](const Kept &kept, const Sealed &fresh) {
                       connection.run(u"UPDATE second_factors SET seal = ?, box = ? WHERE person = ?"_s, fresh.seal,
                                      fresh.box, kept.id);
                   });
}

Result<Done> checkHasData(const StoreAddress &store)
{
    if (store.isServer() || QFile::exists(store.file()))
        return Done{};
    return localproblem::error(u"no-data"_s, store.file(), u"There is no such file."_s);
}

} // namespace

QString Resealed::sentence() const
{
    QString text = u"Sealed with a new key: %1."_s.arg(secrets);
    if (unreadable > 0)
        text += u" Left as they are, with their key if there is one, as they can't be read: %1."_s.arg(unreadable);
    return text;
}

Result<Resealed> reseal(const ServeOptions &options)
{
    const StoreAddress store = storeIn(options.directory, options.database);
    if (const Result<Done> there = checkHasData(store); !there)
        return there.error();
    const auto directory = DataDirectory::take(options.directory);
    if (!directory)
        return directory.error();
    const auto database = Database::open({.address = store});
    if (!database)
        return database.error();
    auto seals = Seals::load(options.sealsDirectory());
    if (!seals)
        return seals.error();
    if (const Result<Done> renewed = seals->renew(); !renewed)
        return renewed.error();

    Resealing resealing(*seals);
    const Result<Done> written = (*database)->writeNow([&](Connection &connection) -> Result<Done> {
        redoAll(connection, resealing);
        return Done{};
    });
    if (!written)
        return written.error();
    // Only now, as until the commit everything still needed the old ones.
    return seals->keepOnly(resealing.needed).transform([&](Done) { return resealing.done; });
}

} // namespace chatelaine::service
