// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/wire.h"
#include "tests/protocol/samples.h"

#include <QTest>
#include <functional>

using namespace chatelaine;

namespace {

using Reads = std::function<bool(QByteArrayView)>;

struct Document
{
    const char *name;
    QByteArray body;
    Reads reads; ///< whether the reader takes it; must not crash on anything
};

std::vector<Document> documents()
{
    const Profile profile = samples::profile();
    const QByteArray key = samples::key();
    const QByteArray tokens =
        R"({"session":"s","access_token":"a","access_ends_at":"2026-11-21T00:20:09Z","refresh_token":"r"})";
    const QByteArray workspaces =
        R"([{"id":"ws","name":"Ledger","profile":"enterprise","profile_name":"Enterprise","role":"owner","self":"mem_1"}])";
    const QByteArray member =
        R"({"id":"m","name":"n","email":"e","role":"r","status":"left","keys":1,"two_factor":true,)"
        R"("since":"2026-01-31T08:00:00Z","etag":"e","offboarding":true})";
    const QByteArray invitation = R"({"id":"i","email":"e","role":"r","invited_by":"m",)"
                                  R"("created_at":"2026-11-14T00:20:09Z","expires_at":"2026-11-21T00:20:09Z",)"
                                  R"("expired":true})";
    const QByteArray hash = QByteArray("0123456789abcdef").repeated(4);
    const QByteArray hashes = R"("previous":")" + hash + R"(","hash":")" + hash + "\"";
    const auto reader = [](auto read) { return [read](QByteArrayView body) { return read(body).has_value(); }; };
    const auto stateful = [profile](auto read) {
        return [read, profile](QByteArrayView body) { return read(body, profile).has_value(); };
    };
    return {
        {"a key", key, stateful(wire::readKey)},
        {"a page of keys", "{\"items\":[" + key + "],\"next\":\"c\",\"total\":1,\"as_of\":2}",
         stateful(wire::readKeys)},
        {"an issued key", "{\"key\":" + key + ",\"secret\":\"s\"}", stateful(wire::readIssuedKey)},
        {"a draft",
         R"({"kind":"k","name":"n","environment":"e","scopes":["a"],"expires_at":"2027-02-18T00:00:00Z","note":"x"})",
         reader(wire::readKeyDraft)},
        {"an edit", R"({"name":"n","note":"","owner":"m","tags":["a"],"scopes":["b"],"state":"active"})",
         reader(wire::readKeyEdit)},
        {"a rotation", R"({"grace_seconds":900,"name":"n","expires_at":"2027-02-18T00:00:00Z"})",
         reader(wire::readRotationRequest)},
        {"a generation", R"({"generation":2})", reader(wire::readGeneration)},
        {"a probe", R"({"secret":"s"})", reader(wire::readProbe)},
        {"a probe's answer", R"({"accepted":false,"cause":"revoked"})", reader(wire::readProbeResult)},
        {"a description", R"({"name":"n","protocol":1,"needs_setup":true,"demo":true})", reader(wire::readServiceInfo)},
        {"credentials", R"({"email":"e","password":"p","device":"d","code":"c"})", reader(wire::readCredentials)},
        {"a set-up",
         R"({"code":"c","workspace":"w","profile":"p","name":"n","credentials":{"email":"e","password":"p"}})",
         reader(wire::readSetup)},
        {"tokens", tokens, reader(wire::readTokens)},
        {"a sign-in",
         "{\"tokens\":" + tokens
             + R"(,"person":{"id":"p","name":"n","email":"e","global_administrator":true},"workspaces":)" + workspaces
             + "}",
         reader(wire::readSignIn)},
        {"a refresh", R"({"refresh_token":"r"})", reader(wire::readRefresh)},
        {"an elevation", R"({"password":"p"})", reader(wire::readProof)},
        {"workspaces", "{\"items\":" + workspaces + "}", reader(wire::readWorkspaces)},
        {"members",
         R"({"items":[{"id":"m","name":"n","email":"e","role":"r","status":"active","keys":1,"two_factor":true,)"
         R"("since":"2026-01-31T08:00:00Z","etag":"e","offboarding":true}]})",
         reader(wire::readMembers)},
        {"a member", member, reader(wire::readMember)},
        {"a member's edit", R"({"role":"admin","status":"suspended"})", reader(wire::readMemberEdit)},
        {"a link for a password", R"({"token":"t","expires_at":"2026-11-21T00:20:09Z"})",
         reader(wire::readIssuedReset)},
        {"invitations", "{\"items\":[" + invitation + "]}", reader(wire::readInvitations)},
        {"an invitation's draft", R"({"email":"e","role":"r","days":7})", reader(wire::readInvitationDraft)},
        {"an issued invitation", "{\"invitation\":" + invitation + ",\"token\":\"t\"}",
         reader(wire::readIssuedInvitation)},
        {"an invitation's preview",
         R"({"workspace":"w","role":"r","email":"e","invited_by":"m","expires_at":"2026-11-21T00:20:09Z",)"
         R"("knows_account":true})",
         reader(wire::readInvitationPreview)},
        {"an acceptance", R"({"token":"t","name":"n","password":"p","code":"c","device":"d"})",
         reader(wire::readAcceptance)},
        {"a leaving",
         "{\"member\":" + member + ",\"keys\":[{\"key\":" + key
             + R"(,"relation":"seen","sight":"revealed","sight_at":"2026-11-21T00:20:09Z","verdict":"rotate",)"
               R"("hand_to":"m"}],"open_invitations":2,"report":[{"key_id":"k","key_name":"n","verdict":"hand-over",)"
               R"("hand_to_name":"x"}],"finished":true,"etag":"e"})",
         stateful(wire::readOffboarding)},
        {"decisions", R"({"decisions":[{"key_id":"k","verdict":"hand-over","hand_to":"m"}]})",
         reader(wire::readKeyDecisions)},
        {"sessions",
         R"({"items":[{"id":"s","device":"d","address":"::1","started_at":"2026-11-21T00:20:09Z",)"
         R"("seen_at":"2026-11-21T00:20:09Z","current":true}]})",
         reader(wire::readSessions)},
        {"a password's change", R"({"password":"p","new_password":"n"})", reader(wire::readPasswordChange)},
        {"a password's reset", R"({"token":"t","new_password":"n"})", reader(wire::readPasswordReset)},
        {"a second factor", R"({"enabled":true,"since":"2026-11-21T00:20:09Z","recovery_codes":9})",
         reader(wire::readSecondFactor)},
        {"a seed", R"({"secret":"s","uri":"u"})", reader(wire::readSecondFactorSeed)},
        {"a code", R"({"code":"c"})", reader(wire::readCode)},
        {"recovery codes", R"({"recovery_codes":["a","b"]})", reader(wire::readRecoveryCodes)},
        {"an operation", "{\"state\":\"done\",\"verb\":\"create\",\"key\":" + key + "}", stateful(wire::readOperation)},
        {"usage",
         R"({"per_day":[1,2],"per_hour":[3],"longest_silence":60,"secrets":[{"generation":2,"ended":true,)"
         R"("last_at":"2026-01-31T08:00:00Z","last_from":"::1","last_refused_at":"2026-01-31T08:00:00Z",)"
         R"("last_refused_from":"::1"}],"first_use_at":"2026-01-31T08:00:00Z","first_use_from":"::1","sources":[{"address":"::1","calls_24_hours":3,"last_at":"2026-01-31T08:00:00Z"}],)"
         R"("calls_24_hours":3,"refused_24_hours":1,"last_refused_at":"2026-01-31T08:00:00Z",)"
         R"("last_refused_cause":"expired","as_of":"2026-01-31T08:00:00Z"})",
         reader(wire::readKeyUsage)},
        {"ticks", R"({"generation":2,"done":[0,2]})", reader(wire::readRotationTicks)},
        {"ticks to set", R"({"generation":2,"done":[0,2]})", reader(wire::readRotationTicksRequest)},
        {"a refused call",
         R"({"request_id":"q","at":"2026-01-31T08:00:00Z","status":403,"cause":"c","needed_scope":"s","key":"k",)"
         R"("key_name":"n","environment":"e","address":"::1"})",
         reader(wire::readRefusedCall)},
        {"webhooks", "{\"items\":[" + samples::webhook() + "]}", reader(wire::readWebhooks)},
        {"a webhook", samples::webhook(), reader(wire::readWebhook)},
        {"an issued webhook", "{\"webhook\":" + samples::webhook() + ",\"secret\":\"s\"}",
         reader(wire::readIssuedWebhook)},
        {"a webhook's draft", R"({"url":"https://ops.example","name":"n","environment":"e","events":["a"]})",
         reader(wire::readWebhookDraft)},
        {"a webhook's edit",
         R"({"url":"https://ops.example","name":"n","environment":"e","events":["a"],"paused":true})",
         reader(wire::readWebhookEdit)},
        {"a test event", R"({"event":"api_key.created"})", reader(wire::readTestEvent)},
        {"a delivery", samples::delivery(), reader(wire::readDelivery)},
        {"deliveries", "{\"items\":[" + samples::delivery() + "],\"next\":\"c\",\"total\":1}",
         reader(wire::readDeliveries)},
        {"a delivery's detail",
         "{\"delivery\":" + samples::delivery()
             + R"(,"attempts":[{"at":"2026-11-21T00:20:00Z","status":503,"failure":"f","took":840,"answer":"a"}],)"
               R"("body":"b"})",
         reader(wire::readDeliveryDetail)},
        {"a wish for a portal link", R"({"customer":"c","ttlMinutes":5})", reader(wire::readPortalLinkRequest)},
        {"a portal's token", R"({"token":"t"})", reader(wire::readToken)},
        {"an organization's draft", R"({"name":"n","owner":"o","profile":"p"})", reader(wire::readOrganizationDraft)},
        {"an edit of the settings", R"({"portal_link_max_ttl_minutes":5})", reader(wire::readSystemSettingsEdit)},
        {"the audit",
         R"({"items":[{"number":1,"at":"2026-01-31T08:00:00Z","verb":"key.created","actor":"a","role":"r","key_id":"k",)"
         R"("key_name":"n","address":"::1","request_id":"q","summary":"s","workspace":"w","chain":"refusals",)"
         R"("actor_id":"m","session":"d","allowed_by":"p","fields":[{"name":"n","before":"b","after":"a"}],"times":2,)"
             + hashes + "}]}",
         reader(wire::readAudit)},
        {"the audit's head",
         R"({"changes":{"number":2,"hash":")" + hash + R"(","signature":")" + hash + hash
             + R"("},"refusals":{"number":0},"public_key":")" + hash + R"("})",
         reader(wire::readAuditHead)},
        {"the audit's links", R"({"items":[{"number":1,"content":")" + hash + R"(","hash":")" + hash + R"("}]})",
         reader(wire::readAuditLinks)},
        {"a check of the audit",
         R"({"at":"2026-01-31T08:00:00Z","changes":1,"refusals":2,"flaw":{"what":"cut","chain":"changes","number":3},)"
         R"("as_it_stands":{"number":1,"at":"2026-01-31T08:00:00Z","verb":"v","actor":"a"}})",
         reader(wire::readAuditCheck)},
        {"an export", R"({"format":"csv"})", reader(wire::readExport)},
        {"an identity",
         R"({"key":"k","name":"n","kind":"c","workspace":"w","environment":"e","scopes":["a"],"request_id":"q"})",
         reader(wire::readIdentity)},
        {"an event", "{\"what\":\"key-changed\",\"number\":9,\"key_id\":\"k\",\"key\":" + key + "}",
         stateful(wire::readEvent)},
    };
}

