// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/application.h"
#include "service/keys/sealedsecret.h"
#include "service/reseal.h"
#include "service/signin/secondfactors.h"
#include "service/webhooks/signingsecrets.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const WebhookId webhook{u"wh_1"_s};
const QString person = u"per_1"_s;
const QDateTime later(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);

/// A secret of the store, opened with the keys there are now; the Error's type where that fails.
QByteArray opened(const Seals &seals, const Sealed &sealed, const QByteArray &context)
{
    const Result<Secret> secret = seals.open(sealed, context);
    return secret ? secret->view().toByteArray() : secret.error().type.toLatin1();
}

} // namespace

/// `chatelaine-service reseal`.
class TestReseal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sealsEverythingAnew();
    void keepsAKeyThatSomethingNeeds();
    void leavesAServiceThatRunsAlone();
    void makesNoDataWhereThereIsNone();

private:
    ServeOptions options() const { return {.directory = m_directory->filePath(u"data"_s)}; }
    Seals seals() const { return Seals::load(options().sealsDirectory()).value(); }
    /// Of the sealing keys; what signs the audit lies beside them.
    QStringList keyFiles() const { return QDir(options().sealsDirectory()).entryList({u"*.key"_s}, QDir::Files); }
    void onData(const std::function<void(Connection &)> &job) const;
    QList<QByteArray> secretsOfKeys() const;
    QList<QByteArray> secretsOfWebhook() const;
    QByteArray seedOfPerson() const;
    int sealedInAll() const;

    std::optional<QTemporaryDir> m_directory;
};

void TestReseal::init()
{
    m_directory.emplace();
    ServeOptions demo = options();
    demo.demo = true;
    QVERIFY(Application::start(demo).has_value());
    onData([&](Connection &connection) {
        const Seals keys = seals();
        const Sealed first = SigningSecrets::sealed(Secret("whsec_first"), webhook, keys);
        connection.run(u"INSERT INTO webhooks (id, workspace, url, name, environment, events, seal, box, created_at,"
                       " created_by, etag) SELECT ?, m.workspace, 'https://x.example', 'x', '', '', ?, ?, 0, m.id, 1"
                       " FROM members m LIMIT 1"_s,
                       webhook.text, first.seal, first.box);
        SigningSecrets(connection, keys, webhook).replace(Secret("whsec_second"), later);
        const Sealed seed = keys.seal("a seed", SecondFactors::contextOf(person));
        connection.run(u"INSERT INTO people (id, email, email_folded, name, password, created_at)"
                       " VALUES (?, 'x@example.com', 'x@example.com', 'X', '', 0)"_s,
                       person);
        connection.run(u"INSERT INTO second_factors (person, seal, box, begun_at) VALUES (?, ?, ?, 0)"_s, person,
                       seed.seal, seed.box);
    });
}

void TestReseal::onData(const std::function<void(Connection &)> &job) const
{
    Connection connection(options().directory + u"/service.sqlite"_s, Connection::Access::ReadWrite);
    job(connection);
    QVERIFY2(!connection.failure(), connection.failure() ? qPrintable(connection.failure()->detail) : "");
}

QList<QByteArray> TestReseal::secretsOfKeys() const
{
    QList<QByteArray> secrets;
    onData([&](Connection &connection) {
        const Seals keys = seals();
        Rows rows = connection.run(u"SELECT k.workspace, s.key, s.generation, s.seal, s.box FROM sealed_secrets s"
                                   " JOIN keys k ON k.id = s.key ORDER BY s.key"_s);
        while (rows.next())
            secrets += opened(keys, {rows.text(3), rows.bytes(4)},
                              SealedSecret::contextOf(rows.text(0), rows.text(1), static_cast<int>(rows.number(2))));
    });
    return secrets;
}

QList<QByteArray> TestReseal::secretsOfWebhook() const
{
    QList<QByteArray> secrets;
    onData([&](Connection &connection) {
        const Seals keys = seals();
        const auto signing = SigningSecrets(connection, keys, webhook).signing(later.addDays(-1));
        QVERIFY(signing.has_value());
        for (const Secret &secret : *signing)
            secrets += secret.view().toByteArray();
    });
    return secrets;
}

QByteArray TestReseal::seedOfPerson() const
{
    QByteArray seed;
    onData([&](Connection &connection) {
        Rows rows = connection.run(u"SELECT seal, box FROM second_factors WHERE person = ?"_s, person);
        if (rows.next())
            seed = opened(seals(), {rows.text(0), rows.bytes(1)}, SecondFactors::contextOf(person));
    });
    return seed;
}

int TestReseal::sealedInAll() const
{
    int count = 0;
    onData([&](Connection &connection) {
        Rows rows = connection.run(u"SELECT (SELECT COUNT(*) FROM sealed_secrets)"
                                   " + (SELECT COUNT(*) FROM webhooks WHERE seal <> '')"
                                   " + (SELECT COUNT(*) FROM webhooks WHERE older_seal <> '')"
                                   " + (SELECT COUNT(*) FROM second_factors)"_s);
        count = rows.next() ? static_cast<int>(rows.number(0)) : 0;
    });
    return count;
}

void TestReseal::sealsEverythingAnew()
{
    const int all = sealedInAll();
    QVERIFY(all >= 3);
    const QList<QByteArray> before = secretsOfKeys();
    QVERIFY(!before.isEmpty());
    const QString old = seals().current();
    const Result<Resealed> done = reseal(options());
    QVERIFY(done.has_value());
    QCOMPARE(done->secrets, all);
    QCOMPARE(done->unreadable, 0);
    QCOMPARE(keyFiles(), QStringList{seals().current() + u".key"_s});
    QVERIFY(seals().current() != old);
    QCOMPARE(secretsOfKeys(), before);
    QCOMPARE(secretsOfWebhook(), (QList<QByteArray>{"whsec_second", "whsec_first"}));
    QCOMPARE(seedOfPerson(), "a seed");
}

void TestReseal::keepsAKeyThatSomethingNeeds()
{
    const QString old = seals().current();
    onData([](Connection &connection) {
        connection.run(u"UPDATE sealed_secrets SET box = ? WHERE key = (SELECT MIN(key) FROM sealed_secrets)"_s,
                       QByteArray(80, 'x'));
    });
    const int all = sealedInAll();
    const Result<Resealed> done = reseal(options());
    QVERIFY(done.has_value());
    QCOMPARE(done->unreadable, 1);
    QCOMPARE(done->secrets, all - 1);
    QCOMPARE(keyFiles(), (QStringList{old + u".key"_s, seals().current() + u".key"_s}));
    QCOMPARE(
        done->sentence(),
        u"Sealed with a new key: %1. Left as they are, with their key if there is one, as they can't be read: 1."_s.arg(
            all - 1));
}

void TestReseal::leavesAServiceThatRunsAlone()
{
    const QStringList before = keyFiles();
    const auto running = Application::start(options());
    QVERIFY(running.has_value());
    const Result<Resealed> done = reseal(options());
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().type, u"data-in-use"_s);
    QCOMPARE(keyFiles(), before);
}

void TestReseal::makesNoDataWhereThereIsNone()
{
    ServeOptions wrong = options();
    wrong.directory += u"-of-another"_s;
    const Result<Resealed> done = reseal(wrong);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().type, u"no-data"_s);
    QVERIFY(!QFile::exists(wrong.directory));
    QVERIFY(!QFile::exists(wrong.sealsDirectory()));
}

QTEST_GUILESS_MAIN(TestReseal)
#include "tst_reseal.moc"
