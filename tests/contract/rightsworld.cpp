// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/rightsworld.h"

#include "protocol/paths.h"
#include "protocol/wire.h"

#include <QJsonDocument>
#include <algorithm>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray password = "a long enough password";
const QString olga = u"olga@example.com"_s; ///< the Owner
const QString adam = u"adam@example.com"_s;
const QString dina = u"dina@example.com"_s;
const QString vera = u"vera@example.com"_s;
const QString sam = u"sam@example.com"_s; ///< the stranger
const QString targets[] = {u"tim@example.com"_s, u"tom@example.com"_s}; ///< whom members' requests are about

std::shared_ptr<const Secret> secret(const QByteArray &bytes)
{
    return std::make_shared<const Secret>(QByteArrayView(bytes));
}

/// A scope that every role may give.
QString freeScope(const Profile &profile)
{
    QStringList withheld;
    for (const Profile::Role &role : profile.roles)
        withheld += profile.expanded(role.cannotGrant);
    for (const Profile::Scope &scope : profile.scopes.catalogue)
        if (!withheld.contains(scope.name))
            return scope.name;
    return profile.scopes.catalogue.front().name;
}

/// The role of who is in the workspace.
QString roleOf(Asker asker)
{
    static const QString roles[] = {u"owner"_s, u"admin"_s, u"developer"_s, u"viewer"_s};
    return roles[static_cast<size_t>(asker)];
}

QByteArray filled(QByteArray text, const QHash<QString, QString> &words)
{
    for (auto it = words.begin(); it != words.end(); ++it)
        text.replace('{' + it.key().toUtf8() + '}', it.value().toUtf8());
    return text;
}

} // namespace

RightsWorld::RightsWorld()
    : m_talk(u"enterprise"_s)
{
}

RightsWorld::~RightsWorld() = default;

// ---- Everybody, and where they are ----

template <class T>
std::optional<T> RightsWorld::taken(const Reply<T> &reply, const char *what)
{
    const Result<T> result = wait(reply);
    if (result)
        return *result;
    m_problem = QLatin1StringView(what) + u": "_s + result.error().type + u' ' + result.error().detail;
    return std::nullopt;
}

template <class T>
std::optional<T> RightsWorld::takenInTime(const std::function<Reply<T>()> &begin, const char *what)
{
    Result<T> result = wait(begin());
    while (!result && result.error().kind == Error::Kind::RateLimited) {
        QTest::qWait(1'000);
        result = wait(begin());
    }
    return taken(QtFuture::makeReadyFuture(result), what);
}

QString RightsWorld::emailOf(Asker asker)
{
    switch (asker) {
    case Asker::Owner:
        return olga;
    case Asker::Admin:
        return adam;
    case Asker::Developer:
        return dina;
    case Asker::Viewer:
        return vera;
    case Asker::Global:
        return u"mara@example.com"_s;
    case Asker::Stranger:
        return sam;
    case Asker::Nobody:
        break;
    }
    return {};
}

RightsWorld::Somebody &RightsWorld::who(const QString &email)
{
    std::shared_ptr<Somebody> &found = m_everybody[email];
    if (!found)
        found = std::make_shared<Somebody>();
    return *found;
}

bool RightsWorld::meet(const QString &email, const SignIn &signIn)
{
    Somebody &met = who(email);
    met.email = email;
    met.tokens = signIn.tokens;
    met.source.set(signIn.tokens.access);
    return true;
}

void RightsWorld::elevate(const QString &email)
{
    takenInTime<Done>(
        [&] { return m_talk.accounts->elevate(who(email).tokens.access, {.password = secret(password), .code = {}}); },
        "elevate");
}

bool RightsWorld::join(const QString &by, const Workspace &workspace, const QString &email, const QString &role)
{
    const auto inviting = makePeopleService(m_talk.endpoint(), workspace.id, who(by).source);
    const auto issued = taken(inviting->invite({email, role, 7}, newOperationId()), "invite");
    if (!issued)
        return false;
    const Acceptance acceptance{issued->token, email.section(u'@', 0, 0), secret(password), nullptr, u"Rights"_s};
    const auto signIn = takenInTime<SignIn>([&] { return m_talk.accounts->accept(acceptance); }, "accept");
    return signIn && meet(email, *signIn);
}

bool RightsWorld::setRole(Place &place, Asker asker, const QString &role)
{
    const auto service = people(place, olga);
    const auto members = taken(service->members(), "members").value_or(std::vector<Member>());
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const Member &one) { return one.email == emailOf(asker); });
    return found != members.end()
        && taken(service->edit(*found, {.role = role, .status = {}}, newOperationId()), "edit").has_value();
}

