// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/demo/demo.h"

#include "service/demo/calls.h"
#include "service/demo/comingandgoing.h"
#include "service/demo/doings.h"
#include "service/demo/history.h"
#include "service/demo/sentwebhooks.h"
#include "service/policy/people.h"
#include "service/policy/random.h"
#include "service/signin/passwords.h"
#include "service/signin/setup.h"
#include "service/tls/privatefile.h"
#include "service/webhooks/expirywatch.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace demo;

const Scene *const scenes[] = {&northwind, &harbour, &lumen, &meridian, &copperfield};

// Twelve characters in threes of four: 71 bits, and short enough to type.
QString newPassword()
{
    const QString text = QString::fromLatin1(randomBase62(12));
    return text.first(4) + u'-' + text.sliced(4, 4) + u'-' + text.last(4);
}

Result<Done> writeSignIn(const QString &file, const QString &password)
{
    const QJsonObject signIn{{u"email"_s, signInEmail()}, {u"password"_s, password}};
    return privatefile::write(file, QJsonDocument(signIn).toJson(), privatefile::Readers::OwnerOnly);
}

void addCallsOf(const Key &key, const MadeKey &made, const Profile &profile, const QDateTime &now,
                Connection &connection)
{
    if (key.silence < 0)
        return;
    const QDateTime lastCall = now.addSecs(-60LL * key.silence - 5 - key.calls % 50);
    // While two keys work, some callers have changed over and some have not.
    if (!made.older.isEmpty()) {
        addCalls({made.older, made.createdAt, lastCall.addSecs(-23LL * 60), key.calls / 2, 0, {}}, now, connection);
        addCalls({made.id, made.fateAt, lastCall, key.calls, 0, {}}, now, connection);
        return;
    }
    Calls calls{made.id, made.createdAt, lastCall, key.calls, key.refused, QString::fromUtf16(key.cause)};
    calls.refusedAt = now.addSecs(-60LL * key.refusedAgo);
    if (key.fate == Fate::Rotating) {
        // The old secret is in some callers still, unless it stopped as the new one came.
        const bool isOver = profile.rotation.mode == Profile::Rotation::Mode::Immediate;
        calls.generation = 2;
        calls.olderUntil = isOver ? made.fateAt.addSecs(-60) : std::max(made.fateAt, lastCall.addSecs(-23LL * 60));
    }
    addCalls(calls, now, connection);
}

Result<Done> play(const Scene &scene, const ProfileStore &profiles, const Seals &seals,
                  const std::map<Who, Person> &people, const QDateTime &foundedAt, const QDateTime &now,
                  Connection &connection)
{
    const auto rules = profiles.find(QString::fromUtf16(scene.profile));
    if (!rules)
        return Done{}; // the operator brought other profiles
    const WorkspaceId workspace =
        addWorkspace(QString::fromUtf16(scene.workspace), rules->profile, foundedAt, connection);
    const Team team = makeTeam(scene.team, people, workspace, now, connection);
    History history(connection, seals, workspace, rules, team);
    SentWebhooks webhooks(connection, workspace, rules, team);
    webhooks.plan(scene.webhooks, history, now);
    planDoings(history, team, now);
    planInvitation(scene, history, now);
    planLeave(scene, team, history, now);
    const auto made = history.play(scene.keys, now);
    if (!made)
        return made.error();
    for (std::size_t i = 0; i < scene.keys.size(); ++i)
        addCallsOf(scene.keys[i], made->at(i), rules->profile, now, connection);
    webhooks.send(now);
    addRefusals(scene.keys, *made, team, workspace, now, connection);
    return Done{};
}

} // namespace

Result<Done> fillWithDemo(Database &database, const ProfileStore &profiles, const Seals &seals,
                          const QString &signInFile, const QDateTime &now)
{
    const auto isEmpty =
        database.writeNow([](Connection &connection) -> Result<bool> { return needsSetup(connection); });
    if (!isEmpty)
        return isEmpty.error();
    if (!*isEmpty)
        return Done{};

    QString password = newPassword();
    if (const Result<Done> written = writeSignIn(signInFile, password); !written)
        return written.error();
    const QString hash = Passwords().hashHere(Secret::takenFrom(password));
    return database.writeNow([&](Connection &connection) -> Result<Done> {
        const auto people = makePeople(hash, seals, now, connection);
        if (!people)
            return people.error();
        // One after the other, so that they are listed in the order they stand here.
        QDateTime foundedAt = now.addDays(-760);
        for (const Scene *scene : scenes) {
            if (const Result<Done> played = play(*scene, profiles, seals, *people, foundedAt, now, connection); !played)
                return played.error();
            foundedAt = foundedAt.addSecs(1);
        }
        ExpiryWatch::takeAsTold(connection, now);
        connection.run(u"INSERT INTO meta (name, value) VALUES ('demo', ?)"_s, now.toString(Qt::ISODate));
        return Done{};
    });
}

} // namespace chatelaine::service
