// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/token.h"
#include "service/profiles/profilestore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace chatelaine::service;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList ourProfiles{u"checkout"_s, u"enterprise"_s, u"flintn"_s, u"gateway"_s, u"inflow"_s};

// Every text that people read, so that none is forgotten in a translation.
std::vector<LocalizedText> textsOf(const Profile &p)
{
    std::vector<LocalizedText> all{p.name, p.nouns.environment, p.nouns.scope, p.nouns.scopes};
    const auto add = [&](const auto &...texts) { (all.push_back(texts), ...); };
    for (const auto &kind : p.kinds) {
        add(kind.name, kind.description);
        if (!kind.stops.isEmpty())
            add(kind.stops, kind.keepsWorking);
    }
    for (const auto &environment : p.environments)
        add(environment.label, environment.moneyText);
    for (const auto &group : p.scopes.groups)
        add(group.label);
    for (const auto &scope : p.scopes.catalogue)
        add(scope.label, scope.description, scope.can);
    for (const auto &preset : p.scopes.presets)
        add(preset.label);
    for (const auto &hint : p.scopes.hints)
        add(hint.hint);
    for (const auto &state : p.states)
        add(state.label);
    for (const auto &move : p.moves)
        add(move.label);
    for (const auto &column : p.columns)
        add(column.title);
    for (const auto &role : p.roles)
        add(role.label, role.description);
    for (const auto &row : p.permissions) {
        add(row.group, row.label);
        if (!row.note.isEmpty())
            add(row.note);
    }
    for (const auto &advice : p.advice)
        add(advice.text);
    for (const auto &checklist : p.checklists)
        for (const LocalizedText &item : checklist.items)
            add(item);
    for (const auto &refusal : p.refusals)
        add(refusal.title, refusal.remedy);
    for (const auto &event : p.events)
        add(event.description);
    return all;
}

} // namespace

class TestProfileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ourFiveAreThere();
    void saysEverythingInFiveLanguages_data() { everyProfile(); }
    void saysEverythingInFiveLanguages();
    void itsTokensComeBack_data() { everyProfile(); }
    void itsTokensComeBack();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void namesEveryFlawOfAFile();
    void readsADirectoryWithAnEnvironmentMore();
    void refusesADirectoryWithoutProfiles();
    void refusesTwoFilesWithOneId();
    void anotherTextHasAnotherEtag();
    void developersKeepToTheirOwnTestKeys_data() { everyProfile(); }
    void developersKeepToTheirOwnTestKeys();
    void onlyOwnersResetPasswords_data() { everyProfile(); }
    void onlyOwnersResetPasswords();

    void enterpriseIsAsItsDocumentSays();
    void checkoutIsAsItsDocumentSays();
    void gatewayIsAsItsDocumentSays();
    void flintnIsAsItsDocumentSays();
    void inflowIsAsItsDocumentSays();

private:
    void everyProfile();
    Profile profile(const char *id) const { return m_store.find(QLatin1StringView(id))->profile; }

    ProfileStore m_store;
    QByteArray m_enterprise;
};

void TestProfileFiles::initTestCase()
{
    const Result<ProfileStore> store = ProfileStore::load();
    QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail));
    m_store = *store;
    m_enterprise = m_store.find(u"enterprise"_s)->json;
}

void TestProfileFiles::everyProfile()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : ourProfiles)
        QTest::newRow(qPrintable(id)) << id;
}

void TestProfileFiles::ourFiveAreThere()
{
    QCOMPARE(m_store.ids(), ourProfiles);
}

void TestProfileFiles::saysEverythingInFiveLanguages()
{
    QFETCH(QString, id);
    const std::vector<LocalizedText> texts = textsOf(m_store.find(id)->profile);
    QVERIFY(texts.size() > 50);
    for (const LocalizedText &text : texts)
        QCOMPARE(text.byLanguage.keys(), QStringList({u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s}));
}

void TestProfileFiles::itsTokensComeBack()
{
    QFETCH(QString, id);
    const Profile &profile = m_store.find(id)->profile;
    for (const Profile::KeyKind &kind : profile.kinds) {
        for (const Profile::Environment &environment : profile.environments) {
            const MintedToken minted = mint(profile, kind.id, environment.id);
            const auto presented = parseToken(minted.token.view());
            QVERIFY(presented);
            QCOMPARE(presented->id, minted.id);
            QCOMPARE(presented->digest, minted.digest);
        }
    }
}