bool RightsWorld::found(const QString &system)
{
    const QByteArray body = R"({"name":")" + system.toUtf8() + R"(","owner":")" + olga.toUtf8() + R"(","profile":")"
        + system.toUtf8() + R"("})";
    if (m_talk.say("POST", u"/v1/system/organizations"_s, {m_talk.bearer()}, body).status != 201) {
        m_problem = u"No workspace of "_s + system;
        return false;
    }
    const auto all = taken(m_talk.accounts->workspaces(who(olga).tokens.access), "workspaces");
    if (!all)
        return false;
    Place &place = m_places[system];
    const auto made = std::find_if(all->begin(), all->end(), [&](const Workspace &one) { return one.name == system; });
    place.workspace = *made;
    for (const QString &email : {adam, dina, vera})
        if (!join(olga, place.workspace, email, u"admin"_s))
            return false;
    const auto profile = taken(keys(place, olga)->profile(), "profile");
    const auto members = taken(people(place, olga)->members(), "members");
    if (!profile || !members)
        return false;
    place.profile = *profile;
    for (const Member &member : *members)
        place.members.insert(member.email, member.id);
    return setRole(place, Asker::Developer, u"developer"_s) && setRole(place, Asker::Viewer, u"viewer"_s);
}

bool RightsWorld::build()
{
    if (!m_talk.begin()) {
        m_problem = u"No service"_s;
        return false;
    }
    meet(emailOf(Asker::Global), m_talk.signIn);
    const Workspace &elsewhere = m_talk.signIn.workspaces.front();
    if (!join(emailOf(Asker::Global), elsewhere, sam, u"owner"_s)
        || !join(emailOf(Asker::Global), elsewhere, olga, u"viewer"_s))
        return false;
    elevate(olga);
    for (const QString &system : {u"enterprise"_s, u"gateway"_s, u"inflow"_s})
        if (!found(system))
            return false;
    for (const QString &email : targets)
        if (!join(olga, m_places[u"enterprise"_s].workspace, email, u"viewer"_s))
            return false;
    for (const Member &member :
         taken(people(m_places[u"enterprise"_s], olga)->members(), "members").value_or(std::vector<Member>()))
        m_places[u"enterprise"_s].members.insert(member.email, member.id);
    return true;
}

std::unique_ptr<KeyService> RightsWorld::keys(const Place &place, const QString &email)
{
    return makeKeyService(m_talk.endpoint(), place.workspace.id, who(email).source);
}

std::unique_ptr<PeopleService> RightsWorld::people(const Place &place, const QString &email)
{
    return makePeopleService(m_talk.endpoint(), place.workspace.id, who(email).source);
}

// ---- What requests are about ----

IssuedKey RightsWorld::make(Place &place, const QString &environment, const QString &state)
{
    const auto service = keys(place, olga);
    const Profile::KeyKind &kind = place.profile.kinds.front();
    KeyDraft draft{kind.id, fresh(u"Key "_s), environment, {}, std::nullopt, {}};
    if (kind.fixedScopes.isEmpty())
        draft.scopes = {freeScope(place.profile)};
    IssuedKey issued = taken(service->create(draft, newOperationId()), "create").value_or(IssuedKey());
    if (state == "new"_L1)
        return issued;
    if (issued.key.delivery == Delivery::Unconfirmed)
        issued.key = taken(service->confirm(issued.key, newOperationId()), "confirm").value_or(ApiKey());
    if (state == "rotated"_L1) {
        const RotationRequest request{place.profile.rotation.presetGrace, {}, {}};
        const auto next = taken(service->rotate(issued.key, request, newOperationId()), "rotate").value_or(IssuedKey());
        issued.key = taken(service->confirm(next.key, newOperationId()), "confirm").value_or(ApiKey());
    }
    return issued;
}

