// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/servicefactory.h"
#include "protocol/paths.h"
#include "service/application.h"
#include "tests/support/contentof.h"
#include "tests/support/trafficrecorder.h"
#include "tests/support/wait.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;
using chatelaine::test::contentOf;

namespace {

/// The token of one session, which lasts longer than the test.
class OneToken : public TokenSource
{
public:
    Reply<std::shared_ptr<const Secret>> token() override { return ready(m_token); }
    Reply<std::shared_ptr<const Secret>> tokenInsteadOf(const std::shared_ptr<const Secret> &) override
    {
        return ready(m_token);
    }
    void set(const std::shared_ptr<const Secret> &token) { m_token = token; }

private:
    static Reply<std::shared_ptr<const Secret>> ready(const std::shared_ptr<const Secret> &token)
    {
        return QtFuture::makeReadyFuture(Result(token));
    }

    std::shared_ptr<const Secret> m_token;
};

/// An empty service of this profile in this process, over TLS, overheard, and the real client in front of it.
class Talk
{
public:
    explicit Talk(const QString &profile)
        : m_recorder(recording())
    {
        auto started = service::Application::start({.directory = m_directory.path() + u"/data"_s},
                                                   [this](service::Handler inner) { return m_recorder.around(inner); });
        if (!started)
            qFatal("%s", qPrintable(started.error().detail));
        m_application = *std::move(started);
        m_endpoint = {m_application->url(), contentOf(m_application->authorityFile())};
        accounts = makeAccountService(m_endpoint);
        setup = {m_application->setupCode().value_or(QString()),
                 u"Contract"_s,
                 profile,
                 u"Mara Lindqvist"_s,
                 {u"mara@example.com"_s, std::make_shared<const Secret>("a long enough password"), u"Test"_s}};
    }

    void enter(const SignIn &entered)
    {
        signIn = entered;
        m_tokens.set(signIn.tokens.access);
        keys = makeKeyService(m_endpoint, signIn.workspaces.at(0).id, m_tokens);
    }

    QString recording() const { return m_directory.path() + u"/traffic.jsonl"_s; }

    /// The status a stranger to the client gets: an API that asks about a call, or the holder of a key.
    int ask(const QByteArray &method, const QString &path, const service::Header &header)
    {
        QNetworkRequest request(m_endpoint.url.resolved(QUrl(path)));
        QSslConfiguration tls = request.sslConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(m_endpoint.caPem));
        request.setSslConfiguration(tls);
        request.setRawHeader(header.first, header.second);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    service::Header bearer() const { return {"Authorization", "Bearer " + signIn.tokens.access->view().toByteArray()}; }

    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<KeyService> keys;
    Setup setup;
    SignIn signIn;

private:
    QTemporaryDir m_directory;
    test::TrafficRecorder m_recorder;
    std::unique_ptr<service::Application> m_application;
    Endpoint m_endpoint;
    OneToken m_tokens;
    QNetworkAccessManager m_network;
};

/// The value of a reply; fails the test with the error's words otherwise.
template <class T>
T valueOf(const Reply<T> &reply, const char *verb)
{
    const Result<T> result = test::wait(reply);
    if (!result)
        QTest::qFail(
            qPrintable(u"%1: %2 %3"_s.arg(QLatin1StringView(verb), result.error().type, result.error().detail)),
            __FILE__, __LINE__);
    return result ? *result : T();
}

} // namespace

class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesKeepIt_data();
    void bothSidesKeepIt();

private:
    void comeAndGo(Talk &talk);
    void readEverything(Talk &talk);
    void changeKeys(Talk &talk);
    void meetRefusals(Talk &talk);
    void rotate(Talk &talk);
    void useKeys(Talk &talk);
    void leave(Talk &talk);
    void check(const Talk &talk);
    KeyDraft draft(const QString &name) const;

    Profile m_profile;
};

void TestContract::bothSidesKeepIt_data()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("where rotation is by a second key") << "enterprise";
    QTest::newRow("where rotation keeps the id, and keys are deleted") << "gateway";
    QTest::newRow("where keys are paused and their scopes change") << "flintn";
}

void TestContract::bothSidesKeepIt()
{
    QFETCH(QString, profile);
    Talk talk(profile);
    comeAndGo(talk);
    readEverything(talk);
    changeKeys(talk);
    rotate(talk);
    meetRefusals(talk);
    useKeys(talk);
    leave(talk);
    check(talk);
}