void TestProfileFiles::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("pointer");

    const auto row = [](const char *name, const char *right, const char *wrong, const char *pointer) {
        QTest::newRow(name) << QByteArray(right) << QByteArray(wrong) << QString::fromLatin1(pointer);
    };
    row("text that is no JSON", "\"layout\": \"list\"", "\"layout\" \"list\"", "");
    row("a member that is there twice", "\"layout\": \"list\"", "\"layout\": \"list\", \"layout\": \"list\"",
        "/layout");
    row("a member nobody knows", "\"layout\": \"list\"", "\"layout\": \"list\", \"colour\": \"red\"", "");
    row("a word that is not on the list", "\"layout\": \"list\"", "\"layout\": \"grid\"", "/layout");
    row("a wrong type", "\"deletable\": false", "\"deletable\": \"no\"", "/deletable");
    row("a number below its least", "\"revision\": 3", "\"revision\": 0", "/revision");
    row("a text without English", "{\"en\": \"Reporting\", ", "{", "/scopes/presets/1/label");
    row("a template without a secret", "sk_live_{id}{secret}", "sk_live_{id}", "/kinds/0/token_by_environment/live");
    row("a template with the secret first", "sk_live_{id}{secret}", "sk_live_{secret}{id}",
        "/kinds/0/token_by_environment/live");
    row("an environment without a template", "{\"live\": \"sk_live_{id}{secret}\", ", "{",
        "/kinds/0/token_by_environment");
    row("a template for an unknown environment", "\"test\": \"sk_test_", "\"try\": \"sk_test_",
        "/kinds/0/token_by_environment/try");
    row("a visible part that shows some of the secret", "\"characters\": 14", "\"characters\": 21",
        "/kinds/0/visible/characters");
    row("a scope outside the grammar", "\"name\": \"payouts:write\"", "\"name\": \"payouts:send\"",
        "/scopes/catalogue/7/name");
    row("a scope in no group", "\"group\": \"invoices\"", "\"group\": \"bills\"", "/scopes/catalogue/0/group");
    row("a preset with an unknown scope", "[\"payouts:read\", \"payouts:write\"]", "[\"payouts:reed\"]",
        "/scopes/presets/2/scopes");
    row("a move to an unknown state", "\"to\": \"revoked\"", "\"to\": \"gone\"", "/moves/0/to");
    row("a revocation that does not end", "\"to\": \"revoked\"", "\"to\": \"active\"", "/moves/0/to");
    row("graces where the key does not keep its id", "\"graces\": []", "\"graces\": [0]", "/rotation/graces");
    row("a right of an unknown role", "\"own-keys\", \"viewer\": \"no\"", "\"own-keys\", \"guest\": \"no\"",
        "/permissions/3/by_role/guest");
    row("somebody below an owner who resets passwords",
        "{\"owner\": \"yes\", \"admin\": \"no\", \"developer\": \"no\", \"viewer\": \"no\"}\n    },\n    {\n      "
        "\"id\": \"webhooks.read\"",
        "{\"owner\": \"yes\", \"admin\": \"yes\", \"developer\": \"no\", \"viewer\": \"no\"}\n    },\n    {\n      "
        "\"id\": \"webhooks.read\"",
        "/permissions/12/by_role/admin");
    row("a right of members that ends at own keys", "\"admin\": \"up-to-own-role\"", "\"admin\": \"own-keys\"",
        "/permissions/11/by_role/admin");
    row("a secret that is shown whole", "\"end\": \"first\"", "\"end\": \"whole\"", "/kinds/0/visible/end");
    row("a header that is refused for no reason the profile has", "\"fixed_scopes\": [],",
        R"("fixed_scopes": [], "refused_headers": [{"header": "X-Account", "cause": "account"}],)",
        "/kinds/0/refused_headers/0/cause");
    row("a state without a way out", "{\n      \"id\": \"active\"", "{\n      \"id\": \"idle\"", "/states/0");
    row("no state that works", "\"states\": [\n    {\n      \"id\": \"active\",\n      \"meaning\": \"usable\"",
        "\"states\": [\n    {\n      \"id\": \"active\",\n      \"meaning\": \"paused\"", "/states");
    row("a refusal that is there twice", "\"cause\": \"ambiguous\"", "\"cause\": \"invalid\"", "/refusals/2/cause");
    row("an event that is there twice", "\"id\": \"api_key.revoked\"", "\"id\": \"api_key.created\"", "/events/1/id");
    row("an event nobody sends", "\"id\": \"api_key.revoked\"", "\"id\": \"api_key.lost\"", "/events/1/id");
    row("a call for an unknown kind", "\"events\": [",
        R"("holder_calls": [{"id": "health.read", "kind": "system", "scope": "invoices:read"}], "events": [)",
        "/holder_calls/0/kind");
    row("a call for an unknown scope", "\"events\": [",
        R"("holder_calls": [{"id": "health.read", "kind": "secret", "scope": "health:read"}], "events": [)",
        "/holder_calls/0/scope");
}