/// Where the values of a document begin and end: after each ':' , '[' and ',' outside a text, shallow or deep.
struct Span
{
    qsizetype begin, end;
};

std::vector<Span> scalars(const QByteArray &body)
{
    std::vector<Span> found;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char before = i > 0 ? body[i - 1] : '{';
        const qsizetype begin = i;
        const bool isText = body[i] == '"';
        if (isText) {
            for (++i; body[i] != '"'; ++i)
                i += body[i] == '\\';
            ++i;
        } else if (body[i] == 't' || body[i] == 'f' || (body[i] >= '0' && body[i] <= '9')) {
            while (i < body.size() && !strchr(",]}", body[i]))
                ++i;
        } else {
            continue;
        }
        const bool isName = isText && (before == '{' || (before == ',' && body[i] == ':'));
        if (!isName)
            found.push_back({begin, i});
        --i;
    }
    return found;
}

} // namespace

class TestWireHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesEveryTruncation_data() { addDocuments(); }
    void refusesEveryTruncation();
    void refusesEveryValueOfAnotherType_data() { addDocuments(); }
    void refusesEveryValueOfAnotherType();
    void survivesEveryFlippedByte_data() { addDocuments(); }
    void survivesEveryFlippedByte();
    void refusesOtherRoots_data() { addDocuments(); }
    void refusesOtherRoots();