void TestContract::comeAndGo(Talk &talk)
{
    QVERIFY(valueOf(talk.accounts->describe(), "describe").needsSetup);
    const SignIn first = valueOf(talk.accounts->setUp(talk.setup), "setUp");
    QVERIFY(!test::wait(talk.accounts->setUp(talk.setup)));

    const SignIn again = valueOf(talk.accounts->signIn(talk.setup.credentials), "signIn");
    const Tokens next = valueOf(talk.accounts->refresh(again.tokens.refresh), "refresh");
    valueOf(talk.accounts->signOut(next.access), "signOut");
    QVERIFY(!test::wait(talk.accounts->workspaces(next.access)));

    Credentials wrong = talk.setup.credentials;
    wrong.password = std::make_shared<const Secret>("another password");
    QVERIFY(!test::wait(talk.accounts->signIn(wrong)));
    valueOf(talk.accounts->elevate(first.tokens.access, talk.setup.credentials.password), "elevate");
    QCOMPARE(valueOf(talk.accounts->workspaces(first.tokens.access), "workspaces").size(), size_t(1));
    talk.enter(first);
}

void TestContract::readEverything(Talk &talk)
{
    m_profile = valueOf(talk.keys->profile(), "profile");
    QCOMPARE(valueOf(talk.keys->members(), "members").size(), size_t(1));
    QCOMPARE(valueOf(talk.keys->keys({.cursor = {}, .limit = 100}), "keys").items.size(), 0);
    valueOf(talk.keys->audit({}), "audit");
    for (const QString &path : {paths::in(talk.signIn.workspaces.at(0).id, u"scopes"_s),
                                paths::in(talk.signIn.workspaces.at(0).id, u"roles"_s), paths::sessions})
        QCOMPARE(talk.ask("GET", path, talk.bearer()), 200);
}

KeyDraft TestContract::draft(const QString &name) const
{
    KeyDraft draft;
    draft.kind = m_profile.kinds.at(0).id;
    draft.name = name;
    draft.environment = m_profile.environments.at(0).id;
    draft.scopes = {m_profile.scopes.catalogue.at(0).name};
    draft.note = u"Made by a test"_s;
    if (m_profile.expiry.allowed)
        draft.expiresAt = endOf(QDate::currentDate().addDays(90));
    return draft;
}

void TestContract::changeKeys(Talk &talk)
{
    const auto events = talk.keys->events(0);
    QSignalSpy received(events.get(), &EventStream::received);

    const OperationId operation = newOperationId();
    const IssuedKey issued = valueOf(talk.keys->create(draft(u"Nightly run"_s), operation), "create");
    QVERIFY(valueOf(talk.keys->operation(operation), "operation").state == OperationOutcome::State::Done);
    QVERIFY(valueOf(talk.keys->settle(operation), "settle").state == OperationOutcome::State::Done);
    QVERIFY(valueOf(talk.keys->settle(newOperationId()), "settle").state == OperationOutcome::State::Abandoned);
    QVERIFY(valueOf(talk.keys->probe(issued.key, issued.secret), "probe").accepted);

    const IssuedKey fresh = valueOf(talk.keys->reissue(issued.key, newOperationId()), "reissue");
    ApiKey key = valueOf(talk.keys->confirm(fresh.key, newOperationId()), "confirm");
    key =
        valueOf(talk.keys->edit(key, {.name = u"Nightly “payout” run"_s, .note = QString()}, newOperationId()), "edit");
    QCOMPARE(valueOf(talk.keys->key(key.id), "key").name, u"Nightly “payout” run"_s);
    QCOMPARE(valueOf(talk.keys->usage(key.id), "usage").calls24Hours, 0);
    if (m_profile.scopes.editable) {
        const KeyEdit scopes{.scopes = QStringList{m_profile.scopes.catalogue.at(1).name}};
        key = valueOf(talk.keys->edit(key, scopes, newOperationId()), "edit of scopes");
    }

    const IssuedKey unwanted = valueOf(talk.keys->create(draft(u"Never seen"_s), newOperationId()), "create");
    QVERIFY(valueOf(talk.keys->discard(unwanted.key, newOperationId()), "discard").state.meaning == StateClass::Ended);
    if (m_profile.deletable) {
        const ApiKey gone = valueOf(talk.keys->key(unwanted.key.id), "key");
        valueOf(talk.keys->remove(gone, newOperationId()), "remove");
    }
    QTRY_VERIFY(received.size() >= 5);
}