void TestProfileFiles::refusesWhatIsWrong()
{
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    QFETCH(QString, pointer);
    const qsizetype at = m_enterprise.indexOf(right);
    QVERIFY(at >= 0);
    const auto line =
        pointer.isEmpty() && !wrong.startsWith("\"layout\" ") ? 1 : m_enterprise.first(at).count('\n') + 1;

    QByteArray text = m_enterprise;
    text.replace(at, right.size(), wrong);
    const Result<LoadedProfile> read = ProfileStore::read(u"enterprise.json"_s, text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Local);
    QCOMPARE(read.error().subject, u"enterprise.json"_s);
    const QString expected = u"enterprise.json:%1: %2: "_s.arg(line).arg(pointer);
    QVERIFY2(read.error().detail.split(u'\n').filter(expected).size() == 1,
             qPrintable(u"expected %1, got %2"_s.arg(expected, read.error().detail)));
}

void TestProfileFiles::namesEveryFlawOfAFile()
{
    QByteArray text = m_enterprise;
    text.replace("\"deletable\": false", "\"deletable\": 0");
    text.replace("\"use\": \"call\"", "\"use\": \"sometimes\"");
    const Result<LoadedProfile> read = ProfileStore::read(u"enterprise.json"_s, text);
    QVERIFY(!read);
    QCOMPARE(read.error().detail.count(u'\n'), 1);
    QVERIFY(read.error().detail.contains(u" /deletable: "_s));
    QVERIFY(read.error().detail.contains(u" /use: "_s));
}

void TestProfileFiles::readsADirectoryWithAnEnvironmentMore()
{
    // What a service does on the day it opens a sandbox: new data, no new release.
    QByteArray text = m_store.find(u"inflow"_s)->json;
    text.replace("\"inflow_prod_{id}{secret}\"",
                 "\"inflow_prod_{id}{secret}\", \"sandbox\": \"inflow_test_{id}{secret}\"");
    text.replace("\"inflow_pub_prod_{id}{secret}\"",
                 "\"inflow_pub_prod_{id}{secret}\", \"sandbox\": \"inflow_pub_test_{id}{secret}\"");
    const QByteArray first = "\"environments\": [";
    text.replace(text.indexOf(first), first.size(),
                 first + R"({"id": "sandbox", "label": {"en": "Sandbox"}, "moves_real_money": false,
                             "money_text": {"en": "Moves no money"}, "base_url": "https://sandbox.inflow.example"},)");
    QTemporaryDir dir;
    QFile file(dir.filePath(u"inflow.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();

    const Result<ProfileStore> store = ProfileStore::load(dir.path());
    QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail));
    QCOMPARE(store->ids(), QStringList{u"inflow"_s});
    const Profile &profile = store->find(u"inflow"_s)->profile;
    QVERIFY(!profile.isLive(u"sandbox"_s));
    QVERIFY(profile.isLive(u"production"_s));
    QVERIFY(mint(profile, u"private"_s, u"sandbox"_s).token.view().startsWith("inflow_test_"));
}

void TestProfileFiles::refusesADirectoryWithoutProfiles()
{
    const QTemporaryDir dir;
    const Result<ProfileStore> store = ProfileStore::load(dir.path());
    QVERIFY(!store);
    QCOMPARE(store.error().type, u"profile-missing"_s);
    QCOMPARE(store.error().subject, dir.path());
}

