// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"

#include <QFile>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bodyOf(const QString &id)
{
    QFile file(QStringLiteral(PROFILES) + u'/' + id + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWireProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatEachSays_data();
    void readsWhatEachSays();
    void readsAKind();
    void readsAPair();
    void readsWhatHoldersMayAsk();
    void readsWhatWebhooksAreToldOf();
    void readsScopes();
    void readsWhoMayDoWhat();
    void takesUnknownWordsForTheLeast();
    void refusesATextWithoutEnglish();
    void refusesEveryMissingMember();
};

void TestWireProfile::readsWhatEachSays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("rotation");
    QTest::addColumn<bool>("expires");
    QTest::addColumn<int>("environments");
    QTest::addColumn<int>("kinds");
    QTest::newRow("a pair of keys") << "inflow"
                                    << "immediate" << false << 1 << 2;
    QTest::newRow("named keys that expire") << "enterprise"
                                            << "overlap" << true << 2 << 1;
    QTest::newRow("two modes") << "checkout"
                               << "overlap" << false << 2 << 1;
    QTest::newRow("two tiers, the same id") << "gateway"
                                            << "same-id" << false << 1 << 2;
    QTest::newRow("merchant keys") << "flintn"
                                   << "overlap" << false << 2 << 1;
}

void TestWireProfile::readsWhatEachSays()
{
    using Mode = Profile::Rotation::Mode;
    const QMap<Mode, QString> modes{
        {Mode::Immediate, u"immediate"_s}, {Mode::Overlap, u"overlap"_s}, {Mode::SameId, u"same-id"_s}};
    QFETCH(QString, id);
    const auto profile = wire::readProfile(bodyOf(id));
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    QCOMPARE(profile->id, id);
    QTEST(modes.value(profile->rotation.mode), "rotation");
    QTEST(profile->expiry.allowed, "expires");
    QTEST(int(profile->environments.size()), "environments");
    QTEST(int(profile->kinds.size()), "kinds");
}

void TestWireProfile::readsAKind()
{
    const auto profile = wire::readProfile(bodyOf(u"enterprise"_s));
    QVERIFY(profile);
    const Profile::KeyKind &kind = profile->kinds.at(0);
    QCOMPARE(kind.id, u"secret"_s);
    QCOMPARE(kind.header, u"Authorization"_s);
    QCOMPARE(kind.scheme, u"Bearer"_s);
    QCOMPARE(kind.tokenByEnvironment.value(u"test"_s), u"sk_test_{id}{secret}"_s);
    QVERIFY(kind.visible.end == Profile::VisiblePart::End::First);
    QVERIFY(kind.delivery == Profile::KeyKind::Delivery::ShownOnce);
    QVERIFY(profile->isLive(u"live"_s));
    QVERIFY(!profile->isLive(u"test"_s));
}

void TestWireProfile::readsAPair()
{
    const auto profile = wire::readProfile(bodyOf(u"inflow"_s));
    QVERIFY(profile);
    const Profile::KeyKind *secret = profile->kind(u"private"_s);
    QVERIFY(secret && secret->delivery == Profile::KeyKind::Delivery::Recoverable);
    QVERIFY(!secret->stops.isEmpty());
    QVERIFY(!secret->keepsWorking.isEmpty());
    const Profile::KeyKind *open = profile->kind(u"public"_s);
    QVERIFY(open && open->delivery == Profile::KeyKind::Delivery::Public);
    QVERIFY(open->visible.end == Profile::VisiblePart::End::Whole);
    QVERIFY(open->audience == Profile::KeyKind::Audience::Sdk);
    QVERIFY(profile->holderCalls.empty());
}

void TestWireProfile::readsWhatHoldersMayAsk()
{
    const auto profile = wire::readProfile(bodyOf(u"gateway"_s));
    QVERIFY(profile);
    const Profile::HolderCall *call = profile->holderCall(u"portal-links.create"_s);
    QVERIFY(call);
    QCOMPARE(call->kind, u"organization"_s);
    QCOMPARE(call->scope, u"portal:create"_s);
    const std::vector<Profile::RefusedHeader> &refused = profile->kind(u"organization"_s)->refusedHeaders;
    QCOMPARE(refused.size(), size_t(1));
    QCOMPARE(refused[0].header, u"X-Organization-ID"_s);
    QCOMPARE(refused[0].cause, u"organization-header"_s);
}

void TestWireProfile::readsWhatWebhooksAreToldOf()
{
    const auto profile = wire::readProfile(bodyOf(u"enterprise"_s));
    QVERIFY(profile);
    QStringList events;
    for (const Profile::Event &event : profile->events)
        events << event.id;
    QCOMPARE(events,
             (QStringList{u"api_key.created"_s, u"api_key.revoked"_s, u"api_key.expiring"_s, u"api_key.expired"_s}));
}

void TestWireProfile::readsScopes()
{
    const auto profile = wire::readProfile(bodyOf(u"enterprise"_s));
    QVERIFY(profile);
    QCOMPARE(profile->scopes.catalogue.size(), size_t(12));
    const Profile::Scope *scope = profile->scope(u"payouts:write"_s);
    QVERIFY(scope);
    QVERIFY(scope->write && scope->paysOut);
    QCOMPARE(scope->can.in(u"de"_s), u"Geld auszahlen"_s);
    QVERIFY(profile->state(u"revoked"_s).meaning == StateClass::Ended);
}

void TestWireProfile::readsWhoMayDoWhat()
{
    const auto profile = wire::readProfile(bodyOf(u"enterprise"_s));
    QVERIFY(profile);
    QVERIFY(profile->grant(u"owner"_s, u"keys.create"_s, u"live"_s) == Profile::Permission::Grant::Yes);
    QVERIFY(profile->grant(u"viewer"_s, u"keys.create"_s, u"live"_s) == Profile::Permission::Grant::No);
}

void TestWireProfile::takesUnknownWordsForTheLeast()
{
    QByteArray body = bodyOf(u"enterprise"_s);
    body.replace(R"("mode": "overlap")", R"("mode": "telepathy")");
    body.replace(R"("owner": "yes")", R"("owner": "at-full-moon")");
    const auto profile = wire::readProfile(body);
    QVERIFY(profile);
    QVERIFY(profile->rotation.mode == Profile::Rotation::Mode::None);
    QVERIFY(profile->grant(u"owner"_s, u"keys.create"_s) == Profile::Permission::Grant::No);
}

void TestWireProfile::refusesATextWithoutEnglish()
{
    QByteArray body = bodyOf(u"enterprise"_s);
    body.replace(R"("name": {"en": "Enterprise")", R"("name": {"xx": "Enterprise")");
    const auto profile = wire::readProfile(body);
    QVERIFY(!profile);
    QCOMPARE(profile.error().detail, u"/name: A text is told in English too."_s);
}

void TestWireProfile::refusesEveryMissingMember()
{
    const QByteArray body = bodyOf(u"enterprise"_s);
    for (const char *name : {"id", "revision", "layout", "kinds", "scopes", "rotation", "columns", "refusals"}) {
        QByteArray without = body;
        const QByteArray member = "\n  \"" + QByteArray(name) + "\":";
        QVERIFY2(without.contains(member), name);
        without.replace(member, "\n  \"x-" + QByteArray(name) + "\":");
        const auto profile = wire::readProfile(without);
        QVERIFY2(!profile, name);
        QCOMPARE(profile.error().detail, u"/%1: This member is missing."_s.arg(QLatin1StringView(name)));
    }
}

QTEST_APPLESS_MAIN(TestWireProfile)
#include "tst_wireprofile.moc"
