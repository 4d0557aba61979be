// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/talk.h"

#include "tests/support/contentof.h"
#include "tests/support/teststore.h"

#include <QNetworkReply>
#include <QProcess>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

Talk::Talk(const QString &profile, const service::HttpSender::Options &sending)
    : m_recorder(recording())
{
    const service::ServeOptions options{.directory = m_directory.path() + u"/data"_s,
                                        .database = testDatabase(m_directory.path()),
                                        .webhooks = sending};
    auto started = service::Application::start(
        options, [this](service::Handler inner) { return m_recorder.around(std::move(inner)); });
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

void Talk::enter(const SignIn &entered)
{
    signIn = entered;
    m_tokens.set(signIn.tokens.access);
    keys = makeKeyService(m_endpoint, workspace(), m_tokens);
    webhooks = makeWebhookService(m_endpoint, workspace(), m_tokens);
    people = makePeopleService(m_endpoint, workspace(), m_tokens);
    audit = makeAuditService(m_endpoint, workspace(), m_tokens);
}

bool Talk::begin()
{
    const Result<SignIn> first = wait(accounts->setUp(setup));
    if (first)
        enter(*first);
    return first.has_value();
}

Talk::Said Talk::say(const QByteArray &method, const QString &path, const std::vector<service::Header> &headers,
                     const QByteArray &body)
{
    QNetworkRequest request(m_endpoint.url.resolved(QUrl(path)));
    QSslConfiguration tls = request.sslConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_endpoint.caPem));
    request.setSslConfiguration(tls);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    // A stream of events has no end.
    const auto isStream = [&] {
        return reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith("text/event-stream"_L1);
    };
    if (!QTest::qWaitFor([&] { return reply->isFinished() || isStream(); }, 10'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->rawHeader("Chatelaine-Request-Id"), reply->readAll()};
}

service::Header Talk::carrying(const Profile::KeyKind &kind, const QByteArray &secret)
{
    const QByteArray before = kind.scheme.isEmpty() ? QByteArray() : kind.scheme.toLatin1() + ' ';
    return {kind.header.toLatin1(), before + secret};
}

QByteArray Talk::recorded() const
{
    return contentOf(recording());
}

QByteArray Talk::complaints() const
{
    QProcess checker;
    checker.setProcessChannelMode(QProcess::MergedChannels);
    checker.start(QStringLiteral(CHECK_TRAFFIC), {QStringLiteral(CONTRACT_PACKAGES), recording()});
    if (!checker.waitForFinished(120'000))
        return "The checker does not end.";
    const QByteArray said = checker.readAll();
    if (checker.exitStatus() != QProcess::NormalExit || checker.exitCode() != 0)
        return said;
    qInfo("%s", said.trimmed().constData());
    return {};
}

} // namespace chatelaine::test