void TestProfileFiles::refusesTwoFilesWithOneId()
{
    const QTemporaryDir dir;
    QVERIFY(QFile::copy(u":/profiles/inflow.json"_s, dir.filePath(u"a.json"_s)));
    QVERIFY(QFile::copy(u":/profiles/inflow.json"_s, dir.filePath(u"b.json"_s)));
    const Result<ProfileStore> store = ProfileStore::load(dir.path());
    QVERIFY(!store);
    QCOMPARE(store.error().subject, dir.filePath(u"b.json"_s));
}

void TestProfileFiles::anotherTextHasAnotherEtag()
{
    const auto before = m_store.find(u"enterprise"_s);
    const Result<LoadedProfile> after = ProfileStore::read(u"enterprise.json"_s, m_enterprise + '\n');
    QVERIFY(after.has_value());
    QVERIFY(before->etag.startsWith('"') && before->etag.endsWith('"'));
    QVERIFY(after->etag != before->etag);
    QCOMPARE(after->json, m_enterprise + '\n');
}

void TestProfileFiles::developersKeepToTheirOwnTestKeys()
{
    using Grant = Profile::Permission::Grant;
    QFETCH(QString, id);
    const Profile &p = m_store.find(id)->profile;
    for (const Profile::Environment &environment : p.environments) {
        for (const char *permission : {"keys.create", "keys.rotate", "keys.edit", "keys.revoke"}) {
            const Grant grant = p.grant(u"developer"_s, QLatin1StringView(permission), environment.id);
            if (environment.isLive())
                QVERIFY2(grant == Grant::No, permission);
            else if (qstrcmp(permission, "keys.create") != 0)
                QVERIFY2(grant == Grant::OwnKeys, permission);
        }
    }
}

void TestProfileFiles::onlyOwnersResetPasswords()
{
    QFETCH(QString, id);
    const Profile &p = m_store.find(id)->profile;
    QStringList may;
    for (const Profile::Role &role : p.roles)
        if (p.grant(role.id, u"members.reset"_s) == Profile::Permission::Grant::Yes)
            may += role.id;
    QCOMPARE(may, id == u"gateway"_s ? QStringList({u"global"_s, u"owner"_s}) : QStringList(u"owner"_s));
}

void TestProfileFiles::enterpriseIsAsItsDocumentSays()
{
    const Profile p = profile("enterprise");
    QCOMPARE(p.kinds.front().header, u"Authorization"_s);
    QCOMPARE(p.kinds.front().scheme, u"Bearer"_s);
    QCOMPARE(p.scopes.catalogue.size(), 12u);
    QVERIFY(p.scopes.fullAccess && p.scopes.required && !p.scopes.editable);
    QCOMPARE(p.scopes.presets.at(1).scopes, QStringList({u"clients:read"_s, u"invoices:read"_s, u"payouts:read"_s}));
    QVERIFY(p.expiry.allowed);
    QCOMPARE(p.expiry.precision, Profile::Expiry::Precision::Date);
    QCOMPARE(p.rotation.mode, Profile::Rotation::Mode::Overlap);
    QCOMPARE(p.moves.size(), 1u);
    QCOMPARE(p.grant(u"developer"_s, u"keys.create"_s, u"live"_s), Profile::Permission::Grant::No);
    QCOMPARE(p.grant(u"developer"_s, u"keys.create"_s, u"test"_s), Profile::Permission::Grant::Yes);
    QCOMPARE(p.role(u"admin"_s)->cannotGrant, QStringList({u"disbursements:write"_s, u"payouts:write"_s}));
    for (const char *cause : {"missing", "invalid", "revoked", "expired", "wrong-environment"})
        QCOMPARE(p.refusal(QLatin1StringView(cause))->status, 401);
    for (const char *cause : {"insufficient-scope", "resource-not-accessible"})
        QCOMPARE(p.refusal(QLatin1StringView(cause))->status, 403);
    QCOMPARE(p.events.size(), 4u);
}