void RightsWorld::handOver(Place &place, ApiKey &key, Asker asker)
{
    // Nobody is given a key that they could not look after, so for that moment they are an admin; who loses a role
    // keeps the keys.
    const bool isRaised = asker > Asker::Admin && setRole(place, asker, u"admin"_s);
    const KeyEdit edit{.owner = place.members[emailOf(asker)]};
    key = taken(keys(place, olga)->edit(key, edit, newOperationId()), "hand over").value_or(ApiKey());
    if (isRaised)
        setRole(place, asker, roleOf(asker));
}

void RightsWorld::fillKey(Filling &filling, const Right &right, const QString &state, Asker asker)
{
    Place &place = m_places[right.system];
    // A system that has one key of a kind gets the next once the last has ended.
    if (m_only.contains(right.system))
        taken(keys(place, olga)->revoke(m_only.take(right.system), newOperationId()), "revoke");
    IssuedKey issued = make(place, right.about.section(u':', 1), state);
    if (place.profile.rotation.mode == Profile::Rotation::Mode::Immediate)
        m_only.insert(right.system, issued.key);
    if (right.about.startsWith("own:"_L1) && asker <= Asker::Viewer)
        handOver(place, issued.key, asker);
    else if (asker == Asker::Owner)
        handOver(place, issued.key, Asker::Admin);
    if (state == "ended"_L1)
        issued.key = taken(keys(place, olga)->revoke(issued.key, newOperationId()), "revoke").value_or(ApiKey());
    filling.words.insert(u"key"_s, issued.key.id.text);
    filling.words.insert(u"secret"_s, QString::fromUtf8(issued.secret ? issued.secret->view() : QByteArrayView()));
    filling.etag = issued.key.etag;
}

void RightsWorld::fillMember(Filling &filling, const Right &right, bool isSelf, Asker asker)
{
    const Place &place = m_places[right.system];
    const QString email = isSelf && asker <= Asker::Viewer ? emailOf(asker) : targets[asker == Asker::Owner ? 0 : 1];
    const auto service = people(place, olga);
    const MemberId id = place.members[email];
    filling.words.insert(u"member"_s, id.text);
    if (right.path.contains("/offboarding"_L1)) {
        filling.etag = taken(service->offboarding(id), "offboarding").value_or(Offboarding()).etag;
        return;
    }
    const auto members = taken(service->members(), "members").value_or(std::vector<Member>());
    for (const Member &member : members)
        if (member.id == id)
            filling.etag = member.etag;
}

void RightsWorld::fillWebhook(Filling &filling, const Right &right, const QString &state)
{
    const auto service = makeWebhookService(m_talk.endpoint(), m_places[right.system].workspace.id, who(olga).source);
    for (const Webhook &before : taken(service->webhooks(), "webhooks").value_or(std::vector<Webhook>()))
        taken(service->remove(before, newOperationId()), "remove a webhook"); // there is a limit to how many there are
    const WebhookDraft draft{u"https://hooks.example.com/"_s + fresh({}), {}, {}, {}};
    const auto made = taken(service->create(draft, newOperationId()), "create a webhook");
    if (!made)
        return;
    filling.words.insert(u"webhook"_s, made->webhook.id.text);
    filling.etag = made->webhook.etag;
    if (!right.path.contains("/deliveries/"_L1))
        return;
    const auto sent = taken(service->sendTest(made->webhook.id, u"api_key.created"_s, newOperationId()), "send a test");
    if (!sent)
        return;
    filling.words.insert(u"delivery"_s, sent->id.text);
    if (state == "ended"_L1)
        taken(service->giveUp(sent->id, newOperationId()), "give up");
}