private:
    static void addDocuments();
};

Q_DECLARE_METATYPE(Reads)

void TestWireHostile::addDocuments()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Reads>("reads");
    for (const Document &document : documents())
        QTest::newRow(document.name) << document.body << document.reads;
}

void TestWireHostile::refusesEveryTruncation()
{
    QFETCH(QByteArray, body);
    QFETCH(Reads, reads);
    QVERIFY2(reads(body), "the whole of it is read");
    for (qsizetype size = 0; size < body.size(); ++size)
        QVERIFY2(!reads(body.first(size)), body.first(size).constData());
}

void TestWireHostile::refusesEveryValueOfAnotherType()
{
    QFETCH(QByteArray, body);
    QFETCH(Reads, reads);
    const auto spans = scalars(body);
    QVERIFY(!spans.empty());
    for (const Span &span : spans) {
        for (const char *other : {"null", "{}", "[[]]", "-1.5", "1e999", "tru"}) {
            QByteArray swapped = body;
            swapped.replace(span.begin, span.end - span.begin, other);
            QVERIFY2(!reads(swapped), swapped.constData());
        }
    }
}

void TestWireHostile::survivesEveryFlippedByte()
{
    QFETCH(QByteArray, body);
    QFETCH(Reads, reads);
    int refused = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        for (const char c : {'\0', '"', '\\', '{', '}', '[', ']', ',', ':', '\xff'}) {
            QByteArray flipped = body;
            flipped[i] = c;
            refused += !reads(flipped);
        }
    }
    // Most flips break the document; one inside a text may make another text.
    QVERIFY2(refused > body.size() * 4, QByteArray::number(refused).constData());
}

void TestWireHostile::refusesOtherRoots()
{
    QFETCH(Reads, reads);
    for (const char *root : {"", " ", "null", "true", "5", "\"text\"", "[]", "[{}]", "\xEF\xBB\xBF{}", "<html>"})
        QVERIFY2(!reads(root), root);
}

QTEST_APPLESS_MAIN(TestWireHostile)
#include "tst_wirehostile.moc"