void TestContract::rotate(Talk &talk)
{
    const IssuedKey old = valueOf(talk.keys->create(draft(u"Rotated"_s), newOperationId()), "create");
    const ApiKey confirmed = valueOf(talk.keys->confirm(old.key, newOperationId()), "confirm");
    const RotationRequest request{.grace = m_profile.rotation.presetGrace, .name = {}, .expiresAt = {}};
    const IssuedKey next = valueOf(talk.keys->rotate(confirmed, request, newOperationId()), "rotate");
    QCOMPARE(next.key.id == confirmed.id, m_profile.rotation.mode == Profile::Rotation::Mode::SameId);
    valueOf(talk.keys->confirm(next.key, newOperationId()), "confirm");
    valueOf(talk.keys->revoke(confirmed, newOperationId()), "revoke");
    QVERIFY(valueOf(talk.keys->keys({.cursor = {}, .limit = 1}), "keys").items.size() == 1);
    QVERIFY(!valueOf(talk.keys->audit({.cursor = {}, .limit = 2, .key = confirmed.id}), "audit").items.empty());
}

void TestContract::meetRefusals(Talk &talk)
{
    const auto kindOf = [](const auto &reply) {
        const auto result = test::wait(reply);
        return result ? Error::Kind::OutcomeUnknown : result.error().kind;
    };
    KeyDraft nameless = draft(QString());
    QCOMPARE(kindOf(talk.keys->create(nameless, newOperationId())), Error::Kind::Invalid);
    QCOMPARE(kindOf(talk.keys->key({u"key_of_nobody"_s})), Error::Kind::NotFound);

    const IssuedKey issued = valueOf(talk.keys->create(draft(u"Contended"_s), newOperationId()), "create");
    valueOf(talk.keys->edit(issued.key, {.note = u"moved"_s}, newOperationId()), "edit");
    const auto late = test::wait(talk.keys->edit(issued.key, {.note = u"late"_s}, newOperationId()));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Error::Kind::Conflict);
    QVERIFY(late.error().current);
    QCOMPARE(late.error().current->note, u"moved"_s);
}

void TestContract::useKeys(Talk &talk)
{
    const IssuedKey issued = valueOf(talk.keys->create(draft(u"Calling"_s), newOperationId()), "create");
    const Profile::KeyKind &kind = m_profile.kinds.at(0);
    const QByteArray before = kind.scheme.isEmpty() ? QByteArray() : kind.scheme.toLatin1() + ' ';
    const service::Header good{kind.header.toLatin1(), before + issued.secret->view().toByteArray()};
    const service::Header wrong{kind.header.toLatin1(), before + "no-token"};
    const QString verify = paths::in(talk.signIn.workspaces.at(0).id, u"verify"_s);

    QCOMPARE(talk.ask("GET", paths::identity, good), 200);
    QCOMPARE(talk.ask("GET", paths::identity, wrong), 401);
    QCOMPARE(talk.ask("GET", verify + u"?scope="_s + m_profile.scopes.catalogue.at(0).name, good), 200);
    QCOMPARE(talk.ask("GET", verify + u"?scope="_s + m_profile.scopes.catalogue.at(1).name, good), 403);
    QCOMPARE(talk.ask("GET", verify, wrong), 401);
    valueOf(talk.keys->revoke(issued.key, newOperationId()), "revoke");
    QCOMPARE(talk.ask("GET", verify, good), 401);
}

void TestContract::leave(Talk &talk)
{
    const Tokens other = valueOf(talk.accounts->signIn(talk.setup.credentials), "signIn").tokens;
    QCOMPARE(talk.ask("DELETE", paths::sessions + u'/' + other.session.text, talk.bearer()), 204);
    QCOMPARE(talk.ask("DELETE", paths::sessions, talk.bearer()), 204);
    QVERIFY(!test::wait(talk.accounts->workspaces(talk.signIn.tokens.access)));
}

void TestContract::check(const Talk &talk)
{
    QProcess checker;
    checker.setProcessChannelMode(QProcess::MergedChannels);
    checker.start(QStringLiteral(CHECK_TRAFFIC), {QStringLiteral(CONTRACT_PACKAGES), talk.recording()});
    QVERIFY(checker.waitForFinished(120'000));
    const QByteArray said = checker.readAll();
    QVERIFY2(checker.exitStatus() == QProcess::NormalExit && checker.exitCode() == 0, said.constData());
    qInfo("%s", said.trimmed().constData());
    const QByteArray recorded = contentOf(talk.recording());
    QVERIFY2(!recorded.contains("a long enough password"), "a password was recorded");
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