void TestProfileFiles::checkoutIsAsItsDocumentSays()
{
    const Profile p = profile("checkout");
    QCOMPARE(p.nouns.environment.in(u"en"_s), u"mode"_s);
    QCOMPARE(p.scopes.catalogue.size(), 9u);
    QCOMPARE(p.use, Profile::Use::Authentication);
    QVERIFY(!p.expiry.allowed && !p.deletable);
    QStringList titles;
    for (const Profile::Column &column : p.columns)
        titles.append(column.title.in(u"en"_s));
    QCOMPARE(titles.first(7),
             QStringList({u"Name"_s, u"Prefix"_s, u"Mode"_s, u"Scopes"_s, u"Last used"_s, u"Created"_s, u"Status"_s}));
}

void TestProfileFiles::gatewayIsAsItsDocumentSays()
{
    using namespace std::chrono_literals;
    const Profile p = profile("gateway");
    QVERIFY(p.kind(u"system"_s)->global && !p.kind(u"organization"_s)->global);
    QCOMPARE(p.rotation.mode, Profile::Rotation::Mode::SameId);
    QCOMPARE(p.rotation.graces, (std::vector<std::chrono::seconds>{0s, 15min, 1h, 24h, 168h}));
    QCOMPARE(p.rotation.presetGrace, std::chrono::seconds(24h));
    QVERIFY(p.deletable);
    QVERIFY(p.scopes.wildcards);
    QCOMPARE(p.scopes.hints.front().pattern, u"recurring:*"_s);
    QVERIFY(!p.environments.front().movesRealMoney);
    QVERIFY(p.isLive(u"production"_s));
    QCOMPARE(p.kind(u"organization"_s)->refusedHeaders.front().header, u"X-Organization-ID"_s);
    QCOMPARE(p.holderCall(u"portal-links.create"_s)->kind, u"organization"_s);
    QCOMPARE(p.holderCall(u"portal-links.create"_s)->scope, u"portal:create"_s);
    QCOMPARE(p.holderCall(u"settings.update"_s)->kind, u"system"_s);
}

void TestProfileFiles::flintnIsAsItsDocumentSays()
{
    const Profile p = profile("flintn");
    QCOMPARE(p.kinds.front().header, u"X-Api-Key"_s);
    QVERIFY(p.kinds.front().scheme.isEmpty());
    QCOMPARE(p.kinds.front().delivery, Profile::KeyKind::Delivery::ShownOnce);
    QCOMPARE(p.environments.at(0).baseUrl, u"https://api.flintn.com/v1"_s);
    QCOMPARE(p.environments.at(1).baseUrl, u"https://sandbox.api.flintn.com/v1"_s);
    QCOMPARE(p.scopes.catalogue.size(), 11u);
    QVERIFY(p.scopes.editable);
    QCOMPARE(p.state(u"disabled"_s).meaning, StateClass::Paused);
    QVERIFY(mint(p, u"merchant"_s, u"production"_s).visiblePart.size() == 5);
}

void TestProfileFiles::inflowIsAsItsDocumentSays()
{
    const Profile p = profile("inflow");
    QCOMPARE(p.layout, Profile::Layout::Pair);
    QCOMPARE(p.kind(u"private"_s)->delivery, Profile::KeyKind::Delivery::Recoverable);
    QCOMPARE(p.kind(u"public"_s)->delivery, Profile::KeyKind::Delivery::Public);
    QCOMPARE(p.kind(u"public"_s)->header, u"X-Inflow-Public-Key"_s);
    QCOMPARE(p.kind(u"public"_s)->visible.end, Profile::VisiblePart::End::Whole);
    QVERIFY(!p.kind(u"private"_s)->stops.isEmpty() && !p.kind(u"private"_s)->keepsWorking.isEmpty());
    QCOMPARE(p.environment(u"production"_s)->moneyText.in(u"en"_s), u"Every call is real money"_s);
    QCOMPARE(p.rotation.mode, Profile::Rotation::Mode::Immediate);
    QCOMPARE(p.checklists.front().items.size(), 4u);
    QCOMPARE(p.grant(u"developer"_s, u"keys.rotate"_s, u"production"_s), Profile::Permission::Grant::No);
    QCOMPARE(p.grant(u"admin"_s, u"keys.rotate"_s, u"production"_s), Profile::Permission::Grant::Yes);
}

QTEST_APPLESS_MAIN(TestProfileFiles)
#include "tst_profilefiles.moc"