void RightsWorld::fillAccount(Filling &filling, const QJsonObject &request, Asker asker)
{
    const QByteArray needs = QJsonDocument(request).toJson();
    const QString email = asker == Asker::Nobody ? olga : emailOf(asker);
    filling.words.insert(u"email"_s, email);
    if (needs.contains("{token}")) {
        const auto invitation =
            taken(people(m_places[u"enterprise"_s], olga)
                      ->invite({fresh(u"guest"_s) + u"@example.com"_s, u"viewer"_s, 7}, newOperationId()),
                  "invite");
        filling.words.insert(u"token"_s, QString::fromUtf8(invitation ? invitation->token->view() : QByteArrayView()));
    }
    if (request.contains(u"session"_s) || needs.contains("{refresh}")) {
        const auto signIn = takenInTime<SignIn>(
            [&] {
                return m_talk.accounts->signIn({email, secret(password), u"Spare"_s});
            },
            "sign in");
        if (!signIn)
            return;
        filling.words.insert(u"refresh"_s, QString::fromUtf8(signIn->tokens.refresh->view()));
        filling.words.insert(u"access"_s, QString::fromUtf8(signIn->tokens.access->view()));
        filling.words.insert(u"session"_s, signIn->tokens.session.text);
    }
}

RightsWorld::Filling RightsWorld::fill(const Right &right, const QJsonObject &request, Asker asker)
{
    Filling filling;
    filling.words.insert(u"n"_s, fresh({}));
    filling.words.insert(u"operation"_s, newOperationId().text);
    fillAccount(filling, request, asker);
    if (!right.path.contains("{workspace}"_L1))
        return filling;
    const Place &place = m_places[right.system];
    filling.words.insert(u"workspace"_s, place.workspace.id.text);
    filling.words.insert(u"scope"_s, freeScope(place.profile));
    if (right.path.contains("{key}"_L1))
        fillKey(filling, right, request[u"key"_s].toString(), asker);
    if (right.path.contains("{member}"_L1))
        fillMember(filling, right, request[u"member"_s] == u"self"_s, asker);
    if (right.path.contains("{webhook}"_L1) || right.path.contains("{delivery}"_L1))
        fillWebhook(filling, right, request[u"delivery"_s].toString());
    if (right.path.contains("{invitation}"_L1)) {
        const InvitationDraft draft{fresh(u"guest"_s) + u"@example.com"_s, u"viewer"_s, 7};
        const auto issued = taken(people(place, olga)->invite(draft, newOperationId()), "invite");
        filling.words.insert(u"invitation"_s, issued ? issued->invitation.id.text : QString());
    }
    if (right.path.contains("{request}"_L1)) {
        const QString verify = paths::in(place.workspace.id, u"verify"_s);
        filling.words.insert(u"request"_s, QString::fromLatin1(m_talk.say("GET", verify, {}).requestId));
    }
    return filling;
}

// ---- Asking ----

std::vector<int> RightsWorld::ask(const RightsTable &table, const Right &right)
{
    m_problem.clear();
    std::vector<int> statuses;
    for (const Asker asker : askers)
        statuses.push_back(ask(table.request(right), right, asker));
    return statuses;
}

int RightsWorld::ask(const QJsonObject &request, const Right &right, Asker asker)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_elevatedAt.isValid() || m_elevatedAt.secsTo(now) > 200) {
        for (const Asker one : askers)
            if (one != Asker::Nobody)
                elevate(emailOf(one));
        m_elevatedAt = now;
    }
    const Filling filling = fill(right, request, asker);
    QString path = QString::fromUtf8(filled(right.path.toUtf8(), filling.words));
    if (request.contains(u"query"_s))
        path += u'?' + request[u"query"_s].toString();
    std::vector<service::Header> headers;
    if (asker != Asker::Nobody) {
        const QString spare = filling.words.value(u"access"_s);
        const QByteArray access = request[u"session"_s] == u"fresh"_s
            ? spare.toUtf8()
            : who(emailOf(asker)).tokens.access->view().toByteArray();
        headers.emplace_back("Authorization", "Bearer " + access);
    }
    QByteArray body;
    if (request.contains(u"body"_s))
        body = filled(QJsonDocument(request[u"body"_s].toObject()).toJson(QJsonDocument::Compact), filling.words);
    if (right.method != "GET"_L1 && right.path.contains("{workspace}"_L1))
        headers.emplace_back("Idempotency-Key", newOperationId().text.toLatin1());
    if (!filling.etag.isEmpty())
        headers.emplace_back("If-Match", filling.etag.toUtf8());
    const auto say = [&] { return m_talk.say(right.method.toLatin1(), path, headers, body).status; };
    int status = say();
    while (status == 429) {
        QTest::qWait(1'000);
        status = say();
    }
    return status;
}

} // namespace chatelaine::test
